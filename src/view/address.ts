/** What Astro knows of the place that the site is built for, or who writes without it is told; nothing where no site is built. */
const place: { SITE?: string; BASE_URL?: string } =
  import.meta.env ?? JSON.parse(process.env['PARALLAX_PLACE'] ?? '{}');

/** Where the site lies below its host, `/` or `/a/b/`: fixed at build time for what must name whole addresses. */
const base = (place.BASE_URL ?? '/').replace(/\/{0,9}$/, '/');

/** The address that the edition knows as its own, if any. */
export const ownAddress: URL | undefined = place.SITE ? new URL(place.SITE) : undefined;

/** A page's path below the base, from the address that it is rendered for: `events/x/`, '' for the first page. */
export const pathOf = (page: URL): string =>
  page.pathname.startsWith(base) ? page.pathname.slice(base.length) : page.pathname.slice(1);

/** From a path below the base to how the page writes it. */
export type Href = (path?: string) => string;

/** Every piece of a page asks again: the last answer is kept. */
let last: { page: string | null; href: Href } = { page: null, href: (path = '') => path };

/**
 * How a page writes the addresses of others and of files, from their paths below the base: relative to itself, so that a
 * copy of the site works under any path and from a disk. `hrefOn(Astro.url)('events/x/')` is `../../events/x/`.
 */
export function hrefOn(page: URL): Href {
  if (page.pathname !== last.page) last = { page: page.pathname, href: hrefAt(pathOf(page)) };
  return last.href;
}

function hrefAt(own: string): Href {
  // The page for addresses that aren't there answers at any depth.
  const up = own.startsWith('404') ? base : '../'.repeat(own.split('/').length - 1);
  return (path = '') => up + path || './';
}

/** An address with scheme and host where the edition knows its own; else the address below the host. */
export const absolute = (path: string, site: URL | undefined): string =>
  site ? new URL(base + path, site).href : base + path;

/** How a page writes addresses for those who read it elsewhere: whole where the edition knows its own, else as `hrefOn` does. */
export const wholeOn = (page: URL, site: URL | undefined): Href =>
  site ? (path = '') => absolute(path, site) : hrefOn(page);

export const eventPath = (id: string): string => `events/${id}/`;
export const actorPath = (id: string): string => `actors/${id}/`;
export const sourcePath = (id: string): string => `sources/${id}/`;
export const articlePath = (id: string): string => `articles/${id}/`;
/** A claim's lasting address: the article that makes it, at that claim. */
export const claimPath = (article: string, id: string): string => `articles/${article}/#claim-${id}`;
