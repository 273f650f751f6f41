import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collationOf } from '../../src/compare/collation.ts';

/** A row a witness, its columns parted by bars, what the first wording doesn't have between underscores. */
const drawn = (...wordings: string[]): string[] => {
  const columns = collationOf(wordings);
  return wordings.map((_, w) =>
    columns.map((c) => c[w]!.map((x) => (x.added ? `_${x.text}_` : x.text)).join(' ')).join(' | '),
  );
};

test('the same words stand under one another, and so does what stands in their place', () => {
  expect(drawn('raise the old weir to a higher level', 'Raising the weir to a new level')).toEqual([
    'raise the | old | weir to a | higher | level',
    'Raising the |  | weir to a | _new_ | level',
  ]);
});

test('forms of one word are one word, and marks around it are no difference', () => {
  expect(drawn('opens the gates', 'opening “the gate”,')).toEqual(['opens the gates', 'opening “the gate”,']);
});

test('what only comes in between has a column of its own, and what comes after the end stands there', () => {
  expect(drawn('the gates open', 'the four gates open')).toEqual(['the |  | gates open', 'the | _four_ | gates open']);
  expect(drawn('the gates open', 'the gates open at noon')).toEqual([
    'the gates open | ',
    'the gates open | _at_ _noon_',
  ]);
});

test('words that tell are aligned before small ones', () => {
  // “the” could be aligned with the first or the second; the lock decides.
  expect(drawn('the lock', 'the keeper of the lock')[1]).toBe('_the_ _keeper_ _of_ | the lock');
});

test('three wordings: a column ends where another witness goes its own way', () => {
  expect(drawn('promote ties to a level', 'elevate ties to a plane', 'promote bonds to a level')).toEqual([
    'promote | ties | to a level',
    '_elevate_ | ties | to a _plane_',
    'promote | _bonds_ | to a level',
  ]);
});

test('whatever the wordings, nothing is lost, nothing is added, and the order stays', () => {
  const wording = fc.array(fc.constantFrom('the', 'gates', 'opened', 'at', 'noon', 'again', '“so”'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 4 }), (wordings) => {
      const columns = collationOf(wordings.map((w) => w.join(' ')));
      wordings.forEach((w, n) => {
        expect(columns.flatMap((c) => c[n]!.map((x) => x.text))).toEqual(w);
      });
      expect(columns.flatMap((c) => c[0]!).some((x) => x.added)).toBe(false);
      for (const c of columns) expect(c.some((r) => r.length > 0)).toBe(true);
    }),
  );
});
