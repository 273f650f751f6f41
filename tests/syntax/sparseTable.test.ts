import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairTable, SparseTable, type TableColumns, TopTwo } from '../../src/syntax/sparseTable.ts';
import { KEY_BITS } from '../../src/syntax/templates.ts';

const LAST = 2 ** KEY_BITS - 1;
/** A feature's number that a table knows by this key. */
const idOf = (key: number): number => (key * 2 ** (32 - KEY_BITS)) | 0;

/** Some features with their weights for the classes 1 and 2, which may be in each other's way. */
const weight = fc.integer({ min: -127, max: 127 }).filter((w) => w !== 0);
const key = fc.oneof(
  fc.integer({ min: 1, max: LAST }),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: LAST - 9, max: LAST }),
);
const features = fc.uniqueArray(fc.record({ key, weights: fc.tuple(weight, weight) }), {
  selector: (f) => f.key,
  maxLength: 60,
});

function columnsOf(list: readonly { key: number; weights: readonly number[] }[]): TableColumns {
  const sorted = [...list].sort((a, b) => a.key - b.key);
  return {
    keys: Uint32Array.from(sorted, (f) => f.key),
    counts: Uint8Array.from(sorted, () => 2),
    classes: Uint8Array.from(sorted.flatMap(() => [1, 2])),
    weights: Int8Array.from(sorted.flatMap((f) => f.weights)),
  };
}

test('both tables sum the weights of the features that they know, and pass over the others', () => {
  fc.assert(
    fc.property(features, fc.array(key, { maxLength: 9 }), (known, strange) => {
      const keys = new Set(known.map((f) => f.key));
      const ids = Int32Array.from([...known.map((f) => f.key), ...strange.filter((s) => !keys.has(s))], idOf);
      const wanted = [0, ...[0, 1].map((c) => known.reduce((sum, f) => sum + f.weights[c]!, 0))];
      for (const Table of [SparseTable, PairTable]) {
        const sums = new Int32Array(3);
        new Table(columnsOf(known)).add(ids, sums);
        expect([...sums]).toEqual(wanted);
      }
    }),
  );
});

test('a table of nothing knows nothing', () => {
  const sums = new Int32Array(3);
  new PairTable(columnsOf([])).add(Int32Array.of(5, -7), sums);
  new SparseTable(columnsOf([])).add(Int32Array.of(5, -7), sums);
  expect([...sums]).toEqual([0, 0, 0]);
});

test('some features can be asked for before the others', () => {
  fc.assert(
    fc.property(features, fc.nat({ max: 60 }), (known, first) => {
      const ids = Int32Array.from(known, (f) => idOf(f.key));
      for (const Table of [SparseTable, PairTable]) {
        const table = new Table(columnsOf(known));
        const [whole, parts] = [new Int32Array(3), new Int32Array(3)];
        const cut = Math.min(first, ids.length);
        table.add(ids, whole);
        table.add(ids, parts, 0, cut);
        table.add(ids, parts, cut);
        expect(parts).toEqual(whole);
      }
    }),
  );
});

test('of equal sums the first is the highest, whatever the machine', () => {
  const top = new TopTwo();
  top.read(Int32Array.of(1, 4, 4, 2));
  expect(top).toEqual({ best: 1, second: 2, margin: 0 });
  top.read(Int32Array.of(-3, -9, -2));
  expect(top).toEqual({ best: 2, second: 0, margin: 1 });
});
