import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPatterns, indexPatterns } from '../../src/compare/pattern.ts';
import { compileCue, cueSchema } from '../../src/model/cue.ts';
import { readArticle } from '../../src/read/article.ts';

/** Every way in which words can be matched, tried one after the other: what a cue means, however long it takes. */
function matches(elements: readonly string[], words: readonly string[], at: number): boolean {
  const [element, ...rest] = elements;
  if (element === undefined) return true;
  if (element === '...') return [0, 1, 2, 3].some((n) => at + n <= words.length && matches(rest, words, at + n));
  const word = element.replace(/\?$/, '');
  const taken = words[at] !== undefined && (word === '*' || words[at] === word) && matches(rest, words, at + 1);
  return taken || (element.endsWith('?') && matches(rest, words, at));
}

const word = fc.constantFrom('dam', 'lake', 'bank', 'weir');
const element = fc.oneof(
  word,
  word.map((w) => `${w}?`),
  fc.constantFrom('...', '*', '*?'),
);

test('a cue is found at a word exactly where one of all its ways leads to its end', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 7 }), fc.array(word, { minLength: 1, maxLength: 12 }), (rest, words) => {
      const elements = ['dam', ...rest];
      fc.pre(cueSchema.safeParse(elements.join(' ')).success);
      const article = readArticle('t.txt', `${words.join(' ')} said`);
      fc.pre(article.sentences.length === 1);
      const found = new Set(
        findPatterns(article, indexPatterns([compileCue('x', elements.join(' '))])).map((h) => h.first),
      );
      const all = words.flatMap((_, i) => (matches(elements, [...words, 'said'], i) ? [i] : []));
      // Of those that overlap the longest alone is kept.
      expect([...found].every((i) => all.includes(i))).toBe(true);
      expect(found.size > 0).toBe(all.length > 0);
    }),
    { numRuns: 300, seed: 22 },
  );
});
