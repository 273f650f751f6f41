import type { Evidence } from '../../model/measure.ts';

/** How often each source has something, with the words. */
export interface Counted {
  label: string;
  of: ReadonlyMap<string, { n: number; evidence: readonly Evidence[] }>;
}
/** A source's count out of all that it could be. */
export interface Side {
  source: string;
  n: number;
  total: number;
  evidence: readonly Evidence[];
}
/** Two sources that differ on one thing. */
export interface Contrast {
  label: string;
  high: Side;
  low: Side;
  weight: number;
}

const term = (n: number, expected: number): number => (n === 0 ? 0 : n * Math.log(n / expected));

/** Dunning's log-likelihood ratio (1993, Accurate Methods for the Statistics of Surprise and Coincidence) of two counts. */
export function ratio(a: { n: number; total: number }, b: { n: number; total: number }): number {
  const [n, total] = [a.n + b.n, a.total + b.total];
  if (total === 0 || n === 0) return 0;
  const with_ = term(a.n, (a.total * n) / total) + term(b.n, (b.total * n) / total);
  const rest = total - n;
  const without =
    rest > 0 ? term(a.total - a.n, (a.total * rest) / total) + term(b.total - b.n, (b.total * rest) / total) : 0;
  return 2 * (with_ + without);
}

/** Below the 5 % level of the χ² distribution, or so few, a difference is not worth a sentence. */
export const STANDS_OUT = 3.84;
const FEW = 3;
/** Sources that have a thing most often; with very many, no other can stand out more. */
const HIGH = 12;

/** The largest difference between two sources on each thing, largest first; nothing where none stands out. */
export function contrasts(rows: readonly Counted[], totals: ReadonlyMap<string, number>): Contrast[] {
  const found = rows.flatMap(({ label, of }): Contrast[] => {
    const sides = [...totals]
      .filter(([, total]) => total > 0)
      .map(([source, total]): Side => {
        const c = of.get(source);
        return { source, n: c?.n ?? 0, total, evidence: c?.evidence ?? [] };
      });
    const often = [...sides].sort((a, b) => b.n - a.n || (a.source < b.source ? -1 : 1)).slice(0, HIGH);
    let best: Contrast | null = null;
    for (const high of often)
      for (const low of sides) {
        if (high.n < FEW || high.n / high.total <= low.n / low.total) continue;
        const weight = ratio(high, low);
        if (weight >= STANDS_OUT && (!best || weight > best.weight)) best = { label, high, low, weight };
      }
    return best ? [best] : [];
  });
  return found.sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
}
