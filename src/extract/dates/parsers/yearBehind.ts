import type { Origin, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { yearWords } from '../lexicon/yearBehind.ts';
import { yearAt } from './words.ts';

/** A year behind a date: “, 1990”, “of 1990”, “in 1990”, “1990”. */
export function yearBehind(
  lexemes: readonly Lexeme[],
  i: number,
  commaAllowed: boolean,
): { year: number; next: number } | null {
  const x = at(lexemes, i).lower;
  if (x === ',' && commaAllowed) return numberYear(lexemes, i + 1);
  if (x === 'of' || x === 'in')
    return numberYear(
      lexemes,
      at(lexemes, i + 1).lower === 'the' && at(lexemes, i + 2).lower === 'year' ? i + 3 : i + 1,
    );
  return yearAt(lexemes, i);
}

const numberYear = (lexemes: readonly Lexeme[], i: number) =>
  at(lexemes, i).kind === 'number' ? yearAt(lexemes, i) : null;

/** “of that year”, “of last year”, “the same year”, “next year”: a year that hangs on another date. */
export function relativeYear(
  lexemes: readonly Lexeme[],
  i: number,
): { shift: Shift; origin: Origin; next: number } | null {
  let j = i;
  if (at(lexemes, j).lower === ',') j++;
  const of = at(lexemes, j).lower === 'of' || at(lexemes, j).lower === 'in';
  if (of) j++;
  const the = at(lexemes, j).lower === 'the';
  if (the) j++;
  const word = at(lexemes, j).lower;
  const how = yearWords[word];
  if (word === 'year' && of && the) return { shift: 0, origin: 'either', next: j + 1 };
  if (!how || at(lexemes, j + 1).lower !== 'year') return null;
  return { shift: how[0], origin: the && how[1] === 'now' ? 'then' : how[1], next: j + 2 };
}
