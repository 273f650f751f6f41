import { words } from '../../words.ts';

/** People whose plural in the genitive opens a body's name: “People's Army”, “Queen's University”. */
export const owners = words(
  'people women men children queen king saint workers teachers farmers veterans citizens students drivers writers players supporters tenants residents consumers publishers producers directors actors nurses doctors miners bankers merchants traders fans mothers parents journalists',
);

/** On these a list of fields ends: “Institute of Baltic, Nordic, and Arctic Studies”. */
export const fields = words(
  'studies affairs sciences science research relations technology development trade industry care services arts culture sport sports tourism commerce security co-operation cooperation education welfare communities women humanities environment fisheries forestry forests mines energy communications infrastructure planning medicine engineering peace defence defense prevention control democracy policy justice freedom rights works agriculture health labour labor employment transport finance economy water housing letters skills families youth pensions heritage conservation',
);

/** A body's noun where a name ends on it, and one of its fields where a list opens with it: “Gas and Water Authority”. */
export const matters = words(
  'securities communications energy oil gas mining insurance electric petroleum railways shipping telecom museum library theatre theater customs investments',
);

/** Bodies whose names may be lists themselves: “Food and Drug Administration”. */
export const listed = words(
  'administration commission agency union association authority board department council office service bureau committee corps federation society institute party movement enforcement protection',
);
