import { at, type Lexeme } from '../lexemes.ts';
import { strong, weak } from '../lexicon/bareYear.ts';
import { isNoYear } from './notYears.ts';
import { isApostrophe, standsAlone } from './words.ts';

const sure = new Set(['in', 'since', 'until', 'during']);

export const plural = (x: Lexeme): boolean =>
  x.kind === 'word' &&
  !x.capital &&
  x.lower.length > 3 &&
  x.lower.endsWith('s') &&
  !x.lower.endsWith('ss') &&
  !x.lower.endsWith('us') &&
  !x.lower.endsWith('wards');

export function meansYear(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (isNoYear(lexemes, i)) return false;
  const tied = at(lexemes, i + 2);
  if (
    next.lower === '-' &&
    next.glued &&
    tied.glued &&
    tied.kind === 'word' &&
    !tied.capital &&
    !sure.has(before.lower)
  )
    return false;
  if (x.glued && before.kind === 'sign' && before.glued) return meansYearBehindSign(lexemes, i);
  if (x.glued && before.kind === 'word') return before.lower === 'fy' && before.capital;
  const modern = x.n >= 1900 && x.n <= 2050;
  if (beginsRange(lexemes, i)) return true;
  if (strong.has(before.lower)) return !plural(next) || (modern && sure.has(before.lower));
  if (before.lower === 'of' || before.lower === 'from' || before.lower === 'to' || before.lower === 'and')
    return x.n >= 1500 && !plural(next);
  if (weak.has(before.lower) && before.lower !== 'the') return x.n >= 1700 && !plural(next);
  if (before.lower === 'the')
    return x.n >= 1700 && x.n <= 2100 && (next.kind === 'word' || '"“‘-–'.includes(next.lower));
  // A name with its year: “Expo 2015”; or a year by itself in a heading or a list.
  if (before.kind === 'word' && before.capital && before.sentence === x.sentence) return modern && !plural(next);
  if (before.kind !== 'word')
    return (modern || (x.n >= 1400 && x.n < 1900 && next.kind !== 'word')) && !plural(next) && next.kind !== 'number';
  return (
    modern &&
    !plural(next) &&
    (before.lower === 'a' ||
      before.lower === 'an' ||
      before.lower === 's' ||
      before.lower === 'as' ||
      isApostrophe(next) ||
      next.kind === 'word' ||
      next.lower === '.' ||
      next.lower === ',' ||
      next.lower === ')')
  );
}

/** True where nothing is tied on behind a number: “1939–40.” but not “1939–40-odd” or “1939–40,000”. */
export const endsNumber = (lexemes: readonly Lexeme[], i: number): boolean =>
  standsAlone(lexemes, i) &&
  !(at(lexemes, i + 1).glued && (at(lexemes, i + 1).kind === 'word' || at(lexemes, i + 1).lower === '-'));

/** “1861–1863”, “1915–17”: a longer number would count something. */
function beginsRange(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const end = at(lexemes, i + 2);
  if (!['-', '–', '—', '/'].includes(at(lexemes, i + 1).lower) || end.kind !== 'number' || x.n < 1400 || x.n > 2050)
    return false;
  if (end.lower.length === 4) return end.n > x.n && end.n - x.n < 200 && standsAlone(lexemes, i + 2);
  return (
    end.lower.length === 2 && end.n > x.n % 100 && at(lexemes, i + 1).glued && end.glued && endsNumber(lexemes, i + 2)
  );
}

/** “1914–1918”, “Storm-2022”, “mid-2007”, “pre-1914”, “2014/2015”; not “Su-2035”-like short names or “3-2014”. */
function meansYearBehindSign(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const sign = at(lexemes, i - 1).lower;
  const word = at(lexemes, i - 2);
  if (sign === '(' || sign === '[' || sign === '"' || sign === '“' || sign === '‘' || sign === '—') return x.n >= 1400;
  if (sign === '-' || sign === '–' || sign === '/') {
    if (word.kind === 'number') return word.lower.length === 4 && word.n < x.n && word.n >= 1000;
    return (
      word.kind === 'word' &&
      (strong.has(word.lower) || (word.capital && word.lower.length >= 3 && x.n >= 1900 && x.n <= 2050))
    );
  }
  return false;
}
