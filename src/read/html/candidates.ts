import { Readability } from '@mozilla/readability';
import { cleanPage } from './clean.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { metaOf, type PageMeta } from './meta.ts';
import { type Paragraph, paragraphsUnder } from './paragraphs.ts';
import { placesOf } from './place.ts';
import { revealProse } from './reveal.ts';
import type { Candidate } from './signs.ts';
import { mostElements } from './size.ts';
import { markTables } from './tables.ts';

/**
 * All paragraphs of a page with where they stand and whether Readability takes them for the article's; and the page's title, from what it
 * says of itself or what Readability found. The tree is used up.
 */
export function candidatesOf(
  document: DomDocument,
  saved: string | null = null,
): { page: (Paragraph & Candidate)[]; meta: PageMeta; title: string } {
  revealProse(document);
  const meta = metaOf(document, saved);
  markTables(document);
  const inBody = paragraphsUnder(document.body);
  // A page whose tags are out of order has all of it elsewhere.
  const seen = inBody.length > 0 || !document.documentElement ? inBody : paragraphsUnder(document.documentElement);
  const placeOf = placesOf();
  const places = seen.map((p) => placeOf(p.at!));
  cleanPage(document);
  const found = new Readability(document as never, {
    serializer: (node) => node as unknown as DomElement,
    maxElemsToParse: mostElements,
    disableJSONLD: true,
  }).parse() as { content: DomElement; title: string } | null;
  const chosen = new Set(paragraphsUnder(found?.content ?? document.body).map((p) => p.text));
  const page = seen.map(({ at: _, ...p }, i) => ({ ...p, place: places[i]!, chosen: chosen.has(p.text) }));
  return { page, meta, title: meta.title ?? found?.title ?? '' };
}
