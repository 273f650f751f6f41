import { expect, test } from 'vitest';
import { type Counted, contrasts, ratio } from '../../src/view/compare/contrast.ts';

const totals = new Map([
  ['herald', 400],
  ['post', 1400],
  ['globe', 20],
]);
const row = (label: string, counts: Record<string, number>): Counted => ({
  label,
  of: new Map(Object.entries(counts).map(([source, n]) => [source, { n, evidence: [] }])),
});
const inShort = (rows: Counted[]) =>
  contrasts(rows, totals).map((c) => `${c.label}: ${c.high.source} ${c.high.n}, ${c.low.source} ${c.low.n}`);

test('the likelihood ratio is nought for equal shares and symmetric', () => {
  expect(ratio({ n: 4, total: 400 }, { n: 14, total: 1400 })).toBeCloseTo(0);
  // 2 × (8 ln (8 / (400 × 8 / 1800)) + 392 ln (392 / (400 × 1792 / 1800)) + 1400 ln (1400 / (1400 × 1792 / 1800)))
  expect(ratio({ n: 8, total: 400 }, { n: 0, total: 1400 })).toBeCloseTo(24.17, 1);
  expect(ratio({ n: 0, total: 1400 }, { n: 8, total: 400 })).toBeCloseTo(24.17, 1);
});

test('the largest difference stands first, between those two sources that differ most', () => {
  expect(inShort([row('peace', { post: 25 }), row('threat', { herald: 8, post: 1 })])).toEqual([
    'threat: herald 8, post 1',
    'peace: post 25, herald 0',
  ]);
});

test('nothing is said where nothing stands out, or where it is too few', () => {
  expect(inShort([row('even', { herald: 4, post: 14 }), row('few', { globe: 2 }), row('none', {})])).toEqual([]);
});
