import { overlap, type Span, spanOf } from '../model/span.ts';

/** Every place where the quoted words stand in the text, in order. */
export function locate(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    spans.push(spanOf(text, at, at + quote.length));
  }
  return spans;
}

/** True where any of `spans` shares a character with any of `places`. */
export const meets = (spans: readonly Span[], places: readonly Span[]): boolean =>
  spans.some((s) => places.some((p) => overlap(s, p)));
