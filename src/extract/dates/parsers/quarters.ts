import type { Parser, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { figuresAt } from './ordinals.ts';
import { isApostrophe, yearAt } from './words.ts';

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };

/** A year behind a quarter: “of 2013”, “2013”, “of fiscal 2013”, “of last year”. */
export function yearBehindPart(
  lexemes: readonly Lexeme[],
  i: number,
): { year: number | null; shift?: Shift; next: number } {
  let j = i;
  if (at(lexemes, j).lower === ',') j++;
  if (['of', 'in'].includes(at(lexemes, j).lower)) j++;
  if (at(lexemes, j).lower === 'the') j++;
  if (['fiscal', 'financial', 'calendar'].includes(at(lexemes, j).lower)) j++;
  if (at(lexemes, j).lower === 'year' && at(lexemes, j + 1).kind === 'number') j++;
  const year = yearAt(lexemes, j);
  if (year) return { year: year.year, next: year.next };
  const shift = ({ last: -1, this: 0, next: 1 } as const)[at(lexemes, j).lower as 'last'];
  if (shift !== undefined && at(lexemes, j + 1).lower === 'year') return { year: null, shift, next: j + 2 };
  if (at(lexemes, j).lower === 'year' && j > i + 1) return { year: null, shift: 0, next: j + 1 };
  return { year: null, next: i };
}

/** “2012 fourth quarter”, “2012's fourth quarter”. */
function yearBefore(lexemes: readonly Lexeme[], i: number): { year: number; first: number } | null {
  const possessive = at(lexemes, i - 1).lower === 's' && isApostrophe(at(lexemes, i - 2));
  const first = possessive ? i - 3 : i - 1;
  const x = at(lexemes, first);
  return x.kind === 'number' && yearAt(lexemes, first) ? { year: x.n, first } : null;
}

/** “the third quarter”, “fourth-quarter”, “the first half of 2013”. */
export const quarters: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  const figures = figuresAt(lexemes, i);
  const n = figures?.n ?? ordinals[x.lower];
  if (!n || n > 4) return 0;
  let j = figures?.next ?? i + 1;
  if (['-', 'fiscal'].includes(at(lexemes, j).lower)) j++;
  const unit = at(lexemes, j).lower;
  if (unit === 'quarter') {
    const y = yearBehindPart(lexemes, j + 1);
    // “The first quarter of the financial year”: where that begins each firm knows for itself.
    const isOfItsOwn = lexemes.slice(j + 1, y.next).some((x) => x.lower === 'financial' || x.lower === 'fiscal');
    if (y.year === null && isOfItsOwn) return y.next;
    const ahead = yearBefore(lexemes, i);
    if (ahead && y.year === null && y.shift === undefined) {
      out.push({ first: ahead.first, last: j + 1, meaning: { kind: 'quarter', quarter: n, year: ahead.year } });
      return j + 1;
    }
    // The third quarter of a match, of the circle …: only a year may follow “of”.
    if (y.next === j + 1 && at(lexemes, j + 1).lower === 'of') return 0;
    out.push({ first: i, last: y.next, meaning: { kind: 'quarter', quarter: n, year: y.year, shift: y.shift } });
    return y.next;
  }
  if (unit === 'half' && n <= 2) {
    const y = yearBehindPart(lexemes, j + 1);
    if (y.year === null) return 0;
    out.push({ first: i, last: y.next, meaning: { kind: 'half', half: n, year: y.year } });
    return y.next;
  }
  return 0;
};
