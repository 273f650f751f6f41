import type { Article } from '../../model/article.ts';
import { compareDays, dayOf, dayText, monthLength, partsOf } from '../../model/calendar.ts';
import type { Time } from '../../model/date.ts';
import { dateWords } from '../../model/dateWords.ts';
import { EARLIEST, LATEST, timeOf } from '../../model/edtf.ts';
import { anniversaryYear } from './anniversary.ts';
import type { Placed } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { speaksOfItsDay } from './context.ts';
import { tenseAt } from './tense.ts';
import { dayOfTopLine } from './topLine.ts';

/** The days on which the narrative's “now” can lie, and why: in words that can stand on a page. */
export interface Anchor extends Time {
  basis: 'published' | 'address' | 'top line' | 'anniversary' | 'footnotes' | 'latest date';
  why: string;
}

/** How long after its footnotes were looked up, and after the last thing it reports, an article is taken to appear. */
const afterFootnotes = 30;
const afterReport = 14;

/**
 * When an article's “now” is: its publication where that is known; else what its address, an anniversary with “this
 * year”, the days on which its footnotes were looked up and the latest day it tells of in the past allow. Null where
 * nothing in it tells a year.
 */
export function anchorOf(article: Article, placed: readonly Placed[] = candidatesOf(article)): Anchor | null {
  const p = article.published;
  if (p && p.basis !== 'inferred')
    return { edtf: p.edtf, min: p.min, max: p.max, basis: 'published', why: 'the day of publication is stated' };
  const address = addressDate(article.url);
  if (address) return { ...address, basis: 'address', why: 'the address of the page holds that date' };
  const known = { from: p && p.min !== EARLIEST ? p.min : null, to: p && p.max !== LATEST ? p.max : null };
  const latest = latestPast(article, placed);
  const printed = p ? null : dayOfTopLine(article, placed, latest);
  if (printed) return between(printed, printed, 'top line', 'a line at its top is that day');
  const from = known.from && (!latest || compareDays(known.from, latest) >= 0) ? known.from : latest;
  const anniversary = anniversaryYear(placed);
  const year = anniversary && plausible(anniversary.year, latest) ? String(anniversary.year) : null;
  const footnotes = from !== null && from === known.from;
  if (year && (!from || from.slice(0, 4) <= year)) {
    const end = `${year}-12-31`;
    if (!from?.startsWith(year)) return between(`${year}-01-01`, end, 'anniversary', anniversary!.why);
    return between(from, footnotes ? earlier(plus(from, afterFootnotes), end) : end, 'anniversary', anniversary!.why);
  }
  if (!from) return null;
  const day = dateWords({ edtf: from });
  return footnotes
    ? between(from, earlier(plus(from, afterFootnotes), known.to), 'footnotes', `a footnote was looked up on ${day}`)
    : between(
        from,
        isLongAgo(placed, from) ? LATEST : earlier(plus(from, afterReport), known.to),
        'latest date',
        `the latest day told of is ${day}`,
      );
}

/**
 * Whether the latest day that an article writes out is no guess of when it appeared: it speaks of its own day (“yesterday”, “on
 * Monday”), which no reporter writes out with its year, or names a later year.
 */
const isLongAgo = (placed: readonly Placed[], latest: string): boolean =>
  placed.some(
    ({ candidate: { meaning: m } }) =>
      speaksOfItsDay(m) ||
      (m.kind === 'calendar' && !m.month && m.year !== null && !m.short && m.year > Number(latest.slice(0, 4))),
  );

const plus = (day: string, days: number): string => dayText(dayOf(day)! + days);
const earlier = (a: string, b: string | null): string => (b !== null && compareDays(b, a) < 0 ? b : a);

/** An anniversary is told of in its year: not before the latest day that the article knows, nor many years behind it. */
const plausible = (year: number, latest: string | null): boolean => {
  const last = latest === null ? null : Number(latest.slice(0, 4));
  return last === null || last < 1990 || (year >= last && year <= last + 10);
};

function between(min: string, max: string, basis: Anchor['basis'], why: string): Anchor {
  const whole = min.endsWith('-01-01') && max === `${min.slice(0, 4)}-12-31`;
  return { edtf: whole ? min.slice(0, 4) : min === max ? min : `${min}/${max}`, min, max, basis, why };
}

/** “/2024/01/19/” or “/202304/” in an address: outlets file their pages by date. */
function addressDate(url: string | null): Time | null {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '') ?? '';
  const m = /[/_-](20[0-4]\d|19[89]\d)[/-]?(0[1-9]|1[0-2])(?:[/-]?(0[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/.exec(path);
  if (!m) return null;
  return timeOf(m[3] ? `${m[1]}-${m[2]}-${m[3]}` : `${m[1]}-${m[2]}`);
}

/** The latest day, or end of a month, that is written out with its year and told of as past. */
function latestPast(article: Article, placed: readonly Placed[]): string | null {
  let latest: string | null = null;
  for (const { candidate, lexemes } of placed) {
    const m = candidate.meaning;
    if (m.kind !== 'calendar' || m.year === null || !m.month || m.year < 1900) continue;
    if (m.day > monthLength(m.year, m.month)) continue;
    const text = `${m.year}-${String(m.month).padStart(2, '0')}-${String(m.day || 1).padStart(2, '0')}`;
    if (latest !== null && compareDays(text, latest) <= 0) continue;
    const first = lexemes[candidate.first]!;
    if (tenseAt(article, first.sentence, first.start) === 'future') continue;
    latest = text;
  }
  return latest;
}

/** The two days from which relative dates are counted: the same where “now” is known to the day. */
export function nowOf(anchor: Anchor | null): [number, number] | [null, null] {
  if (!anchor || anchor.max === LATEST) return [null, null];
  const first = dayOf(anchor.min);
  const last = dayOf(anchor.max);
  if (first === null || last === null || partsOf(first).year < 1) return [null, null];
  return [first, last];
}
