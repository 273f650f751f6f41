import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { built, filesIn } from '../support/build.ts';

const read = (f: string): string => readFileSync(join(built, f), 'utf8');
/** Every kind of quotation mark made one, every stretch of white space one space. */
const plain = (s: string): string =>
  s
    .replace(/[“”"„‟«»‘’'‚‛]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
const texts = read('data/entries.jsonl')
  .trim()
  .split('\n')
  .map((l) => plain((JSON.parse(l) as { text: string }).text));
const statements = filesIn(built)
  .filter((f) => /^(?:events|claims|compare|embed)\/.*\.html$/.test(f))
  .flatMap((f) =>
    [...parseHTML(read(f)).document.querySelectorAll('.quoted')].map((q) => ({
      f,
      q: q.textContent.trim(),
      by: q.previousElementSibling?.textContent.trim() ?? '',
    })),
  );

test('every statement is one stretch of one article', () => {
  expect(statements.length).toBeGreaterThan(20);
  const wrong = statements.filter(({ q }) => {
    const words = plain(q).replace(/^"|"$/g, '');
    // A clause may begin with a small letter here that begins a sentence there.
    const variants = [words, words.charAt(0).toUpperCase() + words.slice(1)];
    return !texts.some((t) => variants.some((w) => t.includes(w)));
  });
  expect(wrong).toEqual([]);
});

test('quotation marks stand only around what an article has in quotation marks', () => {
  const wrong = statements.flatMap(({ f, q }) =>
    [...q.matchAll(/“([^”]*)”/g)].flatMap(([, inner]) => {
      const words = plain(inner!).replace(/[,.;:]$/, '');
      return texts.some((t) => t.includes(`"${words}`)) ? [] : [`${f}: ${inner}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('what is told in other words says that it is, and by whom', () => {
  const told = statements.filter(({ q }) => !q.startsWith('“'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ by }) => !/(?:reports|has it from .+|writes|in its own voice):$/.test(by))).toEqual([]);
});
