const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/{0,9}$/, '/');

/** The address of a page or file of this site, from its path below the base: `href('events/x/')`. */
export const href = (path = ''): string => base + path.replace(/^\/+/, '');

/** The same with scheme and host where the edition knows its own; else the address below the host. */
export const absolute = (path: string, site: URL | undefined): string =>
  site ? new URL(href(path), site).href : href(path);

export const eventPath = (id: string): string => `events/${id}/`;
export const actorPath = (id: string): string => `actors/${id}/`;
export const sourcePath = (id: string): string => `sources/${id}/`;
export const articlePath = (id: string): string => `articles/${id}/`;
/** A claim's lasting address: the article that makes it, at that claim. */
export const claimPath = (article: string, id: string): string => `articles/${article}/#claim-${id}`;
