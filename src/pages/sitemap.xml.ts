import type { APIRoute } from 'astro';
import { edition, index } from '../edition.ts';
import { absolute } from '../view/address.ts';
import { pairPath, pairs } from '../view/compare/measures.ts';
import { wordPages, wordsPath } from '../view/compare/wordPages.ts';
import { xml } from '../view/machine/feed.ts';
import { listedPages } from '../view/pages.ts';

/** sitemaps.org 0.9 holds at most 50,000 addresses a file. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[
      ...listedPages(edition, index),
      'compare/events/',
      ...wordPages.map((p) => wordsPath(p.id)),
      ...pairs.map(pairPath),
    ]
      .slice(0, 50_000)
      .map((p) => `<url><loc>${xml(absolute(p, site))}</loc></url>`)
      .join('\n')}\n</urlset>\n`,
  );
