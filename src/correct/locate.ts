import { type Clean, cutOut } from '../model/cutOut.ts';
import { overlap, type Span, spanOf } from '../model/span.ts';
import type { ReadableText } from '../model/spanIn.ts';

/**
 * Every place where the quoted words stand in the text, in order; where they don't stand there to the letter, those where
 * they stand but for white space, kinds of quotation marks and dashes, and markup.
 */
export function locate(article: ReadableText, quote: string): Span[] {
  const { text } = article;
  const exact = placesOf(text, quote).map((at) => spanOf(text, at, at + quote.length));
  if (exact.length > 0) return exact;
  const words = flattened(quote).plain.trim();
  if (words.length < 2) return [];
  const { clean, plain, offsets } = readingOf(article);
  return placesOf(plain, words).map((at) =>
    spanOf(text, clean.start(offsets[at]!), clean.end(offsets[at + words.length - 1]! + 1)),
  );
}

/** Kept as long as the article is: many corrections may concern one. */
const readings = new WeakMap<ReadableText, { clean: Clean; plain: string; offsets: number[] }>();
function readingOf(article: ReadableText): { clean: Clean; plain: string; offsets: number[] } {
  const held = readings.get(article);
  if (held) return held;
  const clean = cutOut(article.text, article.markup ?? []);
  const reading = { clean, ...flattened(clean.text) };
  readings.set(article, reading);
  return reading;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

const quotes = /["“”„‟«»]/;
const apostrophes = /['‘’‚‛`´]/;
const dashes = /[‐‑‒–—―-]/;

/** A text with one kind of each sign, and the place in it that each character comes from. */
function flattened(text: string): { plain: string; offsets: number[] } {
  let plain = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const space = /[\s\p{Cc}\u200b]/u.test(c);
    if ('*_\\'.includes(c) || (space && (plain === '' || plain.endsWith(' ')))) continue;
    plain += space ? ' ' : quotes.test(c) ? '"' : apostrophes.test(c) ? "'" : dashes.test(c) ? '-' : c;
    offsets.push(i);
  }
  return { plain, offsets };
}

/** True where any of `spans` shares a character with any of `places`. */
export const meets = (spans: readonly Span[], places: readonly Span[]): boolean =>
  spans.some((s) => places.some((p) => overlap(s, p)));

/** The id in an entry's address: “events/2024-05-02-talks/” → “2024-05-02-talks”. */
export const idIn = (address: string | undefined): string | null =>
  /^\/?(?:events|actors)\/([^/]+)\/?$/.exec(address ?? '')?.[1] ?? null;
