import { monthLength } from '../../../model/calendar.ts';
import type { Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { century } from './words.ts';

const separators = new Set(['-', '/', '.', '–']);

/** A part of a date written in numbers: a number, or a month's name between the separators. */
const partAt = (x: Lexeme): { n: number; name: boolean; digits: number } | null =>
  x.kind === 'number' && x.lower
    ? { n: x.n, name: false, digits: x.lower.length }
    : x.sense?.month
      ? { n: x.sense.month, name: true, digits: 0 }
      : null;

const real = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/**
 * “2024-01-31”, “31/01/2024”, “07.02.2024”, “05-Aug-2016”, “05-Aug-16”, “20240131”. Year first where it has four digits; a dotted
 * date has the day first, as where dots are usual; with strokes the month is first unless that cannot be.
 */
export const numeric: Parser = (lexemes, i, out) => {
  const a = partAt(at(lexemes, i));
  if (!a) return 0;
  const before = at(lexemes, i - 1);
  if (
    at(lexemes, i).glued &&
    (separators.has(before.lower) || before.lower === ',' || before.lower === ':' || before.kind === 'word')
  ) {
    const led =
      before.lower === '-' &&
      (at(lexemes, i - 2).sense?.weekday !== undefined || ['post', 'pre'].includes(at(lexemes, i - 2).lower));
    if (!led) return 0;
  }
  if (a.n === 9 && isNineEleven(lexemes, i)) {
    out.push({ first: i, last: i + 3, meaning: { kind: 'calendar', year: 2001, month: 9, day: 11 } });
    return i + 3;
  }
  if (a.digits === 8) return compact(lexemes, i, out);
  const sign = at(lexemes, i + 1);
  const spaced = a.digits === 4 && sign.kind === 'number' && sign.lower.length === 2;
  if (!spaced && !(separators.has(sign.lower) && sign.glued)) return 0;
  const j = spaced ? i + 1 : i + 2;
  const sign2 = at(lexemes, j + 1);
  if (!spaced && !(sign2.lower === sign.lower && sign2.glued && at(lexemes, j).glued)) {
    return yearAndMonth(lexemes, i, out);
  }
  const k = spaced ? j + 1 : j + 2;
  const b = partAt(at(lexemes, j));
  const c = partAt(at(lexemes, k));
  if (!b || !c || (spaced ? c.digits !== 2 : !at(lexemes, k).glued)) return 0;
  const after = at(lexemes, k + 1);
  if (
    after.glued &&
    (after.kind === 'number' ||
      (separators.has(after.lower) && at(lexemes, k + 2).kind === 'number' && at(lexemes, k + 2).glued))
  )
    return 0;
  const date = ordered([a, b, c], sign.lower);
  if (!date || !real(...date)) return 0;
  out.push({ first: i, last: k + 1, meaning: { kind: 'calendar', year: date[0], month: date[1], day: date[2] } });
  return k + 1;
};

function ordered(parts: { n: number; name: boolean; digits: number }[], sign: string): [number, number, number] | null {
  const name = parts.findIndex((p) => p.name);
  const long = parts.findIndex((p) => p.digits === 4);
  const rest = parts.filter((_, n) => n !== name && n !== long);
  if (name >= 0 && long < 0) {
    // “10-Apr-15”: the day stands first, the year last.
    const [day, , year] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
    return name === 1 && year.digits === 2 && day.digits <= 2 ? [century(year.n), parts[1]!.n, day.n] : null;
  }
  if (name >= 0) return rest.length === 1 ? [parts[long]!.n, parts[name]!.n, rest[0]!.n] : null;
  const [a, b, c] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
  if (long === 0) return b.n > 12 ? null : [a.n, b.n, c.n];
  if (long === 1) return null;
  if (long < 0 && (sign !== '/' || c.digits !== 2)) return null;
  const year = long === 2 ? c.n : century(c.n);
  if (a.digits > 2 || b.digits > 2) return null;
  const dayFirst = sign === '.' || a.n > 12;
  return dayFirst ? [year, b.n, a.n] : [year, a.n, b.n];
}

/** “2024-01”: only with a leading nought, because “2011-12” is more often a season of two years. */
const yearAndMonth: Parser = (lexemes, i, out) => {
  const y = at(lexemes, i);
  const m = at(lexemes, i + 2);
  if (at(lexemes, i + 1).lower !== '-' || y.lower.length !== 4 || m.kind !== 'number' || !m.glued) return 0;
  if (m.lower.length !== 2 || m.lower[0] !== '0' || !real(y.n, m.n, 1) || y.n < 1900) return 0;
  // “2000-01 … 2000-09” may be seasons too: only where the second part could not be the year after.
  if (m.n === (y.n + 1) % 100) return 0;
  out.push({ first: i, last: i + 3, meaning: { kind: 'calendar', year: y.n, month: m.n, day: 0 } });
  return i + 3;
};

const compact: Parser = (lexemes, i, out) => {
  const n = at(lexemes, i).n;
  const [year, month, day] = [Math.floor(n / 10_000), Math.floor(n / 100) % 100, n % 100];
  if (
    year < 1900 ||
    year > 2099 ||
    !real(year, month, day) ||
    (at(lexemes, i + 1).glued && at(lexemes, i + 1).kind === 'word')
  )
    return 0;
  out.push({ first: i, last: i + 1, meaning: { kind: 'calendar', year, month, day } });
  return i + 1;
};

/** “9/11” is a day known by its figures; as a score or a fraction it stands without these words. */
function isNineEleven(lexemes: readonly Lexeme[], i: number): boolean {
  const stroke = at(lexemes, i + 1);
  const eleven = at(lexemes, i + 2);
  if (stroke.lower !== '/' || !stroke.glued || eleven.n !== 11 || !eleven.glued || at(lexemes, i + 3).lower === '/')
    return false;
  const before = at(lexemes, i - 1).lower;
  const next = at(lexemes, i + 3).lower;
  return (
    ['the', 'since', 'after', 'before', 'of', 'on', '-', 'post', 'pre'].includes(before) ||
    /^(?:attack|terror|hijack|commission)/.test(next)
  );
}
