import type { Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { countAt } from './words.ts';

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

/** “A week ago Friday”, “a week from Friday”, “two weeks on Monday”. */
export const weeksFrom: Parser = (lexemes, i, out) => {
  const count = countAt(lexemes, i);
  if (!count || at(lexemes, i).lower === 'the' || at(lexemes, count.next).sense?.unit !== 'week') return 0;
  const side = at(lexemes, count.next + 1).lower;
  const j = at(lexemes, count.next + 2).lower === 'on' ? count.next + 3 : count.next + 2;
  const day = at(lexemes, j).sense;
  if (day?.weekday === undefined || day.short || !/^(?:ago|from|on)$/.test(side)) return 0;
  const shift = side === 'ago' ? -1 : 1;
  out.push({
    first: i,
    last: j + 1,
    meaning: { kind: 'weekday', weekday: day.weekday, weeks: shift * count.count, origin: 'now', shift },
  });
  return j + 1;
};
