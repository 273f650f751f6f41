import { at, type Lexeme } from '../lexemes.ts';
import { behindEvent, sure } from '../lexicon/bareMonth.ts';
import { datePrepositions } from '../lexicon/wordSenses.ts';
import { endsName, isNamed } from './eventNames.ts';
import { monthAt, yearAt } from './words.ts';

export const alsoVerbs = new Set(['may', 'march']);

const alsoNames = new Set(['april', 'may', 'june', 'august']);

/** “March was wet.”: at the head of a sentence a verb behind it makes a month of it. */
const verbs = new Set(['was', 'is', 'saw', 'brought', 'has', 'had', 'will']);

/** “Jan-Mar 2014”, “Oct to Dec 2020”: the year behind the second month leaves no doubt about the first. */
function beginsRange(lexemes: readonly Lexeme[], i: number): boolean {
  if (!['-', '–', '—', 'to', '/', 'and', 'through'].includes(at(lexemes, i).lower)) return false;
  const other = monthAt(lexemes, i + 1);
  return !!other && !!yearAt(lexemes, at(lexemes, other.next).lower === ',' ? other.next + 1 : other.next);
}

/** Whether a bare month is one: not the verb “may”, not a person called April, not “Jun” in a name. */
export function meansMonth(lexemes: readonly Lexeme[], i: number, month: { next: number; short: boolean }): boolean {
  const x = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const next = at(lexemes, month.next);
  if (isNamed(lexemes, month.next) || endsName(lexemes, i)) return false;
  if (!x.capital && alsoVerbs.has(x.lower)) return false;
  if (!x.capital && !datePrepositions.has(before.lower) && before.lower !== '-') return false;
  const led = datePrepositions.has(before.lower) || (before.lower === '-' && at(lexemes, i - 2).lower === 'mid');
  if (month.short && beginsRange(lexemes, month.next)) return true;
  if (month.short) return led && next.lower !== '-' && (month.next > i + 1 || sure.has(before.lower));
  if (sure.has(before.lower) && !(x.lower === 'may' && !x.capital)) return true;
  if (next.lower === '-' && at(lexemes, month.next + 1).sense?.month && x.capital) return true;
  // “a March operation”, “the August Decrees”; not “the March on the capital”.
  const article = ['the', 'a', 'an', 'its', 'their', 'his', 's'].includes(before.lower);
  if (article && x.capital && next.kind === 'word' && !(alsoVerbs.has(x.lower) && behindEvent.has(next.lower)))
    return true;
  const named = next.kind === 'word' && next.capital && !next.sense?.month && !next.sense?.weekday;
  // “Rise and March on the Capital”: after “and” only beside another month.
  if (alsoVerbs.has(x.lower) && before.sentence !== x.sentence && verbs.has(next.lower)) return true;
  if (alsoVerbs.has(x.lower) && ['and', 'or', 'to'].includes(before.lower) && !at(lexemes, i - 2).sense?.month)
    return false;
  if (alsoVerbs.has(x.lower)) return led && !named;
  if (
    before.kind === 'word' &&
    before.capital &&
    !led &&
    !before.sense?.month &&
    i > 0 &&
    before.sentence === x.sentence &&
    alsoNames.has(x.lower)
  )
    return false;
  return !(named && alsoNames.has(x.lower));
}
