import type { Cell, Column } from '../../model/measure.ts';
import { wordsAt } from '../../model/span.ts';
import { allOf, count, digits, none, spell } from '../count.ts';
import type { Comparison } from './comparison.ts';
import type { Contrast, Counted, Side } from './contrast.ts';
import { ofAll } from './shareOfSources.ts';
import { nameOf } from './sourceNames.ts';

/** What stands out in one measure: the largest differences between two sources, each a sentence; empty where nothing does. */
export interface Finding {
  /** In a few words, without the words of either side. */
  brief: string;
  /** Whole sentences, with both sides' words. */
  says: string;
  weight: number;
}

/** So many differences a measure tells, so many words of each side. */
const MOST = 4;
export const WORDS = 3;

export const numbers = (cells: readonly Cell[], of: (c: Cell) => number): Counted['of'] =>
  new Map(cells.map((c) => [c.source, { n: of(c), evidence: c.evidence }]));

/** “(“feared”, “alarm”)”: the words that a side's count rests on, each once. */
function wordsOf({ evidence, n }: Side): string {
  if (n === 0) return '';
  const words = [...new Set(evidence.map((e) => wordsAt(e.span).toLowerCase()))].slice(0, WORDS);
  return ` (${words.map((w) => `“${w}”`).join(', ')}${new Set(evidence.map((e) => wordsAt(e.span).toLowerCase())).size > WORDS ? ' …' : ''})`;
}

/** How the sides of a measure are told: “eight cues in the 395 words of the Courier” or “seven of nine statements in the Courier”. */
export type Telling = { of: 'words' | 'own words'; unit: string } | { of: 'statements' | 'sentences' };

function sideInWords(c: Comparison, s: Side, first: boolean, how: Telling): string {
  if (!('unit' in how)) {
    const unit = how.of.slice(0, -1);
    const share = first
      ? ofAll(s.n, s.total, unit)
      : s.n < s.total
        ? `${none(s.n)} of ${spell(s.total)}`
        : allOf(s.n, unit);
    return `${share} in ${nameOf(c, s.source)}`;
  }
  const n = s.n === 0 ? 'none' : first && how.unit ? count(s.n, how.unit) : spell(s.n);
  return `${n} in the ${digits(s.total)}${first ? ` ${how.of}` : ''} of ${nameOf(c, s.source)}`;
}

/** The differences as sentences, with the words of both sides where they say more than their counts. */
export function told(c: Comparison, found: readonly Contrast[], how: Telling, quoting = true): Finding | null {
  const [top] = found;
  if (!top) return null;
  const whole = ({ label, high, low }: Contrast, words: boolean) =>
    `${label}: ${sideInWords(c, high, true, how)}${words ? wordsOf(high) : ''}, ${sideInWords(c, low, false, how)}${words ? wordsOf(low) : ''}`;
  return {
    brief: whole(top, false),
    says: found
      .slice(0, MOST)
      .map((one) => `${whole(one, quoting)}.`)
      .join(' '),
    weight: top.weight,
  };
}

/** The sources that are held against each other: all, or the two of a page. */
export type Between = readonly string[] | undefined;

/** Source → out of how many its counts are. */
export const totalsBy = (
  { measures }: Comparison,
  between: Between,
  of: (column: Column) => number,
): Map<string, number> =>
  new Map(measures.columns.filter((c) => !between || between.includes(c.id)).map((c) => [c.id, of(c)]));
