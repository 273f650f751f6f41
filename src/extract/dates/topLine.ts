import type { Article } from '../../model/article.ts';
import { compareDays } from '../../model/calendar.ts';
import { type Placed, writtenDay } from './candidate.ts';
import { BESIDE } from './lexicon/topLine.ts';

/** So many characters from the top a page prints its day. */
const TOP = 500;
/** The longest line that prints a day and no sentence. */
const LONGEST = 80;
/** A day with its hour is that of a page, whatever it tells of. */
const HOUR = /\d{1,2}[:.] ?\d\d\b/;
/** So many words with capitals name a place; more are a title. */
const NAMES = 5;
/** More lines than these that are nothing but days are the heads of a chronicle's entries. */
const MOST = 2;

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The day that a line at the top of an article prints by itself (“WEDNESDAY, MARCH 4, 2009, 10:53 AM”), the day of its publication;
 * null where it tells of a later one, or where such lines head its entries.
 */
export function dayOfTopLine(article: Article, placed: readonly Placed[], latest: string | null): string | null {
  const { text } = article;
  const days = new Map<number, { day: string; isPage: boolean }>();
  for (const { candidate, lexemes } of placed) {
    const day = writtenDay(candidate.meaning);
    if (day === null) continue;
    const [from, to] = [lexemes[candidate.first]!.start, lexemes[candidate.last - 1]!.end];
    const start = text.lastIndexOf('\n', from) + 1;
    const cut = text.indexOf('\n', to);
    const end = cut < 0 ? text.length : cut;
    if (end - start > LONGEST) continue;
    const rest = `${text.slice(start, from)} ${text.slice(to, end)}`;
    const words = rest.match(/\p{L}+/gu) ?? [];
    if (words.every((w) => BESIDE.test(w)) && words.filter(isName).length <= NAMES)
      days.set(start, { day, isPage: HOUR.test(rest) });
  }
  const [first] = days;
  if (!first || days.size > MOST || first[0] > TOP) return null;
  const { day, isPage } = first[1];
  return !isPage && latest !== null && compareDays(latest, day) > 0 ? null : day;
}
