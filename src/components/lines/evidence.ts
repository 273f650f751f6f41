import type { Span } from '../../model/span.ts';
import type { Href } from '../../view/address.ts';
import { count } from '../../view/count.ts';
import { type Html, html } from './html.ts';
import { quotation } from './quotation.ts';

export interface EvidenceOptions {
  summary?: string | undefined;
  open?: boolean | undefined;
  /** So many articles at most: where very many say it, their words would be most of the page. */
  most?: number | undefined;
}

/** The words that something rests on, behind a line that opens them. One quotation an article, in the order given. */
export function evidence(
  pieces: readonly { article: string; span: Span }[],
  href: Href,
  { summary, open = false, most = 12 }: EvidenceOptions = {},
): Html {
  const of = Map.groupBy(pieces, (e) => e.article);
  const quotations = [...of].slice(0, most).map(([article, own]) =>
    quotation(
      article,
      own.map((e) => e.span),
      href,
    ),
  );
  const rest = of.size > most && html`<p class="aside">And in ${count(of.size - most, 'other article')}.</p>`;
  return html`<details class="evidence"${open && html` open`}> <summary>${summary ?? `The words, from ${count(of.size, 'article')}`}</summary> ${quotations} ${rest} </details>`;
}
