import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';

/**
 * Joins what names one time in two steps: “Friday, 3 May”, “3 May, a Friday”, “two days after Christmas”, and lets go of
 * “two days after” where no date follows.
 */
export function merged(candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate[] {
  const out: Candidate[] = [];
  for (let n = 0; n < candidates.length; n++) {
    const a = candidates[n]!;
    const b = candidates[n + 1];
    const joined = b && join(a, b, lexemes);
    if (joined) {
      out.push(joined);
      n++;
    } else if (!a.needsBase) out.push(a);
  }
  return out;
}

function join(a: Candidate, b: Candidate, lexemes: readonly Lexeme[]): Candidate | null {
  const between = b.first - a.last;
  if (a.needsBase && a.meaning.kind === 'offset') {
    const gap = between === 0 || (between === 1 && at(lexemes, a.last).lower === 'the');
    return gap ? { ...a, last: b.last, meaning: { ...a.meaning, base: b.meaning }, needsBase: false } : null;
  }
  if (b.meaning.kind === 'calendar' && b.meaning.day && a.meaning.kind === 'weekOf') {
    return between === 0 ? { ...b, first: a.first, meaning: { kind: 'weekOf', base: b.meaning } } : null;
  }
  const near = between === 0 || (between === 1 && [',', '(', '-', 'the'].includes(at(lexemes, a.last).lower));
  if (!near) return null;
  if (a.meaning.kind === 'weekday' && b.meaning.kind === 'calendar' && b.meaning.day) {
    return { ...b, first: a.first, meaning: { ...b.meaning, weekday: a.meaning.weekday } };
  }
  if (a.meaning.kind === 'weekday' && b.meaning.kind === 'weekday' && a.meaning.weekday === b.meaning.weekday) {
    return { ...b, first: a.first };
  }
  return null;
}
