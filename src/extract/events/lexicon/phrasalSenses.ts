import { words } from '../../words.ts';

/** Who takes to the streets; soldiers march without protesting. */
export const CROWD = words(
  'thousand hundred ten dozen score crowd protester demonstrator rioter striker activist student pupil worker farmer teacher nurse doctor resident supporter opponent campaigner marcher mourner',
);
