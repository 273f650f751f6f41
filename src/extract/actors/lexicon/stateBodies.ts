import { words } from '../../words.ts';

export const military = words(
  'army navy military troops forces soldiers marines guards coastguard militia warships warplanes',
);

/** With these two words the head is the first: “air force”, “coast guard”, “central bank”. */
export const pairs = new Map([
  ['force', ['air', 'armed', 'security', 'defence', 'defense']],
  ['guard', ['coast', 'national', 'border', 'presidential', 'revolutionary']],
  ['bank', ['central']],
  ['court', ['supreme', 'constitutional', 'high']],
  ['office', ['foreign']],
]);
