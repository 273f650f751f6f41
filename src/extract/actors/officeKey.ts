import { idle } from './lexicon/officeKey.ts';
import { isOffice } from './lexicon/titles.ts';
import { nameWords } from './names.ts';

/** An office without the ways of putting it: “Minister of National Defense” and “defence minister” have one key. */
export interface OfficeKey {
  /** Its chief noun: “minister”. */
  core: string;
  /** The other words that tell it apart, in order of their letters. */
  fields: string[];
}

/** The key of an office as printed, or null where no word of it is an office. */
export function officeKey(title: string): OfficeKey | null {
  const words = nameWords(title.replaceAll('-', ' - '));
  const stop = words.findIndex((w) => w === 'of' || w === 'for' || w === 'at');
  const head = (stop < 0 ? words : words.slice(0, stop)).findLast((w) => isOffice(w)) ?? words.find((w) => isOffice(w));
  if (!head) return null;
  return { core: head, fields: [...new Set(words.filter((w) => w !== head && !idle.has(w)))].sort() };
}

/** True where `said` can mean the office `held`: same noun, and nothing said that isn't held. */
export const officeFits = (said: OfficeKey, held: OfficeKey): boolean =>
  said.core === held.core && said.fields.every((f) => held.fields.includes(f));
