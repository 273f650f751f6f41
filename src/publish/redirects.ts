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

/**
 * The forms of a page beside itself, by the folder that it lies in. Feeds aren't among them: not everybody has one, and a
 * former one says itself where it went.
 */
const twins: Record<string, readonly string[]> = {
  events: ['.json', '.md', '.oembed.json'],
  actors: ['.json'],
  sources: ['.json'],
  articles: ['.json'],
};

/** An address and the one that it leads to, and the same of its page's other forms. */
function formsOf({ path, to }: { path: string; to: string }): [string, string][] {
  const [was, is] = [path, to].map((p) => p.replace(/\/$/, '')) as [string, string];
  const folder = was.split('/')[0]!;
  const forms = (twins[folder] ?? []).map((form): [string, string] => [was + form, is + form]);
  if (folder === 'events') forms.push([path.replace('events/', 'embed/'), to.replace('events/', 'embed/')]);
  return forms;
}

/**
 * `_redirects` as Netlify, Cloudflare Pages and others read it: one former address a line, pages before their twins. A host that
 * reads no such file finds something at each of them all the same.
 */
export function redirectsOf(former: readonly Former[], base?: string): string {
  const prefix = prefixOf(base);
  const moved = former.flatMap(({ path, to, kind }) => (to !== null && kind !== 'claim' ? [{ path, to }] : []));
  const pairs = [...moved.map(({ path, to }): [string, string] => [path, to]), ...moved.flatMap(formsOf)];
  return pairs
    .slice(0, most)
    .map(([was, is]) => `${prefix}${encodeURI(was)} ${prefix}${encodeURI(is)} 301\n`)
    .join('');
}
