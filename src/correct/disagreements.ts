import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Development, Disagreement } from '../model/disagreement.ts';
import type { ReadableText } from '../model/spanIn.ts';
import { locate, meets } from './locate.ts';

const isOfDisagreement = (c: Correction): c is Extract<Correction, { do: 'explain' | 'drop' }> =>
  c.do === 'explain' || (c.do === 'drop' && c.kind === 'difference');

/** The disagreements and the developments with what an editor explains of them, without those that an editor says are none. */
export function correctDisagreements(
  found: readonly (Disagreement | Development)[],
  corrections: readonly Correction[],
  articleOf: (id: string) => ReadableText | null,
): { disagreements: Disagreement[]; developments: Development[]; outcomes: CorrectionOutcome[] } {
  const now: (Disagreement | Development | null)[] = [...found];
  const inArticle = new Map<string, Set<number>>();
  found.forEach((d, i) => {
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
    const met = at === undefined ? undefined : now[at];
    if (at === undefined || !met) return { correction, applied: false, entry: null };
    now[at] = correction.do === 'explain' ? { ...met, explained: correction.text } : null;
    return {
      correction,
      applied: true,
      entry: correction.do === 'explain' ? { kind: 'disagreement', id: met.id } : whatWas(met, id),
    };
  });
  const left = now.filter((d) => d !== null);
  return {
    disagreements: left.filter((d) => d.kind !== 'development'),
    developments: left.filter((d) => d.kind === 'development'),
    outcomes,
  };
}

/** Where a reader learns that a difference was taken out: at what it was about. */
const whatWas = ({ event, actor }: Disagreement | Development, article: string): CorrectionOutcome['entry'] =>
  event !== null
    ? { kind: 'event', id: event }
    : actor !== null
      ? { kind: 'actor', id: actor }
      : { kind: 'article', id: article };
