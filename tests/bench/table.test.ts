import { expect, test } from 'vitest';
import { exponent, type Row, tableOf } from '../../src/bench/table.ts';

const row = (size: number, cpu: number): Row => ({
  size,
  what: 'cold',
  stage: 'linking',
  wall: cpu,
  cpu,
  together: 900,
  largest: 700,
  pages: 3 * size,
});

test('growth is the slope between the two largest sizes: 1 where ten times the articles take ten times as long', () => {
  expect(exponent([row(10, 9), row(1000, 20), row(100, 2)])).toBe('1.00');
  expect(exponent([row(100, 2), row(1000, 200)])).toBe('2.00');
  expect(exponent([row(100, 2)])).toBe('–');
});

test('a row tells wall and CPU time, memory of all processes and of the largest, articles and pages a second', () => {
  expect(tableOf([row(100, 2)], 'a machine', '2026-01-01')).toContain(
    '| 100 | cold | linking | 2.00 | 2.00 | 900 | 700 | 50 | 150 |',
  );
});
