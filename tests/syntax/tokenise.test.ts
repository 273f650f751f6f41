import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../src/syntax/tokenise.ts';

const formsOf = (text: string): string[] => tokenise(text).map((p) => text.slice(p.start, p.end));

test.each([
  ["The mayor doesn't know; she can't say.", "The|mayor|does|n't|know|;|she|ca|n't|say|."],
  ['Ordal’s navy, they’re told, won’t sail', 'Ordal|’s|navy|,|they|’re|told|,|wo|n’t|sail'],
  ['the dockers’ pay and O’Brien’s offer', 'the|dockers|’|pay|and|O’Brien|’s|offer'],
  ['They cannot stay.', 'They|can|not|stay|.'],
])('clitics are tokens of their own: %s', (text, tokens) => expect(formsOf(text).join('|')).toBe(tokens));

test.each([
  ['a long-term, Tarno-based firm', 'a|long|-|term|,|Tarno|-|based|firm'],
  ['the ex-minister’s re-election in mid-May', 'the|ex-minister|’s|re-election|in|mid-May'],
  ['Al-Rashid and Kole', 'Al|-|Rashid|and|Kole'],
])('hyphens part words, but not prefixes: %s', (text, tokens) => expect(formsOf(text).join('|')).toBe(tokens));

test.each([
  ['Mr. Dun met Gen. Kole at 5 p.m. on Sept. 3.', 'Mr.|Dun|met|Gen.|Kole|at|5|p.m.|on|Sept.|3|.'],
  ['The U.S. agreed.', 'The|U.S.|agreed|.'],
  ['J. Kole wrote it…', 'J.|Kole|wrote|it|…'],
])('a stop belongs to its abbreviation: %s', (text, tokens) => expect(formsOf(text).join('|')).toBe(tokens));

test.each([
  ['$3.5m (6.2%) of 1,200 on the 3rd', '$|3.5|m|(|6.2|%|)|of|1,200|on|the|3rd'],
  [
    'see https://a.example/b?c=1, or ask press@halden.example.',
    'see|https://a.example/b?c=1|,|or|ask|press@halden.example|.',
  ],
  ['“Why?!” he asked -- twice', '“|Why|?!|”|he|asked|--|twice'],
  ["``Why?'' he asked ''again''", "``|Why|?|''|he|asked|''|again|''"],
  ['a $$$ place :) and more (so:)', 'a|$$$|place|:)|and|more|(|so|:|)'],
])('sums, addresses and rows of signs stay whole: %s', (text, tokens) => expect(formsOf(text).join('|')).toBe(tokens));

test('whatever is no white space belongs to just one token, in order, and tokens never leave the stretch', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(20), (text, from) => {
      const start = Math.min(from, text.length);
      const places = tokenise(text, start, text.length);
      let at = start;
      for (const { start: first, end } of places) {
        expect(text.slice(at, first).trim()).toBe('');
        expect(end).toBeGreaterThan(first);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
