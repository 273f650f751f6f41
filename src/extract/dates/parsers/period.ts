import type { Candidate, Meaning, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { monthDay } from './calendar.ts';
import { yearAt } from './words.ts';

const shifts = new Map<string, Shift>([
  ['the', 0],
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The month or year that something is a part of: “May”, “May 2019”, “2019”, “last year”, “the month”. */
export function periodAt(lexemes: readonly Lexeme[], i: number): { meaning: Meaning; next: number } | null {
  const x = at(lexemes, i);
  const shift = shifts.get(x.lower);
  if (shift !== undefined) {
    const unit = at(lexemes, i + 1).lower;
    if (unit !== 'year' && unit !== 'month') return null;
    return { meaning: { kind: 'unit', unit, shift, origin: x.lower === 'the' ? 'either' : 'now' }, next: i + 2 };
  }
  if (x.kind === 'number') {
    const year = yearAt(lexemes, i);
    return year && { meaning: { kind: 'calendar', year: year.year, month: 0, day: 0 }, next: year.next };
  }
  const found: Candidate[] = [];
  const next = x.sense?.month ? monthDay(lexemes, i, found) : 0;
  const meaning = found[0]?.meaning;
  return found.length === 1 && meaning && 'day' in meaning && meaning.day === 0 ? { meaning, next } : null;
}
