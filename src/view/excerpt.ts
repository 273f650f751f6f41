import type { PublishedArticle } from '../model/edition.ts';
import type { Span } from '../model/span.ts';
import { type ReadableText, wordsIn } from '../model/spanIn.ts';

/** A verbatim stretch of an article in pieces, some of them marked as the evidence. */
export interface Excerpt {
  start: number;
  end: number;
  pieces: { text: string; marked: boolean }[];
}

type Stretch = { start: number; end: number };

/** First sentence whose end lies beyond `at`; sentences stand in order, so this is a binary search. */
function firstReaching(sentences: readonly Stretch[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentences that hold the spans, each once, though it stands twice in the article (a caption), neighbours joined, with the spans marked. */
export function excerpts(
  article: PublishedArticle,
  spans: readonly Span[],
  marks: readonly Stretch[] = spans,
): Excerpt[] {
  const { sentences, text } = article;
  const stretches: Stretch[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    let { start, end } = span;
    for (let i = firstReaching(sentences, span.start); i < sentences.length && sentences[i]!.start < span.end; i++) {
      start = Math.min(start, sentences[i]!.start);
      end = Math.max(end, sentences[i]!.end);
    }
    const last = stretches.at(-1);
    const joined = last && start <= last.end + 1 && !text.slice(last.end, start).includes('\n');
    if (last && (joined || start < last.end)) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  const first = new Map<string, Stretch>();
  for (const stretch of stretches) {
    const words = wordsIn(article, stretch.start, stretch.end).trim();
    if (!first.has(words)) first.set(words, stretch);
  }
  return [...first.values()].map(({ start, end }) => ({ start, end, pieces: marked(article, start, end, marks) }));
}

/** The words from `start` to `end`, without markup, cut at the marks that touch them; overlapping marks become one. */
export function marked(
  article: ReadableText,
  start: number,
  end: number,
  marks: readonly Stretch[],
): Excerpt['pieces'] {
  const inside = marks
    .map((m) => ({ start: Math.max(start, m.start), end: Math.min(end, m.end) }))
    .filter((m) => m.start < m.end)
    .sort((a, b) => a.start - b.start);
  const pieces: Excerpt['pieces'] = [];
  let at = start;
  for (const m of inside) {
    if (m.end <= at) continue;
    if (m.start > at) pieces.push({ text: wordsIn(article, at, m.start), marked: false });
    pieces.push({ text: wordsIn(article, Math.max(at, m.start), m.end), marked: true });
    at = m.end;
  }
  if (at < end) pieces.push({ text: wordsIn(article, at, end), marked: false });
  return pieces;
}

const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/**
 * The address of the very words in the original (WICG Scroll to Text Fragment): the words themselves where they are
 * few, else how they begin and end, since a page may differ in between.
 */
export function toTheWords(url: string, words: string): string {
  const all = words.replace(/\s+/g, ' ').trim().split(' ');
  const fragment =
    all.length <= 10
      ? encode(all.join(' '))
      : `${encode(all.slice(0, 5).join(' '))},${encode(all.slice(-4).join(' '))}`;
  return `${url}${url.includes('#') ? ':~:' : '#:~:'}text=${fragment}`;
}
