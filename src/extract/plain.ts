import type { Article } from '../model/article.ts';
import { type Clean, cutOut } from '../model/cutOut.ts';
import { type Span, spanOf } from '../model/span.ts';

/**
 * The article as it is read aloud, without markup, and the way back: names and patterns are looked for in words as they are
 * spelt (`**R**ossi` is Rossi), while every span that comes of it is one of the article as it stands in its file.
 */
export function withoutMarkup(article: Article): { article: Article; back<T>(found: T): T } {
  const { text, markup } = article;
  if (!markup?.length) return { article, back: (found) => found };
  const clean = cutOut(text, markup);
  const there = placesIn(clean, text.length);
  const moved = <T extends { start: number; end: number }>(list: readonly T[]): T[] =>
    list
      .map((x): T => {
        const [start, end] = [there(x.start), there(x.end)];
        return { ...x, start, end, ...('exact' in x && { exact: clean.text.slice(start, end) }) };
      })
      .filter((x) => x.end > x.start);
  // Blocks are counted by sentences: none may go.
  const blocks = article.blocks.map((b) => ({ ...b, ...spanOf(clean.text, there(b.start), there(b.end)) }));
  const { titleSpan, furniture, references, sentences, tokens } = article;
  return {
    article: {
      ...article,
      text: clean.text,
      blocks,
      titleSpan: titleSpan && spanOf(clean.text, there(titleSpan.start), there(titleSpan.end)),
      furniture: moved(furniture),
      references: moved(references),
      sentences: sentences.map((s) => ({ ...s, start: there(s.start), end: there(s.end) })),
      tokens: tokens.map((t) => ({ ...t, start: there(t.start), end: there(t.end) })),
    },
    back: (found) => backIn(found, clean, text),
  };
}

/** Where a place of the text lies in the clean one: the first that leads to it or beyond. */
function placesIn(clean: Clean, length: number): (at: number) => number {
  const places = new Uint32Array(length + 1);
  let from = 0;
  for (let at = 0; at <= clean.text.length; at++) {
    const to = at < clean.text.length ? clean.start(at) : length;
    for (; from <= to; from++) places[from] = at;
  }
  for (; from <= length; from++) places[from] = clean.text.length;
  return (at) => places[at]!;
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && 'exact' in value;

/** The same with every span in it led back. */
function backIn<T>(found: T, clean: Clean, text: string): T {
  if (Array.isArray(found)) return found.map((x) => backIn(x, clean, text)) as T;
  if (typeof found !== 'object' || found === null) return found;
  const copy = Object.fromEntries(Object.entries(found).map(([k, v]) => [k, backIn(v, clean, text)]));
  if (isSpan(found)) {
    const span = spanOf(text, clean.start(found.start), clean.end(found.end));
    Object.assign(copy, span, span.exact !== found.exact && { plain: found.exact });
  }
  return copy as T;
}
