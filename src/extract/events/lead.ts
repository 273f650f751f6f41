import type { Article } from '../../model/article.ts';
import { skip } from './lexicon/lead.ts';
import { stemOf } from './stem.ts';

/** The stems of the words that carry a title. */
export function titleStems(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((w) => w.length > 2 && !skip.has(w)).map(stemOf));
}

/** How many sentences at the top may tell what an article is about. */
const top = 5;

/**
 * The sentences at the top of an article with their weight as its lead: how much of the title they say, and how early
 * they stand (the inverted pyramid: Pöttker 2003). The title itself counts least: what stands in the text says more.
 */
export function leadSentences(article: Article): { sentence: number; weight: number }[] {
  const title = titleStems(article.title);
  const found: { sentence: number; weight: number }[] = [];
  let seen = 0;
  for (let s = 0; s < article.sentences.length && seen < top; s++) {
    const sentence = article.sentences[s]!;
    const kind = article.blocks[sentence.block]!.kind;
    if (kind === 'furniture' || kind === 'heading') continue;
    if (sentence.last - sentence.first < 5 || sentence.last - sentence.first > 400) continue;
    const stems = new Set<string>();
    for (let i = sentence.first; i < sentence.last; i++) stems.add(stemOf(article.tokens[i]!.lower));
    let shared = 0;
    for (const stem of title) if (stems.has(stem)) shared++;
    const isTitle = kind === 'title';
    const likeness = title.size ? shared / title.size : 0;
    found.push({ sentence: s, weight: isTitle ? 0.6 : likeness + [1, 0.7, 0.5, 0.35, 0.2][seen]! });
    if (!isTitle) seen++;
  }
  return found;
}
