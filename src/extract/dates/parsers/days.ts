import type { Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { weeksAt } from './words.ts';

/** “today”, “yesterday”, “tonight”, “the day before yesterday”, “tomorrow week”. */
export const days: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (x.lower === 'the' && at(lexemes, i + 1).lower === 'day') {
    const side = at(lexemes, i + 2).lower;
    const end = at(lexemes, i + 3).lower;
    if (side === 'before' && end === 'yesterday') return push(-2, i + 4);
    if (side === 'after' && end === 'tomorrow') return push(2, i + 4);
    return 0;
  }
  if (x.lower === 'tonight') return push(0, i + 1);
  const shift = x.lower === 'today' ? 0 : x.lower === 'yesterday' ? -1 : x.lower === 'tomorrow' ? 1 : null;
  if (shift === null) return 0;
  // “Harbour Today”: part of a name.
  const before = at(lexemes, i - 1);
  if (x.capital && before.kind === 'word' && before.capital && before.sentence === x.sentence) return 0;
  // “tomorrow week”, “today fortnight”: so many days from there.
  const weeks = weeksAt(at(lexemes, i + 1));
  if (weeks && shift >= 0 && at(lexemes, i + 2).kind !== 'word' && at(lexemes, i + 2).lower !== '-')
    return push(shift + 7 * weeks, i + 2);
  return push(shift, at(lexemes, i + 1).sense?.daypart ? i + 2 : i + 1);

  function push(count: number, last: number): number {
    out.push({ first: i, last, meaning: { kind: 'offset', unit: 'day', count, origin: 'now' } });
    return last;
  }
};
