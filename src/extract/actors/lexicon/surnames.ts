import { words } from '../../words.ts';
import stored from './surnames.json' with { type: 'json' };

/** Surnames of many languages in lower case without accents, given names left out (scripts/names.ts). */
const surnames = words(stored.surnames);

/** True for a word that is a surname somewhere. */
export const isSurname = (lower: string): boolean => surnames.has(lower);
