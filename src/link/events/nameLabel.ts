import { labelMax, upperFirst } from '../../extract/events/line.ts';
import { wordsAt } from '../../model/span.ts';
import type { Happening } from './happening.ts';
import { cutOf } from './sentenceLabel.ts';
import type { Telling } from './tale.ts';

/** The proper name that it goes by: of what leads, or what half of its articles call it; the fullest. */
export function nameOfHappening(h: Happening): string | undefined {
  const leading = h.tellings.some((t) => t.lead);
  const called = h.tellings.filter((t) => t.mention.name);
  const articles = (list: readonly Telling[]) => new Set(list.map((t) => t.article)).size;
  if (leading && !called.some((t) => t.lead) && articles(called) * 2 < articles(h.tellings)) return undefined;
  return called.map((t) => wordsAt(t.mention.name!)).sort((a, b) => b.length - a.length)[0];
}

/** Whether words have the room of a label. */
export const fits = (label: string): boolean => label.length <= labelMax && label.length >= 8;

/** A happening's name as its label. */
export const nameLabel = (name: string): string =>
  fits(name) ? upperFirst(name.replace(/\s+/g, ' ')) : shortened(name);

/** A long name without its articles, then without its hyphenated parties, then cut at a word. */
function shortened(name: string): string {
  const plain = upperFirst(name.replace(/\s+/g, ' ').replace(/ (?:the|annual) /g, ' '));
  if (fits(plain)) return plain;
  const bare = plain.replace(/ \p{Lu}[\p{L}]+-\p{Lu}[\p{L}]+ /u, ' ');
  return fits(bare) ? bare : cutOf(bare);
}
