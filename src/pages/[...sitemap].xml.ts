import type { APIRoute } from 'astro';
import { edition, index } from '../edition/edition.ts';
import { absolute, ownAddress } from '../view/address.ts';
import { pairPath, pairs } from '../view/compare/measures.ts';
import { wordPages } from '../view/compare/wordPages.ts';
import { sitemaps } from '../view/machine/sitemap.ts';
import { listedPages } from '../view/sitePages.ts';

/** A sitemap names whole addresses, so that an edition which doesn't know its own has none. */
export function getStaticPaths() {
  if (!ownAddress) return [];
  const compared = [...wordPages().map((p) => p.path), ...pairs().map(pairPath)];
  const files = sitemaps(listedPages(edition, index, compared), (path) => absolute(path, ownAddress));
  return [...files].map(([sitemap, text]) => ({ params: { sitemap }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
