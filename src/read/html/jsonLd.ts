import type { DomDocument, DomElement } from './dom.ts';

export type Json = Record<string, unknown>;

const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Every JSON-LD object of a page, graphs and lists taken apart; what names another by its `@id` alone is that other. */
export function jsonLd(document: DomDocument): Json[] {
  const found: Json[] = [];
  const visit = (v: unknown, depth: number): void => {
    if (depth > 4 || found.length > 200) return;
    if (Array.isArray(v)) for (const item of v) visit(item, depth + 1);
    else if (isObject(v)) {
      found.push(v);
      visit(v['@graph'], depth + 1);
      visit(v['mainEntity'], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]') as Iterable<DomElement>) {
    visit(parsed(script.textContent ?? ''), 0);
  }
  // Some templates put it into a meta tag.
  for (const meta of document.querySelectorAll('meta[content^="{"]') as Iterable<DomElement>) {
    const said = meta.getAttribute('content') ?? '';
    if (/"@context"/.test(said.slice(0, 20_000))) visit(parsed(said), 0);
  }
  const byId = new Map(found.flatMap((o) => (typeof o['@id'] === 'string' ? [[o['@id'], o] as const] : [])));
  const meant = (v: unknown): unknown => {
    if (Array.isArray(v)) return v.slice(0, 20).map(meant);
    const id = isObject(v) && Object.keys(v).length === 1 ? v['@id'] : null;
    return typeof id === 'string' ? (byId.get(id) ?? v) : v;
  };
  return found.map((o) => ({ ...o, author: meant(o['author']), publisher: meant(o['publisher']) }));
}

/** What a script holds; of what no parser reads, the plain fields that can be told all the same. */
function parsed(script: string): unknown {
  const source = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').slice(0, 500_000);
  // Line breaks within strings are the commonest fault of hand-made JSON-LD.
  for (const text of [source, source.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading may do.
    }
  }
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s{0,20}:\\s{0,20}"([^"\\n]{1,400})"`).exec(source)?.[1];
  const names = ['@type', 'headline', 'datePublished', 'dateModified', 'url'];
  const fields = Object.fromEntries(names.flatMap((n) => (field(n) ? [[n, field(n)]] : [])));
  const author =
    /"author"\s{0,20}:\s{0,20}(?:\[?\s{0,20}\{[^{}]{0,300}?"name"\s{0,20}:\s{0,20})?"([^"\n]{1,200})"/.exec(source);
  return /Article|Posting/.test(source) ? { '@type': 'Article', ...fields, author: author?.[1] } : fields;
}

const typesOf = (o: Json): string[] => [o['@type']].flat().filter((t): t is string => typeof t === 'string');
const isArticle = (o: Json): boolean => typesOf(o).some((t) => /(?:Article|BlogPosting|Posting|Report)$/.test(t));
const isPage = (o: Json): boolean => typesOf(o).some((t) => /WebPage$/.test(t));
const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The objects that describe the page's own article, the likeliest first: those that bear one of its headlines, then other
 * articles unless the page lists many, then the page itself.
 */
export function articleIn(objects: readonly Json[], headlines: readonly (string | undefined)[]): Json[] {
  const articles = objects.filter(isArticle);
  const heads = new Set(headlines.flatMap((h) => (h ? [letters(h)] : [])));
  const own = articles.filter((o) => typeof o['headline'] === 'string' && heads.has(letters(o['headline'])));
  const others = articles.filter((o) => !own.includes(o));
  return [...own, ...(own.length === 0 && articles.length > 3 ? [] : others), ...objects.filter(isPage)];
}
