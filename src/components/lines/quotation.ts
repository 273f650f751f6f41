import { index } from '../../edition/edition.ts';
import type { Span } from '../../model/span.ts';
import { wordsIn } from '../../model/spanIn.ts';
import { articlePath, type Href } from '../../view/address.ts';
import { titleOf } from '../../view/articleTitle.ts';
import { excerpts, toTheWords } from '../../view/excerpt.ts';
import { inItsLanguage } from '../../view/language.ts';
import { attribute, type Html, html } from './html.ts';
import { monogram } from './monogram.ts';
import { pieces } from './pieces.ts';

export interface QuotationOptions {
  /** What to mark, where that is less than the spans. */
  marks?: readonly Span[] | undefined;
  /** Leave out the line that names the article, where the surroundings name it. */
  bare?: boolean | undefined;
}

const tongue = ({ lang, dir }: ReturnType<typeof inItsLanguage>): (Html | null)[] => [
  attribute('lang', lang),
  attribute('dir', dir),
];

/** The sentences of one article that hold the spans, word for word, the spans marked, with the way to the original. */
export function quotation(
  id: string,
  spans: readonly Span[],
  href: Href,
  { marks = spans, bare = false }: QuotationOptions = {},
): Html {
  const article = index.article.get(id)!;
  const outlet = index.outletOf(id);
  const { url } = article;
  // What is read of an article in another language are its passages in English; only the words that an editor states are foreign.
  const foreign = article.stated ? inItsLanguage(article) : {};
  const original = ({ start, end }: { start: number; end: number }): Html | null =>
    url
      ? html` <a class="to-words"${attribute('lang', foreign.lang && 'en')}${attribute('dir', foreign.dir && 'ltr')} href="${toTheWords(url, wordsIn(article, start, end))}" rel="external">in the original<span class="vh"> at ${outlet.name}</span></a>`
      : null;
  const parts = excerpts(article, spans, marks).map(
    (part) =>
      html`<blockquote${attribute('cite', url)}${tongue(foreign)}> <p>${pieces(part)}${original(part)}</p> </blockquote>`,
  );
  const caption =
    !bare &&
    html`<figcaption>${monogram(outlet, { silent: true })} ${outlet.name}, <a href="${href(articlePath(id))}"${tongue(inItsLanguage(article))}>${titleOf(article)}</a></figcaption>`;
  return html`<figure class="quotation"> ${parts} ${caption} </figure>`;
}
