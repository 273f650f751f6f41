import type { Article } from '../../model/article.ts';
import { commonWords } from './commonWords.ts';

/** Terms by number, each once, with their weights, all above 0. */
export interface Vector {
  terms: Uint32Array;
  weights: Float64Array;
}

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
 * The articles as TF-IDF vectors over lemmas, heaviest first and of length 1 (L2): (1 + log tf) · log 1/p, where p is the share
 * of documents that hold the lemma, the corpus's own and the background's together (Salton, Buckley 1988; smoothing as for
 * unseen events). Terms are numbered; `size` is how many there are.
 */
export function vectorsOf(articles: readonly Article[]): { vectors: Vector[]; size: number } {
  const counts = articles.map(countsOf);
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const holding: number[] = [];
  for (const c of counts)
    for (const term of c.keys()) {
      const n = numbers.get(term);
      if (n !== undefined) holding[n]! += 1;
      else {
        numbers.set(term, names.length);
        names.push(term);
        holding.push(1);
      }
    }
  const rarity = names.map((term, n) => {
    const share = (holding[n]! + background * (commonWords.get(term) ?? rare)) / (articles.length + background);
    return Math.max(0, -Math.log(share));
  });
  const vectors = counts.map((c): Vector => {
    const weighed = [...c].map(([term, count]) => {
      const n = numbers.get(term)!;
      return { n, weight: (1 + Math.log(count)) * rarity[n]! };
    });
    weighed.sort((a, b) => b.weight - a.weight || (names[a.n]! < names[b.n]! ? -1 : 1));
    weighed.length = Math.min(weighed.length, longest);
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    return {
      terms: Uint32Array.from(weighed, ({ n }) => n),
      weights: Float64Array.from(weighed, ({ weight }) => weight / length),
    };
  });
  return { vectors, size: names.length };
}
