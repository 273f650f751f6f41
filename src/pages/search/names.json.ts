import type { APIRoute } from 'astro';
import { edition, index } from '../../edition/edition.ts';
import { namedPages } from '../../view/machine/namedPages.ts';

/** What the search asks first: whom or what a query names. Paths are below the site's own address. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(namedPages(edition.actors, index)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
