import { describe, expect, it } from 'vitest';
import { answersTo } from '../../src/correct/answers.ts';
import { quoteOnce } from '../../src/correct/quoteOnce.ts';
import { correctionSchema } from '../../src/model/correction.ts';
import type { Doubt } from '../../src/model/doubt.ts';
import type { Edition } from '../../src/model/edition.ts';

const signature = { who: 'An editor', when: '2026-11-22' };
const mention = (exact: string, start: number) => ({ start, end: start + exact.length, exact, form: 'name' as const });
const edition = {
  actors: [
    { id: 'b', name: 'Far Away', kind: 'person', mentions: [{ article: 'pier', mentions: [mention('Far Away', 0)] }] },
    {
      id: 'a',
      name: 'Ida Brandt',
      kind: 'person',
      mentions: [{ article: 'pier', mentions: [mention('Ida Brandt', 380)] }],
    },
  ],
  events: [],
  articles: [],
} as unknown as Edition;
const doubt = (kind: Doubt['kind']): Doubt => ({
  kind,
  article: 'pier',
  span: { start: 400, end: 404, exact: 'words' },
  what: '',
  todo: '',
});

describe('answersTo', () => {
  it('offers the nearest names first, each on one key', () => {
    const answers = answersTo(doubt('speaker'), edition, signature);
    expect(answers.slice(0, 2).map((a) => [a.key, a.says])).toEqual([
      ['1', 'Ida Brandt'],
      ['2', 'Far Away'],
    ]);
  });
  it('makes corrections that a corrections file may hold', () => {
    for (const kind of ['speaker', 'name', 'undated'] as const) {
      const answers = answersTo(doubt(kind), edition, signature);
      expect(new Set(answers.map((a) => a.key)).size).toBe(answers.length);
      for (const { makes } of answers) {
        if (makes === null) continue;
        expect(
          correctionSchema.safeParse(typeof makes === 'function' ? makes('2024-05') : makes).error,
        ).toBeUndefined();
      }
    }
  });
});

describe('quoteOnce', () => {
  const text = '“Never,” said Ida Brandt. “Never,” said Paul Lind. Never. Never.';
  const span = (start: number, end: number) => ({ start, end, exact: text.slice(start, end) });
  it('takes in words behind, else before, until the quotation stands once', () => {
    const places = [...text.matchAll(/Never/g)].map((m) => m.index);
    const quotes = places.map((at) => quoteOnce({ text }, span(at, at + 5)));
    expect(quotes).toEqual(['Never,” said Ida', 'Never,” said Paul', 'Lind. Never', 'Never']);
    expect(quoteOnce({ text }, span(13, 23))).toBe(text.slice(13, 23));
  });
  it('keeps the words where nothing tells their places apart', () => {
    expect(
      quoteOnce(
        { text: 'no no no no no no no no no no no no no no no no no no no no no' },
        { start: 30, end: 32, exact: 'no' },
      ),
    ).toBe('no');
  });
});
