import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { links } from '../lexicon/complete.ts';

/** The year at the end of a list or range belongs to all of it: “June and July 1990”, “3 March to 5 April 1945”. */
export function completed(candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate[] {
  const out = [...candidates];
  for (let n = out.length - 2; n >= 0; n--) {
    const a = out[n]!;
    const b = out[n + 1]!;
    if (!linked(a, b, lexemes)) continue;
    const left = a.meaning;
    const right = b.meaning;
    if (
      left.kind === 'calendar' &&
      left.year === null &&
      left.shift === undefined &&
      right.kind === 'calendar' &&
      right.year !== null &&
      right.month
    ) {
      // “November to February 1990”: the first month lies in the year before; “Christmas Day and Christmas Eve 2021” in one.
      const back = left.month === right.month && left.day > right.day && right.day > 0 && !listed(a, b, lexemes);
      const earlier = left.month > right.month || back;
      out[n] = { ...a, meaning: { ...left, year: right.year - (earlier ? 1 : 0) } };
    } else if (left.kind === 'movable' && left.year === null && !left.yearShift && right.kind === 'movable') {
      out[n] = { ...a, meaning: { ...left, year: right.year } };
    } else if (
      left.kind === 'season' &&
      left.year === null &&
      left.shift === undefined &&
      right.kind === 'season' &&
      right.year !== null
    ) {
      out[n] = { ...a, meaning: { ...left, year: right.year } };
    } else if (left.kind === 'quarter' && left.year === null && right.kind === 'quarter' && right.year !== null) {
      out[n] = { ...a, meaning: { ...left, year: right.year } };
    }
  }
  for (let n = 1; n < out.length; n++) {
    const a = out[n - 1]!;
    const b = out[n]!;
    const [left, right] = [a.meaning, b.meaning];
    // “Monday to Friday”: the end lies behind the beginning.
    if (left.kind === 'weekday' && right.kind === 'weekday' && right.shift === undefined && !listed(a, b, lexemes)) {
      if (linked(a, b, lexemes)) out[n] = { ...b, meaning: { ...right, follows: true } };
      continue;
    }
    if (left.kind !== 'calendar' || right.kind !== 'calendar' || left.year !== null || right.year !== null) continue;
    if (right.shift !== undefined || !linked(a, b, lexemes)) continue;
    out[n] = { ...b, meaning: { ...right, follows: true } };
  }
  return out;
}

const listed = (a: Candidate, b: Candidate, lexemes: readonly Lexeme[]): boolean =>
  lexemes.slice(a.last, b.first).some((x) => ['and', 'or', ',', '&'].includes(x.lower)) &&
  at(lexemes, a.first - 1).lower !== 'between';

function linked(a: Candidate, b: Candidate, lexemes: readonly Lexeme[]): boolean {
  if (b.first - a.last > 3 || b.first === a.last) return false;
  for (let i = a.last; i < b.first; i++) if (!links.has(at(lexemes, i).lower)) return false;
  return true;
}
