import { lineCues } from '../furniture/cues.ts';
import { isClosed, wordsIn } from '../furniture/part.ts';
import { isHeading, type Paragraph } from './paragraphs.ts';

/** What stands among an article's paragraphs on a page and is none: markup that was never run, offers, where to write to. */
const notes =
  /^(?:advert|\[\/?(?:button|caption|gallery|embed|video|audio)\b.{0,300}|see more\s?:.{0,200}|this (?:post|page|article) (?:may )?contains? (?:affiliate|referral|sponsored)\b.{0,200}|citation: .{0,400}|this document is subject to copyright\b.{0,300})$/i;
/** The last lines of an article that are about its author or its outlet. */
const signing =
  /\b(?:can|may) be reached (?:at|on|by)\b|\b(?:follow|contact|email|reach|tweet) (?:him|her|them|me|us|\p{Lu}[\p{L}.' -]{2,40}) (?:on|at|via)\b|^(?:have|got) (?:a|any) (?:news )?tips?\b|\b(?:twitter|facebook|instagram)\b.{0,30}@\w|^\p{Lu}[\p{L}.' -]{2,40} (?:is|was) (?:a|an|the) (?:staff |senior |freelance |political |contributing |science |business ){0,4}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)\b/u;

/** Running text: a sentence or more, not a link. */
const isProse = (p: Paragraph): boolean => {
  if (p.row) return false;
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
    // A row is none of what a line of its words would be.
    if (p.row && p.linked <= 0.6) {
      kept.push(p);
      continue;
    }
    const kind = kindOf(p);
    const link = p.linked > 0.9 && !isClosed(p.text);
    // Links under “More on this” go with it; a list of links elsewhere may be what the article is about.
    if (kind === null && underRelated && p.linked > 0.6) continue;
    underRelated = kind === 'related';
    if (kind !== null || notes.test(p.text) || plain(p.text) === heading || (link && p.tag !== 'LI' && p.tag !== 'TD'))
      continue;
    if (!/[\p{L}\p{N}]/u.test(p.text) || p.text === kept.at(-1)?.text) continue;
    kept.push(p);
  }
  const first = kept.findIndex(isProse);
  if (first < 0) return kept;
  const body = kept.slice(first);
  while (body.length > 1 && isTail(body.at(-1)!)) body.pop();
  for (let i = 0; i < 2 && body.length > 3 && body.at(-1)!.text.length < 500 && signing.test(body.at(-1)!.text); i++)
    body.pop();
  return withoutBoilerplate(body);
}

/** What stands below an article's end: headings of what follows, links, labels. */
const isTail = (p: Paragraph): boolean =>
  isHeading(p) ||
  p.linked > 0.5 ||
  (!p.row && p.tag !== 'LI' && p.tag !== 'TD' && !isClosed(p.text) && wordsIn(p.text, 9) < 6);

/** Press releases end with a few words about each company: “About River Works”. */
function withoutBoilerplate(body: Paragraph[]): Paragraph[] {
  const at = body.findIndex(
    (p, i) =>
      i > 2 &&
      i * 2 > body.length &&
      p.text.length < 70 &&
      !isClosed(p.text) &&
      /^About \p{Lu}/u.test(p.text) &&
      body[i + 1]?.text.startsWith(p.text.slice(6).trim().split(' ', 1)[0]!),
  );
  return at < 0 ? body : body.slice(0, at);
}
