import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.ts';
import { withoutLongRuns } from '../../src/read/longRuns.ts';

test('what any article holds stays as it is', () => {
  const text = `The dam at https://example.org/${'a'.repeat(400)} holds. `.repeat(30);
  expect(withoutLongRuns(text)).toBe(text);
});

test.each<[string, string]>([
  ['signs', '&#'.repeat(3000)],
  ['letters', 'a'.repeat(3000)],
  ['characters of two halves', '👩'.repeat(3000)],
  ['those at an odd place', `x${'👩'.repeat(3000)}`],
])('a run of %s is parted, no place shifts and no character is cut in half', (_name, text) => {
  const parted = withoutLongRuns(text);
  expect(parted).toHaveLength(text.length);
  expect(parted.isWellFormed()).toBe(true);
  expect(Math.max(...parted.split(' ').map((run) => run.length))).toBeLessThanOrEqual(501);
});

test('every token of such a text is a slice of it', () => {
  const a = readArticle('a.txt', `The minister said that ${'&#'.repeat(2000)} the water was low.`);
  expect(a.tokens.every((t) => a.text.slice(t.start, t.end) === t.text)).toBe(true);
  expect(a.tokens.at(-2)!.text).toBe('low');
});
