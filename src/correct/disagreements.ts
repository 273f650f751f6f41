import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { ReadableText } from '../model/spanIn.ts';
import { locate, meets } from './locate.ts';

/** The disagreements with what an editor explains of them. */
export function explainDisagreements(
  disagreements: readonly Disagreement[],
  corrections: readonly Correction[],
  articleOf: (id: string) => ReadableText | null,
): { disagreements: Disagreement[]; outcomes: CorrectionOutcome[] } {
  const now = [...disagreements];
  const inArticle = new Map<string, Set<number>>();
  disagreements.forEach((d, i) => {
    for (const { article } of d.sides.flatMap((s) => s.evidence))
      inArticle.set(article, (inArticle.get(article) ?? new Set()).add(i));
  });
  const outcomes = corrections
    .filter((c) => c.do === 'explain')
    .map((correction): CorrectionOutcome => {
      const article = articleOf(correction.target.article);
      const places = article ? locate(article, correction.target.quote) : [];
      const at = [...(inArticle.get(correction.target.article) ?? [])].find((i) =>
        now[i]!.sides.some((s) =>
          s.evidence.some((e) => e.article === correction.target.article && meets([e.span], places)),
        ),
      );
      if (at === undefined) return { correction, applied: false, entry: null };
      now[at] = { ...now[at]!, explained: correction.text };
      return { correction, applied: true, entry: { kind: 'disagreement', id: now[at]!.id } };
    });
  return { disagreements: now, outcomes };
}
