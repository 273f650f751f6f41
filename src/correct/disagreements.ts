import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { ReadableText } from '../model/spanIn.ts';
import { locate, meets } from './locate.ts';

const isOfDisagreement = (c: Correction): c is Extract<Correction, { do: 'explain' | 'drop' }> =>
  c.do === 'explain' || (c.do === 'drop' && c.kind === 'difference');

/** The disagreements with what an editor explains of them, without those that an editor says are none. */
export function correctDisagreements(
  disagreements: readonly Disagreement[],
  corrections: readonly Correction[],
  articleOf: (id: string) => ReadableText | null,
): { disagreements: Disagreement[]; outcomes: CorrectionOutcome[] } {
  const now: (Disagreement | null)[] = [...disagreements];
  const inArticle = new Map<string, Set<number>>();
  disagreements.forEach((d, i) => {
    for (const { article } of d.sides.flatMap((s) => s.evidence))
      inArticle.set(article, (inArticle.get(article) ?? new Set()).add(i));
  });
  const outcomes = corrections.filter(isOfDisagreement).map((correction): CorrectionOutcome => {
    const { article: id, quote } = correction.target;
    const article = articleOf(id);
    const places = article ? locate(article, quote) : [];
    const at = [...(inArticle.get(id) ?? [])].find((i) =>
      now[i]?.sides.some((s) => s.evidence.some((e) => e.article === id && meets([e.span], places))),
    );
    const found = at === undefined ? undefined : now[at];
    if (at === undefined || !found) return { correction, applied: false, entry: null };
    now[at] = correction.do === 'explain' ? { ...found, explained: correction.text } : null;
    return {
      correction,
      applied: true,
      entry: correction.do === 'explain' ? { kind: 'disagreement', id: found.id } : whatWas(found, id),
    };
  });
  return { disagreements: now.filter((d) => d !== null), outcomes };
}

/** Where a reader learns that a difference was taken out: at what it was about. */
const whatWas = ({ event, actor }: Disagreement, article: string): CorrectionOutcome['entry'] =>
  event !== null
    ? { kind: 'event', id: event }
    : actor !== null
      ? { kind: 'actor', id: actor }
      : { kind: 'article', id: article };
