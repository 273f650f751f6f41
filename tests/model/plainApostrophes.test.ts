import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainApostrophes } from '../../src/model/plainApostrophes.ts';

test.each([
  ['Ordal´s envoy', 'Ordal’s envoy'],
  ['Ordalʼs envoy doesnʼt', 'Ordal’s envoy doesn’t'],
  ['ORDAL´S ENVOY', 'ORDAL’S ENVOY'],
  ['the envoy‘s and the mayor`s', 'the envoy’s and the mayor’s'],
  ['they′re late', 'they’re late'],
  ['the dockers´ and the minersʼ pay', 'the dockers’ and the miners’ pay'],
  ['O´Brien', 'O’Brien'],
  ['the 1990´s', 'the 1990’s'],
])('what stands for an apostrophe becomes one: %s', (printed, plain) => expect(plainApostrophes(printed)).toBe(plain));

test.each(['he said ‘so’', 'a 5′ wall, 6′ 2″', '`code` and ``more``', 'Kʼicheans', 'the‘santa’ ward', 'the ´sea'])(
  'other signs stay: %s',
  (printed) => expect(plainApostrophes(printed)).toBe(printed),
);

test('a text keeps its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'as te´ʼ＇`′‘.'), maxLength: 30 }), (text) => {
      expect(plainApostrophes(text)).toHaveLength(text.length);
    }),
  );
});
