import type { Article } from '../../model/article.ts';
import { commonWords } from './commonWords.ts';

/** Weights by term, of length 1 (L2). */
export type Vector = ReadonlyMap<string, number>;

const content = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** A word of the title counts as so many in the text; one of the first sentences as two. */
const titleWeight = 8;
const leadWeight = 2;
const leadLength = 4;
/** What isn't known to be common is in two documents of a thousand, before counting. */
const rare = 0.002;
/** So many documents' worth is the background's word against the corpus's own count (additive smoothing). */
const background = 40;
/** Terms beyond these, lightest first, change a likeness by less than they cost. */
const longest = 200;

/** A title is not tagged for parts of speech; these never carry it. */
const functionWords = new Set(
  'the and to of in on at by for from with as is are was were be been it its his her their our your they he she we you this that these those after amid over into out up down off not no but or if how why what who when where than then so has have had will would can could may might more most all new says said say'.split(
    ' ',
  ),
);

/** How often an article uses each lemma, title and opening counted more. */
function countsOf(article: Article): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, n: number) => counts.set(term, (counts.get(term) ?? 0) + n);
  const { tokens } = article;
  article.sentences.forEach((sentence, s) => {
    const weight = s < leadLength ? leadWeight : 1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const t = tokens[i]!;
      if (content.has(t.pos) && t.text.length > 1 && /[\p{L}\p{N}]/u.test(t.text)) add(t.lemma.toLowerCase(), weight);
    }
  });
  for (const word of article.title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    if (!functionWords.has(word)) add(word, titleWeight);
  return counts;
}

/**
 * The articles as TF-IDF vectors over lemmas: (1 + log tf) · log 1/p, where p is the share of documents that hold the
 * lemma, the corpus's own and the background's together (Salton, Buckley 1988; smoothing as for unseen events).
 */
export function vectorsOf(articles: readonly Article[]): Vector[] {
  const counts = articles.map(countsOf);
  const holding = new Map<string, number>();
  for (const c of counts) for (const term of c.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return counts.map((c) => {
    const weighed = [...c].map(([term, n]): [string, number] => {
      const share =
        (holding.get(term)! + background * (commonWords.get(term) ?? rare)) / (articles.length + background);
      return [term, (1 + Math.log(n)) * Math.max(0, -Math.log(share))];
    });
    weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    weighed.length = Math.min(weighed.length, longest);
    const length = Math.sqrt(weighed.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
    return new Map(weighed.map(([term, w]) => [term, w / length]));
  });
}

export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, w] of small) {
    const other = large.get(term);
    if (other !== undefined) sum += w * other;
  }
  return sum;
}
