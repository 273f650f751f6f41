import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Correction } from '../model/correction.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import { wordsIn } from '../model/spanIn.ts';
import { locate } from './locate.ts';
import { quoteOnce } from './quoteOnce.ts';

/** One of the places that a correction's words stand at. */
export interface Place {
  /** In the article's file, from 1. */
  line: number;
  sentence: string;
  /** More of the words, which stand there alone; null where nothing near tells it from the others. */
  quote: string | null;
}

/** A correction of one thing in an article whose words stand there more than once. */
export interface Ambiguity {
  correction: Correction;
  /** Its place among all corrections, from 0. */
  index: number;
  article: PublishedArticle;
  places: Place[];
}

/** Those of an edition. A name means its bearer wherever it stands, and an address says which event is meant. */
export function ambiguitiesIn({ corrections, articles }: Pick<Edition, 'corrections' | 'articles'>): Ambiguity[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  return corrections.flatMap(({ correction, applied, article: renamed }, index): Ambiguity[] => {
    const { target } = correction;
    const ofName = ('kind' in correction && correction.kind === 'actor') || correction.do === 'add-actor';
    if (!applied || ofName || correction.do === 'identify' || target.address) return [];
    const article = byId.get(renamed ?? target.article);
    const places = article ? locate(article, target.quote) : [];
    if (!article || places.length < 2) return [];
    const told = places.map((span): Place => {
      const quote = quoteOnce(article, span);
      const sentence = article.sentences.find((s) => s.start <= span.start && span.start < s.end) ?? span;
      return {
        line: article.lineOffset + article.text.slice(0, span.start).split('\n').length,
        sentence: wordsIn(article, sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
        quote: locate(article, quote).length === 1 ? quote : null,
      };
    });
    return [{ correction, index, article, places: told }];
  });
}

/** `corrections.yaml` where the correction at `index` has other words for its target; null where they aren't there as expected. */
export function withQuote(yaml: string, index: number, was: string, is: string): string | null {
  const list = parseDocument(yaml).contents;
  const entry = isSeq(list) ? list.items[index] : null;
  const target = isMap(entry) ? (entry.get('target') as unknown) : null;
  const quote = isMap(target) ? (target.get('quote', true) as unknown) : null;
  if (!isScalar(quote) || quote.value !== was || !quote.range) return null;
  const [start, end] = quote.range;
  // What goes over several lines ends with its line.
  const rest = yaml.slice(start, end).endsWith('\n') ? '\n' : '';
  return yaml.slice(0, start) + JSON.stringify(is) + rest + yaml.slice(end);
}
