import { at, type Lexeme } from '../lexemes.ts';
import { glue } from '../lexicon/dayLists.ts';
import { dayAt } from './words.ts';

export interface Day {
  day: number;
  /** Set off by “and”, “or” or a comma, not by a dash or “to”. */
  listed: boolean;
  first: number;
  next: number;
}

const rangeSigns = new Set(['-', '–', '—', 'to', 'through', 'until', 'till', 'and', 'or', '&', '/']);

/** “16”, “16–19”, “16 and 17”, “3, 5 and 7”: commas only where a last “and” closes the list. */
export function daysAt(lexemes: readonly Lexeme[], i: number): Day[] {
  const first = dayAt(lexemes, i);
  if (!first) return [];
  const days: Day[] = [{ day: first.day, listed: false, first: i, next: first.next }];
  const open: Day[] = [];
  for (let j = first.next; days.length + open.length < 8; ) {
    const sign = at(lexemes, j).lower;
    const comma = sign === ',';
    if (!comma && !rangeSigns.has(sign)) break;
    let k = j + 1;
    if (comma && (at(lexemes, k).lower === 'and' || at(lexemes, k).lower === 'or')) k++;
    if (at(lexemes, k).lower === 'the') k++;
    const more = dayAt(lexemes, k);
    if (!more) break;
    open.push({
      day: more.day,
      listed: comma || sign === 'and' || sign === 'or' || sign === '&',
      first: k,
      next: more.next,
    });
    if (!comma || k > j + 1) days.push(...open.splice(0));
    j = more.next;
  }
  return days;
}

/** A list after a month (“May 3 and 4”) must not run into a quantity: “On May 3, 12 people …”. */
export function keptAfterMonth(lexemes: readonly Lexeme[], days: Day[]): Day[] {
  while (days.length > 1) {
    const next = at(lexemes, days.at(-1)!.next);
    if (!days.at(-1)!.listed || next.kind !== 'word' || glue.has(next.lower)) break;
    days.pop();
  }
  return days;
}

/** “May twenty nine”, “June third”. */
export function wordDay(lexemes: readonly Lexeme[], i: number): Day[] {
  const day = dayAt(lexemes, i);
  return day && (day.ordinal || at(lexemes, i).sense?.tens)
    ? [{ day: day.day, listed: false, first: i, next: day.next }]
    : [];
}
