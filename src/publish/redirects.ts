import type { Former } from '../model/permalink.ts';
import { prefixOf } from '../model/prefix.ts';

const pairs = [
  ...['year type', 'year source', 'year actor', 'source type', 'source actor', 'actor type'].map(
    (p) => `timeline ${p}`,
  ),
  ...['source kind', 'source speaker'].map((p) => `claims ${p}`),
];

/** Lists of two filters, which an edition had while it was small, lead to the list of the first, or the actor's page, once it has grown. */
export function redirectsOfPairs(base?: string): string {
  const prefix = prefixOf(base);
  return pairs
    .map((p) => p.split(' '))
    .map(
      ([list, a, b]) =>
        `${prefix}${list}/${a}/:${a}/${b}/:${b}/ ${prefix}${a === 'actor' ? 'actors/' : `${list}/${a}/`}:${a}/ 302\n`,
    )
    .join('');
}

/** As many as Cloudflare Pages takes. Every former address has a page that leads on, so that these only save a step. */
const most = 2000;

/** `_redirects` as Netlify, Cloudflare Pages and others read it: one former address a line. */
export function redirectsOf(former: readonly Former[], base?: string): string {
  const prefix = prefixOf(base);
  return former
    .filter((f) => f.to !== null && f.kind !== 'claim')
    .slice(0, most)
    .map((f) => `${prefix}${encodeURI(f.path)} ${prefix}${encodeURI(f.to!)} 301\n`)
    .join('');
}
