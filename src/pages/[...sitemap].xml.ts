import type { APIRoute } from 'astro';
import { comparison } from '../components/compare/comparison.ts';
import { edition, index } from '../edition/edition.ts';
import { wordPages } from '../measures/wordPages.ts';
import { absolute, ownAddress } from '../view/address.ts';
import { pairPath } from '../view/compare/pairs.ts';
import { sitemaps } from '../view/machine/sitemap.ts';
import { listedPages } from '../view/sitePages.ts';

/** A sitemap names whole addresses, so that an edition which doesn't know its own has none. */
export function getStaticPaths() {
  if (!ownAddress) return [];
  const compared = [...wordPages(comparison).map((p) => p.path), ...comparison.pairs.all().map(pairPath)];
  const files = sitemaps(listedPages(edition, index, compared), (path) => absolute(path, ownAddress));
  return [...files].map(([sitemap, text]) => ({ params: { sitemap }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
