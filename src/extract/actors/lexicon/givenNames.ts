import { words } from '../../words.ts';
import stored from './givenNames.json' with { type: 'json' };

/** Given names in lower case without accents, by the gender that they usually tell; made by scripts/givenNames.ts. */
const men = words(stored.men);
const women = words(stored.women);
const either = words(stored.either);
/** Those that are also words, places or states: “will”, “may”, “paris”. */
const alsoWords = words(stored.words);

/** The gender that a given name tells: “m”, “f”, or undefined where it is unknown or either. */
export const genderOf = (given: string): 'm' | 'f' | undefined =>
  men.has(given) ? 'm' : women.has(given) ? 'f' : undefined;

/** True for a word that may be someone's given name, though it may be another word as well. */
export const mayBeGivenName = (lower: string): boolean => men.has(lower) || women.has(lower) || either.has(lower);

/** True for a word that is a given name and hardly anything else. */
export const isGivenName = (lower: string): boolean => mayBeGivenName(lower) && !alsoWords.has(lower);

/** All of them that are hardly anything else, in order, written as names are. */
export const givenNameList: readonly string[] = [...men, ...women]
  .filter((n) => !alsoWords.has(n))
  .map((n) => n[0]!.toUpperCase() + n.slice(1));
