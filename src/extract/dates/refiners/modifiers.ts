import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';

const phases = new Set(['early', 'late', 'mid']);
const parts = new Set(['end', 'beginning', 'start', 'middle', 'close', 'turn', 'outset']);
const hedged = new Set(['circa', 'about', 'approximately', 'roughly']);
const wide = new Set(['calendar', 'season', 'quarter', 'half', 'fixed', 'unit']);

/** Takes in the words that shade a date: “early October”, “the end of 1943”, “about 1850”. */
export function withModifiers(candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate[] {
  return candidates.map((c, n) => {
    const floor = n ? candidates[n - 1]!.last : 0;
    let first = c.first;
    let approximate = c.approximate ?? false;
    if (!wide.has(c.meaning.kind)) return c;
    const back = (k: number) => (first - k >= floor ? at(lexemes, first - k).lower : '');
    if (back(1) === 'the') first--;
    if (back(1) === '-' && phases.has(back(2))) first -= 2;
    else if (phases.has(back(1))) first--;
    else if (back(1) === 'of' && parts.has(back(2))) first -= 2;
    if (first !== c.first && back(1) === 'the') first--;
    if (hedged.has(back(1)) || (back(1) === 'around' && c.meaning.kind === 'calendar')) {
      first--;
      approximate = true;
    } else if (back(1) === '.' && (back(2) === 'c' || back(2) === 'ca') && c.meaning.kind === 'calendar') {
      first -= 2;
      approximate = true;
    }
    // A lone “the” belongs to a decade or a century, not to “the January talks”.
    if (first === c.first - 1 && at(lexemes, first).lower === 'the' && c.meaning.kind === 'calendar') first = c.first;
    return first === c.first ? c : { ...c, first, approximate };
  });
}
