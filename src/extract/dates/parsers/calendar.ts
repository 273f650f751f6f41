import type { Candidate, Meaning, Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { alsoVerbs, meansMonth } from './bareMonth.ts';
import { type Day, daysAt, keptAfterMonth, wordDay } from './dayLists.ts';
import { dayAt, monthAt, yearAt } from './words.ts';
import { relativeYear, yearBehind } from './yearBehind.ts';

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
  return daysOfMonth(lexemes, out, { days, first: i, next, yearFrom: next, month: month.month });
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
    const yearFrom = at(lexemes, next).lower === '-' && at(lexemes, next).glued ? next + 1 : next;
    return daysOfMonth(lexemes, out, { days, first: i, next, yearFrom, month: month.month });
  }
  const year = yearBehind(lexemes, month.next, true);
  if (year) {
    out.push({ first: i, last: year.next, meaning: { kind: 'calendar', year: year.year, month: month.month, day: 0 } });
    return year.next;
  }
  // “March of last year”: sure, wherever it stands.
  const tied = at(lexemes, month.next).lower === 'of' && at(lexemes, i).capital;
  if (!tied && !meansMonth(lexemes, i, month)) return 0;
  const end = withRelativeYear(lexemes, out, i, month.next, month.month, 0);
  if (end) return end;
  if (tied && !meansMonth(lexemes, i, month)) return 0;
  out.push({ first: i, last: month.next, meaning: { kind: 'calendar', year: null, month: month.month, day: 0 } });
  return month.next;
};

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

/** Days of a month with the year that may stand from `yearFrom` on, “of last year” among them; the lexeme behind all of it. */
function daysOfMonth(
  lexemes: readonly Lexeme[],
  out: Candidate[],
  { days, first, next, yearFrom, month }: { days: Day[]; first: number; next: number; yearFrom: number; month: number },
): number {
  const year = yearBehind(lexemes, yearFrom, true);
  if (!year && days.length === 1) {
    const end = withRelativeYear(lexemes, out, first, next, month, days[0]!.day);
    if (end) return end;
  }
  const last = year?.next ?? next;
  push(out, days, first, last, month, year?.year ?? null);
  return last;
}

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
