import type { Correction, CorrectionOutcome } from '../model/correction.ts';

/**
 * The corrections with the present id of each article that was renamed since they were written, and back from each to the
 * correction as the editor wrote it.
 */
export function followed(
  corrections: readonly Correction[],
  renamed: ReadonlyMap<string, string>,
): { corrections: Correction[]; written: (outcome: CorrectionOutcome) => CorrectionOutcome } {
  const originals = new Map<Correction, Correction>();
  const now = corrections.map((c): Correction => {
    const article = renamed.get(c.target.article);
    const other = 'with' in c ? renamed.get(c.with.article) : undefined;
    if (article === undefined && other === undefined) return c;
    const moved: Correction = { ...c, target: { ...c.target, article: article ?? c.target.article } };
    if ('with' in moved && other !== undefined) moved.with = { ...moved.with, article: other };
    originals.set(moved, c);
    return moved;
  });
  return {
    corrections: now,
    written: (o) => {
      const original = originals.get(o.correction);
      return original ? { ...o, correction: original, article: o.correction.target.article } : o;
    },
  };
}
