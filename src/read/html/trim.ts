import { lineCues } from '../furniture/cues.ts';
import { isClosed, wordsIn } from '../furniture/part.ts';
import { isHeading, type Paragraph } from './paragraphs.ts';

/** Running text: a sentence or more, not a link. */
const isProse = (p: Paragraph): boolean => {
  const words = wordsIn(p.text, 20);
  return p.linked < 0.6 && !isHeading(p) && (words >= 18 || (words >= 8 && isClosed(p.text)) || unspaced.test(p.text));
};
/** Scripts that part no words: the length of a sentence tells. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}][^\s]{12,}/u;

const kindOf = (p: Paragraph) =>
  p.text.length <= 620 ? (lineCues.find(([, cue]) => cue.test(p.text))?.[0] ?? null) : null;

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The paragraphs that are the article's: without what stands above its first sentence and below its last, without lines
 * that are nothing but a link, and without prompts, credits and captions.
 */
export function trimmed(paragraphs: readonly Paragraph[], title: string): Paragraph[] {
  const heading = plain(title);
  const kept: Paragraph[] = [];
  let underRelated = false;
  for (const p of paragraphs) {
    const kind = kindOf(p);
    const link = p.linked > 0.9 && !isClosed(p.text);
    // Links under “More on this” go with it; a list of links elsewhere may be what the article is about.
    if (kind === null && underRelated && p.linked > 0.6) continue;
    underRelated = kind === 'related';
    if (kind !== null || plain(p.text) === heading || (link && p.tag !== 'LI' && p.tag !== 'TD')) continue;
    if (!/[\p{L}\p{N}]/u.test(p.text) || p.text === kept.at(-1)?.text) continue;
    kept.push(p);
  }
  const first = kept.findIndex(isProse);
  if (first < 0) return kept;
  const body = kept.slice(first);
  while (body.length > 1 && isTail(body.at(-1)!)) body.pop();
  return body;
}

/** What stands below an article's end: headings of what follows, links, labels. */
const isTail = (p: Paragraph): boolean =>
  isHeading(p) || p.linked > 0.5 || (p.tag !== 'LI' && p.tag !== 'TD' && !isClosed(p.text) && wordsIn(p.text, 9) < 6);
