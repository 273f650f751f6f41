import { at, type Lexeme } from '../lexemes.ts';
import { isOrdinalEnd } from './ordinals.ts';

/** True where a number is no part of a longer one: “90,000”, “2.5”, “12:30”, “$1900”, “40%”. */
export function standsAlone(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (at(lexemes, i).glued && before.kind === 'sign') {
    if ('$£€¥#@'.includes(before.lower)) return false;
    if ('.,:'.includes(before.lower) && before.glued && at(lexemes, i - 2).kind === 'number') return false;
  }
  if (next.glued) {
    if (next.lower === '%' || next.lower === '°') return false;
    const after = at(lexemes, i + 2);
    if ('.,:'.includes(next.lower) && next.kind === 'sign' && after.kind === 'number' && after.glued) return false;
  }
  return true;
}

/** A day of the month: “5”, “5th”, “fifth”, “twenty-first”. `ordinal` where it is written as one. */
export function dayAt(lexemes: readonly Lexeme[], i: number): { day: number; next: number; ordinal: boolean } | null {
  const x = at(lexemes, i);
  if (x.kind === 'number') {
    if (!(x.n >= 1 && x.n <= 31) || x.lower.length > 2 || !standsAlone(lexemes, i)) return null;
    const end = at(lexemes, i + 1);
    if (end.kind === 'word' && isOrdinalEnd(end) && (end.glued || end.lower === 'th')) {
      return { day: x.n, next: i + 2, ordinal: true };
    }
    return end.kind === 'word' && end.glued ? null : { day: x.n, next: i + 1, ordinal: false };
  }
  if (x.sense?.ordinal) return { day: x.sense.ordinal, next: i + 1, ordinal: true };
  if (x.sense?.tens && x.sense.number! <= 30) {
    const j = at(lexemes, i + 1).lower === '-' ? i + 2 : i + 1;
    const y = at(lexemes, j).sense;
    const unit = y?.ordinal ?? y?.number;
    if (unit && unit < 10 && x.sense.number! + unit <= 31)
      return { day: x.sense.number! + unit, next: j + 1, ordinal: !!y?.ordinal };
  }
  return null;
}

/** A year in four digits, or two after an apostrophe (“’99”, the nearest such year to be found out later). */
export function yearAt(lexemes: readonly Lexeme[], i: number): { year: number; next: number } | null {
  const x = at(lexemes, i);
  if (x.kind === 'number' && x.lower.length === 4 && x.n >= 1000 && x.n <= 2199 && standsAlone(lexemes, i)) {
    const end = at(lexemes, i + 1);
    return end.kind === 'word' && end.glued ? null : { year: x.n, next: i + 1 };
  }
  if (isApostrophe(x) && !(x.glued && at(lexemes, i - 1).kind !== 'sign')) {
    const y = at(lexemes, i + 1);
    if (y.kind === 'number' && y.glued && y.lower.length === 2 && endsShort(lexemes, i + 2))
      return { year: century(y.n), next: i + 2 };
  }
  return null;
}

/** Behind a year in two figures: nothing, a space or the sign that closes a clause. */
const endsShort = (lexemes: readonly Lexeme[], i: number): boolean =>
  !at(lexemes, i).glued ||
  (at(lexemes, i).kind === 'sign' && '.,;:!?)”"'.includes(at(lexemes, i).lower) && !at(lexemes, i + 1).glued);

/** How many weeks “Monday week” and “tomorrow fortnight” add. */
export const weeksAt = (x: Lexeme): number => (x.lower === 'week' ? 1 : x.lower === 'fortnight' ? 2 : 0);

export const isApostrophe = (x: Lexeme): boolean => x.lower === "'" || x.lower === '’' || x.lower === '‘';

/** Two-digit years: 00–39 belong to this century, the rest to the last. */
export const century = (n: number): number => (n < 40 ? 2000 + n : 1900 + n);

/** A month's name; a full stop after an abbreviation is part of it. */
export function monthAt(lexemes: readonly Lexeme[], i: number): { month: number; next: number; short: boolean } | null {
  const x = at(lexemes, i);
  if (!x.sense?.month) return null;
  const dot = x.sense.short && at(lexemes, i + 1).lower === '.' && at(lexemes, i + 1).glued;
  return { month: x.sense.month, next: dot ? i + 2 : i + 1, short: !!x.sense.short };
}

/** A count before a unit: “two”, “12”, “a”, “twenty-six”, “a couple of”. Vague ones (“a few”, “several”) are none. */
export function countAt(lexemes: readonly Lexeme[], i: number): { count: number; next: number } | null {
  const x = at(lexemes, i);
  if (x.kind === 'number') {
    if (!(x.n >= 1 && x.n < 1000) || !standsAlone(lexemes, i)) return null;
    return { count: x.n, next: at(lexemes, i + 1).lower === '-' ? i + 2 : i + 1 };
  }
  if (x.lower === 'a' || x.lower === 'an' || x.lower === 'the') {
    const y = at(lexemes, i + 1);
    if (y.lower === 'couple') return { count: 2, next: at(lexemes, i + 2).lower === 'of' ? i + 3 : i + 2 };
    if (y.lower === 'hundred') return { count: 100, next: i + 2 };
    if (y.lower === 'full' || y.lower === 'whole' || y.lower === 'mere') return { count: 1, next: i + 2 };
    return { count: 1, next: i + 1 };
  }
  const n = x.sense?.number;
  if (!n) return null;
  const y = at(lexemes, i + 1);
  if (x.sense?.tens) {
    const j = y.lower === '-' ? i + 2 : i + 1;
    const unit = at(lexemes, j).sense?.number;
    if (unit && unit < 10) return { count: n + unit, next: j + 1 };
  }
  return { count: n, next: y.lower === '-' ? i + 2 : i + 1 };
}
