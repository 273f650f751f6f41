import type { Candidate, Meaning, Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { datePrepositions } from '../lexicon.ts';
import { dayAt, monthAt, yearAt } from './words.ts';

interface Day {
  day: number;
  /** Set off by “and”, “or” or a comma, not by a dash or “to”. */
  listed: boolean;
  first: number;
  next: number;
}

const rangeSigns = new Set(['-', '–', '—', 'to', 'through', 'until', 'till', 'and', 'or', '&', '/']);

/** “16”, “16–19”, “16 and 17”, “3, 5 and 7”: commas only where a last “and” closes the list. */
function daysAt(lexemes: readonly Lexeme[], i: number): Day[] {
  const first = dayAt(lexemes, i);
  if (!first) return [];
  const days: Day[] = [{ day: first.day, listed: false, first: i, next: first.next }];
  const open: Day[] = [];
  for (let j = first.next; days.length + open.length < 8; ) {
    const sign = at(lexemes, j).lower;
    const comma = sign === ',';
    if (!comma && !rangeSigns.has(sign)) break;
    let k = j + 1;
    if (comma && (at(lexemes, k).lower === 'and' || at(lexemes, k).lower === 'or')) k++;
    if (at(lexemes, k).lower === 'the') k++;
    const more = dayAt(lexemes, k);
    if (!more) break;
    open.push({
      day: more.day,
      listed: comma || sign === 'and' || sign === 'or' || sign === '&',
      first: k,
      next: more.next,
    });
    if (!comma || k > j + 1) days.push(...open.splice(0));
    j = more.next;
  }
  return days;
}

const glue = new Set([
  ...datePrepositions,
  'when',
  'as',
  'with',
  'but',
  'was',
  'were',
  'is',
  'are',
  'his',
  'her',
  'their',
  'its',
  'an',
  'he',
  'she',
  'they',
  'it',
  'which',
  'who',
  'had',
  'has',
  'have',
  'will',
  'would',
]);

/** A list after a month (“May 3 and 4”) must not run into a quantity: “On May 3, 12 people …”. */
function keptAfterMonth(lexemes: readonly Lexeme[], days: Day[]): Day[] {
  while (days.length > 1) {
    const next = at(lexemes, days.at(-1)!.next);
    if (!days.at(-1)!.listed || next.kind !== 'word' || glue.has(next.lower)) break;
    days.pop();
  }
  return days;
}

/** A year behind a date: “, 1990”, “of 1990”, “in 1990”, “1990”. */
function yearBehind(
  lexemes: readonly Lexeme[],
  i: number,
  commaAllowed: boolean,
): { year: number; next: number } | null {
  const x = at(lexemes, i).lower;
  if (x === ',' && commaAllowed) return numberYear(lexemes, i + 1);
  if (x === 'of' || x === 'in')
    return numberYear(
      lexemes,
      at(lexemes, i + 1).lower === 'the' && at(lexemes, i + 2).lower === 'year' ? i + 3 : i + 1,
    );
  return yearAt(lexemes, i);
}
const numberYear = (lexemes: readonly Lexeme[], i: number) =>
  at(lexemes, i).kind === 'number' ? yearAt(lexemes, i) : null;

/** “of that year”, “of last year”, “the same year”, “next year”: a year that hangs on another date. */
function relativeYear(
  lexemes: readonly Lexeme[],
  i: number,
): { shift: -1 | 0 | 1; origin: 'now' | 'then' | 'either'; next: number } | null {
  let j = i;
  if (at(lexemes, j).lower === ',') j++;
  const of = at(lexemes, j).lower === 'of' || at(lexemes, j).lower === 'in';
  if (of) j++;
  const the = at(lexemes, j).lower === 'the';
  if (the) j++;
  const word = at(lexemes, j).lower;
  const how = yearWords[word];
  if (word === 'year' && of && the) return { shift: 0, origin: 'either', next: j + 1 };
  if (!how || at(lexemes, j + 1).lower !== 'year') return null;
  return { shift: how[0], origin: the && how[1] === 'now' ? 'then' : how[1], next: j + 2 };
}
const yearWords: Record<string, [-1 | 0 | 1, 'now' | 'then' | 'either']> = {
  that: [0, 'then'],
  same: [0, 'then'],
  this: [0, 'now'],
  last: [-1, 'now'],
  next: [1, 'now'],
  previous: [-1, 'then'],
  preceding: [-1, 'then'],
  following: [1, 'then'],
};

/** Emits one candidate a day of a list; the words of the month belong to the nearest day, the year to the last. */
function push(
  out: Candidate[],
  days: Day[],
  first: number,
  last: number,
  month: number,
  year: number | null,
  weekday?: number,
): void {
  days.forEach((d, n) => {
    const meaning: Meaning = { kind: 'calendar', year, month, day: d.day };
    if (weekday !== undefined && days.length === 1) meaning.weekday = weekday;
    out.push({ first: n === 0 ? first : d.first, last: n === days.length - 1 ? last : d.next, meaning });
  });
}

function withRelativeYear(
  lexemes: readonly Lexeme[],
  out: Candidate[],
  first: number,
  next: number,
  month: number,
  day: number,
): number {
  const year = relativeYear(lexemes, next);
  if (!year) return 0;
  out.push({
    first,
    last: year.next,
    meaning: { kind: 'monthOfYear', month, day, yearShift: year.shift, origin: year.origin },
  });
  return year.next;
}

/** “31 January 2024”, “the 16th of April”, “16–19 April”, “the fifteenth day of June”. */
export const dayMonth: Parser = (lexemes, i, out) => {
  if (at(lexemes, i).kind === 'number' && at(lexemes, i).n > 31) return 0;
  const days = daysAt(lexemes, i);
  if (days.length === 0) return 0;
  let j = days.at(-1)!.next;
  if (at(lexemes, j).lower === 'day') j++;
  if (at(lexemes, j).lower === 'of') j++;
  else if (at(lexemes, j).lower === '-' && at(lexemes, j).glued) j++;
  const month = monthAt(lexemes, j);
  if (!month) return 0;
  let next = month.next;
  if (at(lexemes, next).lower === '-' && at(lexemes, next).glued && yearAt(lexemes, next + 1)) next++;
  const year = yearBehind(lexemes, next, true);
  if (!year && days.length === 1) {
    const end = withRelativeYear(lexemes, out, i, next, month.month, days[0]!.day);
    if (end) return end;
  }
  const last = year?.next ?? next;
  push(out, days, i, last, month.month, year?.year ?? null);
  return last;
};

/** “January 31, 2024”, “Sept. 11”, “April 16 to 19”, “January of 2024”, “January”. */
export const monthDay: Parser = (lexemes, i, out) => {
  const month = monthAt(lexemes, i);
  // “Long March 9”: a rocket.
  if (!month || (at(lexemes, i - 1).lower === 'long' && at(lexemes, i - 1).capital)) return 0;
  let j = month.next;
  if (
    at(lexemes, j).lower === ',' ||
    at(lexemes, j).lower === 'the' ||
    (at(lexemes, j).lower === '-' && at(lexemes, j).glued)
  )
    j++;
  const days =
    at(lexemes, j).kind === 'word' && j === month.next
      ? wordDay(lexemes, j)
      : keptAfterMonth(lexemes, daysAt(lexemes, j));
  if (days.length > 0) {
    const next = days.at(-1)!.next;
    const tied = at(lexemes, next).lower === '-' && at(lexemes, next).glued ? next + 1 : next;
    const year = yearBehind(lexemes, tied, true);
    if (!year && days.length === 1) {
      const end = withRelativeYear(lexemes, out, i, next, month.month, days[0]!.day);
      if (end) return end;
    }
    const last = year?.next ?? next;
    push(out, days, i, last, month.month, year?.year ?? null);
    return last;
  }
  const year = yearBehind(lexemes, month.next, true);
  if (year) {
    out.push({ first: i, last: year.next, meaning: { kind: 'calendar', year: year.year, month: month.month, day: 0 } });
    return year.next;
  }
  if (!meansMonth(lexemes, i, month)) return 0;
  const end = withRelativeYear(lexemes, out, i, month.next, month.month, 0);
  if (end) return end;
  out.push({ first: i, last: month.next, meaning: { kind: 'calendar', year: null, month: month.month, day: 0 } });
  return month.next;
};

/** “May twenty nine”, “June third”. */
function wordDay(lexemes: readonly Lexeme[], i: number): Day[] {
  const day = dayAt(lexemes, i);
  return day && (day.ordinal || at(lexemes, i).sense?.tens)
    ? [{ day: day.day, listed: false, first: i, next: day.next }]
    : [];
}

const alsoVerbs = new Set(['may', 'march']);
const alsoNames = new Set(['april', 'may', 'june', 'august']);
const sure = new Set('in since until till during last next this early late mid through throughout between'.split(' '));

/** What follows the march that is an event: “the March on the capital”, “the Women's March in the rain”. */
const behindEvent = new Set([
  ...datePrepositions,
  'who',
  'which',
  'that',
  'against',
  'is',
  'was',
  'has',
  'had',
  'will',
]);
/** “March was wet.”: at the head of a sentence a verb behind it makes a month of it. */
const verbs = new Set(['was', 'is', 'saw', 'brought', 'has', 'had', 'will']);

/** Whether a bare month is one: not the verb “may”, not a person called April, not “Jun” in a name. */
function meansMonth(lexemes: readonly Lexeme[], i: number, month: { next: number; short: boolean }): boolean {
  const x = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const next = at(lexemes, month.next);
  if (!x.capital && alsoVerbs.has(x.lower)) return false;
  if (!x.capital && !datePrepositions.has(before.lower) && before.lower !== '-') return false;
  const led = datePrepositions.has(before.lower) || (before.lower === '-' && at(lexemes, i - 2).lower === 'mid');
  if (month.short) return led && next.lower !== '-' && (month.next > i + 1 || sure.has(before.lower));
  if (sure.has(before.lower) && !(x.lower === 'may' && !x.capital)) return true;
  if (next.lower === '-' && at(lexemes, month.next + 1).sense?.month && x.capital) return true;
  // “a March operation”, “the August Decrees”; not “the March on the capital”.
  const article = ['the', 'a', 'an', 'its', 'their', 'his', 's'].includes(before.lower);
  if (article && x.capital && next.kind === 'word' && !(alsoVerbs.has(x.lower) && behindEvent.has(next.lower)))
    return true;
  const named = next.kind === 'word' && next.capital && !next.sense?.month && !next.sense?.weekday;
  // “Rise and March on the Capital”: after “and” only beside another month.
  if (alsoVerbs.has(x.lower) && before.sentence !== x.sentence && verbs.has(next.lower)) return true;
  if (alsoVerbs.has(x.lower) && ['and', 'or', 'to'].includes(before.lower) && !at(lexemes, i - 2).sense?.month)
    return false;
  if (alsoVerbs.has(x.lower)) return led && !named;
  if (
    before.kind === 'word' &&
    before.capital &&
    !led &&
    !before.sense?.month &&
    i > 0 &&
    before.sentence === x.sentence &&
    alsoNames.has(x.lower)
  )
    return false;
  return !(named && alsoNames.has(x.lower));
}

/** “2017 April”. */
export const yearMonth: Parser = (lexemes, i, out) => {
  const year = at(lexemes, i).kind === 'number' ? yearAt(lexemes, i) : null;
  if (!year) return 0;
  const month = monthAt(lexemes, year.next);
  if (!month || at(lexemes, year.next).glued || (month.short && !at(lexemes, year.next).capital)) return 0;
  if (alsoVerbs.has(at(lexemes, year.next).lower) || dayAt(lexemes, month.next) || yearAt(lexemes, month.next))
    return 0;
  out.push({ first: i, last: month.next, meaning: { kind: 'calendar', year: year.year, month: month.month, day: 0 } });
  return month.next;
};
