import type { Parser, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { closing } from '../lexicon/monthDays.ts';
import { dayAt } from './words.ts';

const which: Record<string, Shift> = {
  the: 0,
  that: 0,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
  last: -1,
  previous: -1,
};
/** “On the 15th and 17th holes”: what the last of several ordinals counts, the first counts, too. */
function behindList(lexemes: readonly Lexeme[], next: number): number {
  const more = /^(?:and|or|,)$/.test(at(lexemes, next).lower) ? dayAt(lexemes, next + 1) : null;
  return more?.ordinal ? behindList(lexemes, more.next) : next;
}

/** “the 13th”, “the 28th of that month”, “the 15th day of next month”: a day whose month stands elsewhere. */
export const monthDays: Parser = (lexemes, i, out) => {
  if (at(lexemes, i).lower !== 'the') return 0;
  const day = dayAt(lexemes, i + 1);
  if (!day?.ordinal) return 0;
  let j = day.next;
  const dayWord = at(lexemes, j).lower === 'day';
  if (dayWord) j++;
  if (at(lexemes, j).lower === 'of') {
    let k = j + 1;
    if (at(lexemes, k).lower === 'the' && at(lexemes, k + 1).lower !== 'month') k++;
    const shift = which[at(lexemes, k).lower];
    if (shift === undefined || at(lexemes, k + 1).lower !== 'month') return 0;
    const word = at(lexemes, k).lower;
    const origin = k > j + 1 || word === 'that' || word === 'same' ? 'then' : word === 'the' ? 'either' : 'now';
    out.push({ first: i, last: k + 2, meaning: { kind: 'dayOfMonth', day: day.day, unit: shift, origin } });
    return k + 2;
  }
  if (dayWord || at(lexemes, i + 1).kind !== 'number') return 0;
  const led = ['on', 'until', 'till', 'by', 'from', 'since', 'of', 'to'].includes(at(lexemes, i - 1).lower);
  const next = at(lexemes, behindList(lexemes, day.next));
  if (!led || !(next.kind !== 'word' || closing.has(next.lower))) return 0;
  if (next.lower === '-' || next.lower === '/') return 0;
  if (at(lexemes, i - 1).lower === 'of' || at(lexemes, i - 1).lower === 'to') return 0;
  out.push({ first: i, last: day.next, meaning: { kind: 'dayOfMonth', day: day.day, origin: 'either' } });
  return day.next;
};
