import { ordinal } from '../../model/dateWords.ts';
import type { Placed } from './candidate.ts';
import { at, type Lexeme } from './lexemes.ts';
import { origins } from './lexicon/anniversary.ts';
import { isOrdinalEnd } from './parsers/ordinals.ts';

/** How many sentences may lie between an anniversary and the year of what it marks. */
const reach = 3;

/**
 * The year in which an article says “this year” of an anniversary whose first year it names: “the 75th anniversary this
 * year … founded in October 1949” makes 2024. Null where no anniversary with “this year” stands near such a year.
 */
export function anniversaryYear(placed: readonly Placed[]): { year: number; why: string } | null {
  const blocks = [...new Set(placed.map((p) => p.lexemes))];
  for (const lexemes of blocks) {
    for (let i = 0; i < lexemes.length; i++) {
      if (lexemes[i]!.lower !== 'anniversary') continue;
      const count = countBefore(lexemes, i);
      const sentence = lexemes[i]!.sentence;
      if (!count || !saysThisYear(placed, sentence)) continue;
      const base = nearestOrigin(placed, sentence);
      if (base === null) continue;
      return { year: base + count, why: `“this year” is the ${ordinal(count)} anniversary of ${base}` };
    }
  }
  return null;
}

/** “75th anniversary”, “75-year anniversary”, “fiftieth anniversary”. */
function countBefore(lexemes: readonly Lexeme[], i: number): number | null {
  const before = at(lexemes, i - 1);
  if (before.sense?.ordinal) return before.sense.ordinal;
  if (isOrdinalEnd(before) && at(lexemes, i - 2).kind === 'number') return at(lexemes, i - 2).n;
  if (before.lower === 'year' && at(lexemes, i - 3).kind === 'number') return at(lexemes, i - 3).n;
  return null;
}

const sentenceOf = (p: Placed): number => p.lexemes[p.candidate.first]!.sentence;

const saysThisYear = (placed: readonly Placed[], sentence: number): boolean =>
  placed.some((p) => {
    const m = p.candidate.meaning;
    return m.kind === 'unit' && m.unit === 'year' && m.shift === 0 && m.origin === 'now' && sentenceOf(p) === sentence;
  });

/** The written year nearest to a sentence in which something began, the later sentence first where two are as near. */
function nearestOrigin(placed: readonly Placed[], sentence: number): number | null {
  let best: { year: number; far: number } | null = null;
  for (const p of placed) {
    const m = p.candidate.meaning;
    if (m.kind !== 'calendar' || m.year === null) continue;
    const gap = sentenceOf(p) - sentence;
    const far = Math.abs(gap) * 2 - (gap > 0 ? 1 : 0);
    if (Math.abs(gap) > reach || (best && far >= best.far)) continue;
    const here = p.lexemes.filter((x) => x.sentence === sentenceOf(p));
    if (here.some((x) => x.kind === 'word' && origins.test(x.lower))) best = { year: m.year, far };
  }
  return best?.year ?? null;
}
