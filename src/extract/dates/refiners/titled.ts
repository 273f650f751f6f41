import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';

const OPENS = /^["“‘']$/;
const CLOSES = /^["”’']$/;

/** Without the titles of shows and works: capitals alone between marks, “ABC’s ‘This Week’”, “the ‘Today’ programme”; an answer of one word ends its sentence or has a comma. */
export const withoutTitles = (candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate[] =>
  candidates.filter(({ first, last }) => {
    if (!OPENS.test(at(lexemes, first - 1).lower)) return true;
    if (lexemes.slice(first, last).some((x) => x.kind !== 'word' || !x.capital)) return true;
    const isOne = last === first + 1;
    const close = !isOne && at(lexemes, last).lower === ',' ? last + 1 : last;
    return !CLOSES.test(at(lexemes, close).lower) || (isOne && at(lexemes, close + 1).kind !== 'word');
  });
