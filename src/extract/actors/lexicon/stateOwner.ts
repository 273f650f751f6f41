import { words } from '../../words.ts';

/** Organs and posts that hardly anything but a state has. */
export const organs = words(
  'parliament army navy embassy ambassador constitution airspace legislature premier coastguard',
);

/** What a minister of a state is called after. */
export const portfolios = words('foreign defence defense interior prime finance justice transport health');
