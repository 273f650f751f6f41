import { type Happening, shares } from './happening.ts';

/** Words for one sort of thing: what is a ferry in one sentence is a ship in the next. */
const sorts = [
  'ship boat ferry vessel trawler yacht dinghy barge tanker freighter craft',
  'plane jet aircraft airplane airliner helicopter flight',
  'train tram carriage locomotive',
  'car bus coach truck lorry van minibus vehicle taxi',
];
const sortOf = new Map(sorts.flatMap((words, sort) => words.split(' ').map((word) => [word, sort])));

const isName = (thing: string): boolean => /^\p{Lu}/u.test(thing);

/**
 * Whether two mishaps befell one thing or others, as far as its nouns and names tell; null where either tells none: what is no mishap
 * has none. A name against a noun says nothing: the ferry may be the Upendo.
 */
export function compareThings({ things: a }: Happening, { things: b }: Happening): 'same' | 'open' | 'other' | null {
  if (a.size === 0 || b.size === 0) return null;
  if (shares(a, b) > 0) return 'same';
  const [names, others] = [[...a].filter(isName), [...b].filter(isName)];
  if (names.length > 0 && others.length > 0) return 'other';
  const [nouns, words] = [a, b].map((set) => [...set].filter((thing) => !isName(thing))) as [string[], string[]];
  if (nouns.length === 0 || words.length === 0) return 'open';
  const sort = nouns.map((n) => sortOf.get(n)).find((s) => s !== undefined);
  return sort !== undefined && words.some((w) => sortOf.get(w) === sort) ? 'open' : 'other';
}

/** Whether a name is among what two mishaps are told of alike. */
export const sharesName = ({ things: a }: Happening, { things: b }: Happening): boolean =>
  [...a].some((thing) => isName(thing) && b.has(thing));
