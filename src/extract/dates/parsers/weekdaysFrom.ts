import type { Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { countAt, weeksAt } from './words.ts';

const sides = new Map<string, 1 | -1>([
  ['after', 1],
  ['following', 1],
  ['before', -1],
  ['preceding', -1],
]);

/** “the Monday after …”, “the Friday before …”, “the weekend after …”: only a date behind it makes it one. */
export const weekdaysFrom: Parser = (lexemes, i, out) => {
  if (at(lexemes, i).lower !== 'the') return 0;
  const s = at(lexemes, i + 1).sense;
  const direction = sides.get(at(lexemes, i + 2).lower);
  const weekday = s?.unit === 'weekend' && !s.plural ? s.unit : s?.short ? undefined : s?.weekday;
  if (weekday === undefined || !direction) return 0;
  out.push({
    first: i,
    last: i + 3,
    meaning: { kind: 'weekdayFrom', weekday, direction, base: { kind: 'weekend' } },
    needsBase: true,
  });
  return i + 3;
};

/** “three Sundays ago”, “two Fridays from now”, “a week ago Friday”, “a week from Friday”, “Monday week”. */
export const weeksFrom: Parser = (lexemes, i, out) => {
  const found = (weekday: number, shift: 1 | -1 | undefined, weeks: number, last: number): number => {
    out.push({
      first: i,
      last,
      meaning: { kind: 'weekday', weekday, weeks, origin: 'now', ...(shift ? { shift } : {}) },
    });
    return last;
  };
  const x = at(lexemes, i);
  if (x.sense?.weekday !== undefined && !x.sense.short && !['a', 'one', 'the'].includes(at(lexemes, i - 1).lower)) {
    const weeks = weeksAt(at(lexemes, i + 1));
    return weeks && at(lexemes, i + 2).kind !== 'word' && at(lexemes, i + 2).lower !== '-'
      ? found(x.sense.weekday, 1, weeks, i + 2)
      : 0;
  }
  const count = countAt(lexemes, i);
  if (!count || x.lower === 'the') return 0;
  const y = at(lexemes, count.next);
  const side = at(lexemes, count.next + 1).lower;
  const plural = pluralWeekday(y.lower);
  if (plural !== null) {
    if (side === 'ago') return found(plural, -1, 1 - count.count, count.next + 2);
    if (side === 'from' && at(lexemes, count.next + 2).lower === 'now')
      return found(plural, 1, count.count - 1, count.next + 3);
    return 0;
  }
  if (y.sense?.unit !== 'week') return 0;
  const after = at(lexemes, count.next + 2);
  const j = after.lower === 'on' ? count.next + 3 : count.next + 2;
  const day = at(lexemes, j).sense;
  if (day?.weekday === undefined || day.short) return 0;
  if (side === 'ago') return found(day.weekday, -1, -count.count, j + 1);
  return side === 'from' || side === 'on' ? found(day.weekday, 1, count.count, j + 1) : 0;
};

const names = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
const pluralWeekday = (lower: string): number | null => (names.includes(lower) ? names.indexOf(lower) : null);
