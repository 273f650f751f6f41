import type { Former } from '../model/permalink.ts';
import { prefixOf } from './prefix.ts';

/** `_redirects` as Netlify, Cloudflare Pages and others read it: one former address a line. */
export function redirectsOf(former: readonly Former[], base?: string): string {
  const prefix = prefixOf(base);
  return former
    .filter((f) => f.to !== null && f.kind !== 'claim')
    .map((f) => `${prefix}${encodeURI(f.path)} ${prefix}${encodeURI(f.to!)} 301\n`)
    .join('');
}
