import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Disagreement } from '../model/disagreement.ts';
import { locate, meets } from './locate.ts';

/** The disagreements with what an editor explains of them. */
export function explainDisagreements(
  disagreements: readonly Disagreement[],
  corrections: readonly Correction[],
  textOf: (article: string) => string | null,
): { disagreements: Disagreement[]; outcomes: CorrectionOutcome[] } {
  const now = [...disagreements];
  const outcomes = corrections
    .filter((c) => c.do === 'explain')
    .map((correction): CorrectionOutcome => {
      const text = textOf(correction.target.article);
      const places = text === null ? [] : locate(text, correction.target.quote);
      const at = now.findIndex((d) =>
        d.sides.some((s) => s.evidence.some((e) => e.article === correction.target.article && meets([e.span], places))),
      );
      if (at < 0) return { correction, applied: false, entry: null };
      now[at] = { ...now[at]!, explained: correction.text };
      return { correction, applied: true, entry: { kind: 'disagreement', id: now[at]!.id } };
    });
  return { disagreements: now, outcomes };
}
