import type { Span } from '../model/span.ts';
import type { ReadableText } from '../model/spanIn.ts';
import { locate } from './locate.ts';

/** So many words more are tried on a side. */
const most = 8;
const reach = 120;

/**
 * Words that stand once in an article: those of a span, with as many of the words behind it, else before it, as that
 * takes (but not the same words a second time: they are another thing). The span's own where nothing near tells its places apart.
 */
export function quoteOnce(article: ReadableText, span: Span): string {
  const { text } = article;
  const isAlone = (quote: string): boolean =>
    quote.split(span.exact).length === 2 && locate(article, quote).length === 1;
  if (isAlone(span.exact)) return span.exact;
  const behind =
    text
      .slice(span.end, span.end + reach)
      .match(/\s{0,9}\S{1,120}/g)
      ?.slice(0, most) ?? [];
  const before =
    text
      .slice(Math.max(0, span.start - reach), span.start)
      .match(/\S+\s*/g)
      ?.slice(-most) ?? [];
  for (let n = 1; n <= behind.length; n++) {
    const quote = span.exact + behind.slice(0, n).join('');
    if (isAlone(quote)) return quote;
  }
  for (let n = 1; n <= before.length; n++) {
    const quote = before.slice(-n).join('') + span.exact;
    if (isAlone(quote)) return quote;
  }
  return span.exact;
}
