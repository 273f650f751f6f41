/** Parameters that say which article a page is: `?id=4711`, `?p=12`, `?newsid=…`; all others say where its reader came from. */
const tracking = /clid$|^(?:mc|utm)_|(?:session|visitor|user|campaign|cmp|oc|igsh|sm)id$/i;
const naming = /(?:^|[_-])\w{0,20}id$|^(?:p|a|n|art|article|story|post|page|doc|item|news|key|code|no|nr|t)$/i;
/** Google's and Cloudflare's caches hold a page under its own address. */
const cached = /^https?:\/\/(?:www\.google\.[a-z.]{2,6}\/amp\/|[\w-]{1,200}\.cdn\.ampproject\.org\/[cv]\/)(s\/)?/i;

/**
 * An address without what changes between two visits to one article: scheme, `www.`, mobile and AMP forms, tracking
 * parameters, fragment, index page, closing slash. What is no address is given back as it is.
 */
export function plainAddress(url: string): string {
  const own = url.replace(cached, (_, secure) => (secure ? 'https://' : 'http://'));
  if (!URL.canParse(own)) return url;
  const { hostname, pathname, searchParams } = new URL(own);
  const host = hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');
  const path = decoded(pathname)
    .replace(/^\/amp(?=\/)|\/amp\/?$|[./]amp(?=\.html?$)/i, '')
    .replace(/\/index\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/{1,9}$/, '');
  const named = [...searchParams].filter(([name]) => naming.test(name) && !tracking.test(name)).sort();
  return host + path + named.map(([name, value]) => `&${name.toLowerCase()}=${value}`).join('');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
