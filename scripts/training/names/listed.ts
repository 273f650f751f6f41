import anyAscii from 'any-ascii';
import { stateOf } from '../../../src/extract/actors/countries.ts';
import { isOrdinary } from '../../../src/extract/actors/lexicon/dictionary.ts';
import { isPlace } from '../../../src/extract/actors/lexicon/places.ts';
import { worldBody } from '../../../src/extract/actors/lexicon/worldBodies.ts';
import { ownMen, ownWomen } from './ownNames.ts';

/** A name that some source has, and the gender of those who bear it there; null where either. */
export interface Given {
  name: string;
  gender: 'm' | 'f' | null;
}

/** Lists of words parted by a blank, lower case without accents; `words` repeats those that are also something else. */
export interface Lists {
  men: string;
  women: string;
  either: string;
  words: string;
}

/** One list of each gender: where two sources differ, a name tells none; ours go before them, and are names even where also words. */
export function listed(names: readonly Given[]): Lists {
  const gender = new Map<string, 'm' | 'f' | null>();
  for (const { name, gender: g } of names) {
    const lower = anyAscii(name).toLowerCase();
    if (!/^[a-z]{3,}$/.test(lower)) continue;
    const held = gender.get(lower);
    gender.set(lower, held === undefined || held === g ? g : null);
  }
  const own = (n: string): boolean => ownMen.has(n) || ownWomen.has(n);
  for (const n of [...ownMen, ...ownWomen])
    gender.set(n, ownMen.has(n) === ownWomen.has(n) ? null : ownMen.has(n) ? 'm' : 'f');
  const all = [...gender].sort(([a], [b]) => (a < b ? -1 : 1));
  const of = (g: 'm' | 'f' | null): string =>
    all
      .filter(([, x]) => x === g)
      .map(([n]) => n)
      .join(' ');
  const upper = (n: string): string => n[0]!.toUpperCase() + n.slice(1);
  const alsoWord = (n: string): boolean =>
    !own(n) &&
    (isOrdinary(n) ||
      isPlace(upper(n)) ||
      stateOf(upper(n)) !== undefined ||
      worldBody(upper(n)) !== undefined ||
      worldBody(n.toUpperCase()) !== undefined);
  return {
    men: of('m'),
    women: of('f'),
    either: of(null),
    words: all
      .map(([n]) => n)
      .filter(alsoWord)
      .join(' '),
  };
}
