import type { Parser, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { masthead } from '../lexicon/weekdays.ts';
import { beginsPerson, endsName, isNamed, isTitled } from './eventNames.ts';
import { dayAt, monthAt } from './words.ts';

const sets = new Set(['every', 'each', 'any', 'most', 'alternate']);
const weeks: Record<string, Shift> = { last: -1, previous: -1, this: 0, that: 0, next: 1, following: 1 };

/** “Tuesday”, “Friday night”, “Tuesday the eleventh” (with its month the date wins), “Monday of the following week”, “Wednesday, March 5” (the date wins). */
export const weekdays: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  const weekday = x.sense?.weekday;
  if (weekday === undefined || x.sense!.short) return 0;
  const before = at(lexemes, i - 1);
  let next = i + 1;
  if (!x.capital && !['on', 'last', 'next', 'this', 'of', 'by', 'since', 'until'].includes(before.lower)) return 0;
  if (sets.has(before.lower)) return 0;
  const part = at(lexemes, next);
  // “Saturday Night Live”: a title.
  if (part.sense?.daypart && part.capital && at(lexemes, next + 1).capital) return next + 1;
  if (part.sense?.daypart) next++;
  else if (inName(lexemes, i)) return 0;
  const of = at(lexemes, next).lower === 'of' || at(lexemes, next).lower === ',' ? next + 1 : next;
  const how = at(lexemes, of).lower === 'the' ? of + 1 : of;
  const week = weeks[at(lexemes, how).lower];
  if (week !== undefined && at(lexemes, how + 1).lower === 'week') {
    out.push({
      first: i,
      last: how + 2,
      meaning: { kind: 'weekday', weekday, week, origin: how > of ? 'either' : 'now' },
    });
    return how + 2;
  }
  const the = at(lexemes, next).lower === 'the' ? next + 1 : next;
  const day = dayAt(lexemes, the);
  const dayWithMonth = day && monthAt(lexemes, at(lexemes, day.next).lower === 'of' ? day.next + 1 : day.next);
  if (
    day &&
    !dayWithMonth &&
    (day.ordinal ||
      (the === next &&
        at(lexemes, day.next).kind === 'sign' &&
        x.sentence === at(lexemes, the).sentence &&
        !['-', '–'].includes(at(lexemes, day.next).lower)))
  ) {
    out.push({ first: i, last: day.next, meaning: { kind: 'weekday', weekday, day: day.day } });
    return day.next;
  }
  out.push({ first: i, last: next, meaning: { kind: 'weekday', weekday } });
  return next;
};

/** “Sunday Times”, “Good Friday”, “Bloody Sunday”: a name and no day of this week. */
function inName(lexemes: readonly Lexeme[], i: number): boolean {
  const next = at(lexemes, i + 1);
  if (next.kind === 'word' && next.capital && masthead.has(next.lower)) return true;
  return isNamed(lexemes, i + 1) || endsName(lexemes, i) || isTitled(lexemes, i) || beginsPerson(lexemes, i);
}
