import type { Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { closing, led, pointers, stretches } from '../lexicon/seasons.ts';
import { isApostrophe, yearAt } from './words.ts';

const isThing = (x: Lexeme): boolean => x.kind === 'word' && !x.capital && !pointers.has(x.lower);
const spans = new Set('for during through throughout in over'.split(' '));

/**
 * Whether a “fall” is the autumn: not what drops (“this fall in prices”, “most of this fall is …”). `first` is where its
 * phrase begins. “For most of this fall” spans a time.
 */
export function isSeason(lexemes: readonly Lexeme[], first: number, next: number): boolean {
  const behind = at(lexemes, next);
  const thing = at(lexemes, next + 1);
  if (behind.lower === 'of' || (behind.lower === 'in' && isThing(thing))) return false;
  const before = at(lexemes, first - 1);
  if (before.lower === 'of') {
    const part = at(lexemes, first - 2).lower;
    const led = at(lexemes, first - 3).lower === 'the' ? at(lexemes, first - 4).lower : at(lexemes, first - 3).lower;
    return stretches.has(part) && (spans.has(led) || part === 'end' || part === 'start' || part === 'beginning');
  }
  return (
    !['behind', 'despite', 'amid'].includes(before.lower) &&
    !/^(?:explain|caus|revers|halt|stemm|stop|driv|drov|blam)/.test(before.lower)
  );
}

/** “spring 2024”, “the summer of 1943”, “in the fall”, “1982 summer”, “that winter” (with the pickers). */
export const seasons: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  const season = x.sense?.season;
  if (!season) return 0;
  let j = i + 1;
  if (at(lexemes, j).lower === ',') j++;
  const of = at(lexemes, j).lower === 'of';
  if (of) j++;
  const year = at(lexemes, j).kind === 'number' || (of && isApostrophe(at(lexemes, j))) ? yearAt(lexemes, j) : null;
  if (year) {
    out.push({ first: i, last: year.next, meaning: { kind: 'season', season, year: year.year } });
    return year.next;
  }
  const before = at(lexemes, i - 1);
  const earlier = at(lexemes, i - 2);
  // “the 1999/2000 winter”: a range of years has no season of its own.
  const yearBefore =
    before.kind === 'number' && !['/', '-', '–'].includes(earlier.lower) ? yearAt(lexemes, i - 1) : null;
  if (yearBefore && !x.capital) {
    out.push({ first: i - 1, last: i + 1, meaning: { kind: 'season', season, year: yearBefore.year } });
    return i + 1;
  }
  const next = at(lexemes, i + 1);
  if (x.capital && next.kind === 'word' && next.capital) return 0;
  if (of) {
    const how = at(lexemes, j).lower;
    const shift = how === 'last' ? -1 : how === 'next' ? 1 : how === 'this' || how === 'that' ? 0 : null;
    if (shift !== null && at(lexemes, j + 1).lower === 'year') {
      out.push({
        first: i,
        last: j + 2,
        meaning: { kind: 'season', season, year: null, shift: how === 'that' ? undefined : shift },
      });
      return j + 2;
    }
    if (at(lexemes, j).lower === 'the' && at(lexemes, j + 1).lower === 'same' && at(lexemes, j + 2).lower === 'year') {
      out.push({ first: i, last: j + 3, meaning: { kind: 'season', season, year: null } });
      return j + 3;
    }
  }
  if (before.lower === 'of' || (before.lower === '-' && earlier.lower !== 'mid')) return 0;
  const the = before.lower === 'the';
  const sure =
    (before.lower === 'and' && !!earlier.sense?.season) ||
    led.has(before.lower) ||
    (before.lower === '-' && earlier.lower === 'mid') ||
    (the && (led.has(earlier.lower) || ['of', 'over', 'for', 'before', 'after'].includes(earlier.lower)));
  if (!sure && !(the && (x.lower === 'summer' || x.lower === 'winter' || x.lower === 'autumn'))) return 0;
  if (x.lower === 'fall' && !isSeason(lexemes, the ? i - 1 : i, i + 1)) return 0;
  if ((x.lower === 'fall' || x.lower === 'spring') && (of || !sure)) return 0;
  if (x.lower === 'fall' && !the) return 0;
  // “in spring water”: not the season alone.
  if (!the && next.kind === 'word' && !closing.has(next.lower) && before.lower === 'in') return 0;
  out.push({ first: i, last: i + 1, meaning: { kind: 'season', season, year: null } });
  return i + 1;
};
