import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { ends } from '../lexicon/told.ts';

const pointers = new Set('the that this its his her their'.split(' '));

/** “six weeks after the verdict”: what hangs on something that the text has told of, by the last word of its name. */
export function toldAt(a: Candidate, b: Candidate | undefined, lexemes: readonly Lexeme[]): Candidate | null {
  const m = a.meaning;
  if (
    (m.kind !== 'offset' && m.kind !== 'vague' && m.kind !== 'weekdayFrom') ||
    !pointers.has(at(lexemes, a.last).lower)
  )
    return null;
  let last = a.last + 1;
  const sentence = at(lexemes, a.last).sentence;
  while (last < a.last + 4 && isName(at(lexemes, last)) && at(lexemes, last).sentence === sentence) last++;
  const word = at(lexemes, last - 1);
  const next = at(lexemes, last);
  if (last === a.last + 1 || word.lower.length < 4 || word.sense || (b && b.first < last)) return null;
  // “two months after his team was blocked”: a clause.
  if (next.kind === 'word' && next.sentence === sentence && !ends.has(next.lower)) return null;
  const bare =
    (m.kind === 'vague' || (m.kind === 'offset' ? m.count : m.direction) > 0) &&
    ['the', 'that'].includes(at(lexemes, a.last).lower);
  return { ...a, last, meaning: { ...m, base: { kind: 'told', word: word.lower, bare } }, needsBase: false };
}

const isName = (x: Lexeme): boolean => x.kind === 'word' && !ends.has(x.lower) && !/(?:ed|ly)$/.test(x.lower);
