import type { Origin, Shift } from '../candidate.ts';

export const yearWords: Record<string, [Shift, Origin]> = {
  that: [0, 'then'],
  same: [0, 'then'],
  this: [0, 'now'],
  last: [-1, 'now'],
  next: [1, 'now'],
  previous: [-1, 'then'],
  preceding: [-1, 'then'],
  following: [1, 'then'],
};
