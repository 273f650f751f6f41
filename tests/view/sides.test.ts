import { expect, it } from 'vitest';
import { sidesShown } from '../../src/view/sides.ts';

it('sets forty sides of a disagreement side by side, and counts the others', () => {
  const sides = Array.from({ length: 43 }, (_, i) => i);
  expect(sidesShown(sides)).toEqual({ shown: sides.slice(0, 40), others: 3 });
  expect(sidesShown(sides.slice(0, 40))).toEqual({ shown: sides.slice(0, 40), others: 0 });
});
