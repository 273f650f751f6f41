import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monograms } from '../../src/edition/monogram.ts';

const of = (...names: string[]) => monograms(names.map((name) => ({ name, stated: null })));

test('initials, without an article; then more letters where they are taken', () => {
  expect(of('The Harbour Post', 'Harbour Press', 'Harbour Public Radio')).toEqual(['HP', 'HA', 'HPR']);
  expect(of('Courier')).toEqual(['CO']);
});

test('of a host only its own name', () => {
  expect(of('www.weir.example', 'valley.co.uk', 'news.harbour.com', 'www.tram.com')).toEqual(['WE', 'VA', 'NH', 'TR']);
});

test('a stated monogram wins over a derived one', () => {
  const two = monograms([
    { name: 'Valley Echo', stated: null },
    { name: 'Other', stated: 'VE' },
  ]);
  expect(two).toEqual(['VA', 'VE']);
});

test('monograms are one to three letters and unique', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 24 }), { maxLength: 60 }), (names) => {
      const letters = of(...names);
      expect(new Set(letters).size).toBe(names.length);
      for (const l of letters) expect(l).toMatch(/^[A-Z0-9]{1,3}$/);
    }),
  );
});
