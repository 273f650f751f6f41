import { expect, test } from 'vitest';
import { type Lexeme, scan } from '../../../src/extract/dates/lexemes.ts';

const scanned = (text: string): Lexeme[] => {
  const out: Lexeme[] = [];
  scan(text, 0, text.length, 0, out);
  return out;
};

test('letters, digits and signs come apart, with what stood glued', () => {
  expect(scanned('mid-1980s, §3').map((x) => [x.lower, x.kind, x.glued])).toEqual([
    ['mid', 'word', false],
    ['-', 'sign', true],
    ['1980', 'number', true],
    ['s', 'word', true],
    [',', 'sign', true],
    ['§', 'sign', false],
    ['3', 'number', true],
  ]);
});

test('lexemes cover all that is no white space, verbatim', () => {
  const text = 'On 3\u00a0May — 🗓️ “Łódź”, 二〇二四年 \u0000!';
  const covered = scanned(text)
    .map((x) => text.slice(x.start, x.end))
    .join('');
  expect(covered).toBe(text.replace(/[\s\u200b]/g, ''));
});

test('no number or word grows beyond what a date could hold', () => {
  expect(scanned('1'.repeat(1000))[0]).toMatchObject({ lower: '', kind: 'number' });
  expect(scanned('a'.repeat(1000))[0]).toMatchObject({ lower: '', kind: 'word' });
});
