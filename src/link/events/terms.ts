import type { Article } from '../../model/article.ts';
import { columnsOf } from '../../model/columns.ts';
import { byLexeme } from '../../model/lexeme.ts';
import { Numbering } from '../numbering.ts';
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

/** Terms by number and how often an article uses each. */
interface Counts {
  terms: number[];
  counts: number[];
}

/** A function that counts the lemmas of an article, title and opening more. */
function counting(terms: Numbering): (article: Article) => Counts {
  const termOf = byLexeme(({ pos, text, lemma }) =>
    content.has(pos) && text.length > 1 && /[\p{L}\p{N}]/u.test(text) ? terms.of(lemma.toLowerCase()) : -1,
  );
  // One row of counts for all articles, cleared after each.
  const row: number[] = [];
  return (article) => {
    const used: number[] = [];
    const add = (term: number, n: number) => {
      const count = row[term] ?? 0;
      if (count === 0) used.push(term);
      row[term] = count + n;
    };
    const { lexemes } = columnsOf(article);
    article.sentences.forEach(({ first, last }, s) => {
      const weight = s < leadLength ? leadWeight : 1;
      for (let i = first; i < last; i++) {
        const term = termOf(lexemes[i]!);
        if (term >= 0) add(term, weight);
      }
    });
    for (const word of article.title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
      if (!functionWords.has(word)) add(terms.of(word), titleWeight);
    const counts = used.map((term) => row[term]!);
    for (const term of used) row[term] = 0;
    return { terms: used, counts };
  };
}

/**
 * The articles as TF-IDF vectors over lemmas, heaviest first and of length 1 (L2): (1 + log tf) · log 1/p, where p is the share
 * of documents that hold the lemma, the corpus's own and the background's together (Salton, Buckley 1988; smoothing as for
 * unseen events). Terms are numbered; `size` is how many there are.
 */
export function vectorsOf(articles: readonly Article[]): { vectors: Vector[]; size: number } {
  const terms = new Numbering();
  const counted = articles.map(counting(terms));
  const holding = new Uint32Array(terms.words.length);
  for (const { terms: used } of counted) for (const term of used) holding[term]! += 1;
  const rarity = terms.words.map((word, term) => {
    const share = (holding[term]! + background * (commonWords.get(word) ?? rare)) / (articles.length + background);
    return Math.max(0, -Math.log(share));
  });
  const before = (a: number, b: number): number => (terms.words[a]! < terms.words[b]! ? -1 : 1);
  const vectors = counted.map(({ terms: used, counts }): Vector => {
    const weighed = used.map((term, i) => ({ term, weight: (1 + Math.log(counts[i]!)) * rarity[term]! }));
    weighed.sort((a, b) => b.weight - a.weight || before(a.term, b.term));
    weighed.length = Math.min(weighed.length, longest);
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    return {
      terms: Uint32Array.from(weighed, ({ term }) => term),
      weights: Float64Array.from(weighed, ({ weight }) => weight / length),
    };
  });
  return { vectors, size: terms.words.length };
}
