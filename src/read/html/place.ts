import type { DomElement } from './dom.ts';

/** Where on a page an element stands, by what designers call it and what it stands in. */
export interface Place {
  /** The kinds that it is itself called by. */
  kinds: readonly string[];
  /** Its tag and class: what is built alike is written alike. */
  like: string;
  up: Place | null;
}

/** Words in class names, ids and roles, whole ones: `share-bar` is of `share`, `shared-article` is not. Camel case parts words, too. */
const called: readonly [string, RegExp][] = [
  ['comment', /\b(?:comments?|commentlist|respond|disqus|repl(?:y|ies)|reviews?)\b/],
  [
    'related',
    /\b(?:related|recirc|recirculation|recommend(?:ed|ations?)?|read ?(?:more|next|also)|more (?:on|from|stories)|trending|popular|most ?(?:read|viewed)|teasers?|promos?|promoted|outbrain|taboola|suggest(?:ed|ions?)|latest|recent|upnext|up next|you may|jp relatedposts|see also|cards?)\b/,
  ],
  ['share', /\b(?:share|sharing|shares|socials?|sharedaddy|addtoany|follow|toolbar|tools)\b/],
  [
    'way',
    /\b(?:nav|navbar|navigation|menus?|submenu|breadcrumbs?|pagination|pager|skip|toc|table of contents|prev|next|tabs?|tablist)\b/,
  ],
  ['tags', /\b(?:tags?|taglist|categor(?:y|ies)|topics?|keywords?|labels?)\b/],
  ['foot', /\b(?:footers?|copyright|disclaimers?|legal|contentinfo|colophon)\b/],
  ['head', /\b(?:header|masthead|banner|topbar|hero|kicker|eyebrow)\b/],
  ['side', /\b(?:sidebars?|aside|rail|widgets?|secondary|complementary|side|column right|right column|rightcol)\b/],
  [
    'ask',
    /\b(?:newsletters?|subscribe|subscription|signup|sign up|login|paywall|cookies?|consent|gdpr|modal|popup|overlay|dialog|forms?|donate|donations?|cta|callout|optin|banner|notice|alert|search)\b/,
  ],
  ['advert', /\b(?:ads?|adverts?|advertisement|advertising|sponsor(?:ed)?|promotion|affiliate)\b/],
  ['caption', /\b(?:captions?|captext|caption text|credits?|figure|figcaption|image|photo|media|video|player)\b/],
  ['show', /\b(?:gallery|slideshow|carousel|slider|slides?|slick|swiper)\b/],
  ['byline', /\b(?:bylines?|authors?|bio|meta|metadata|timestamp|date|dates|published|contributors?|reading time)\b/],
  [
    'body',
    /\b(?:article ?body|entry ?content|post ?content|story ?body|content ?body|article ?content|body ?(?:copy|text)|main ?content|rich ?text|prose|wysiwyg|post ?body|story ?content|article ?text|single ?content|text ?body|blog ?content)\b/,
  ],
  ['article', /\b(?:articles?|post|story|entry|content|main|text|blog|single|paragraph)\b/],
  [
    'summary',
    /\b(?:summary|standfirst|dek|deck|lead|lede|intro|excerpt|subtitle|sub ?heading|subhead|description|key ?(?:points|takeaways))\b/,
  ],
  ['quote', /\b(?:quotes?|pull ?quote|blockquote|testimonials?)\b/],
  ['faq', /\b(?:faqs?|accordion|question|answer)\b/],
];
const byTag: Record<string, string> = {
  NAV: 'way',
  FOOTER: 'foot',
  HEADER: 'head',
  ASIDE: 'side',
  FORM: 'ask',
  DIALOG: 'ask',
  FIGURE: 'caption',
  ARTICLE: 'ARTICLE',
  MAIN: 'MAIN',
  UL: 'list',
  OL: 'list',
  TABLE: 'table',
  BLOCKQUOTE: 'quote',
  DETAILS: 'faq',
};

/** The kinds of place that a tag and what stands in its `class`, `id`, `role` and `itemprop` make. */
export function kindsOf(tag: string, names: string): string[] {
  const words = names
    .slice(0, 300)
    .replace(/\p{Ll}(?=\p{Lu})/gu, '$& ')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
  const kinds = words.trim() ? called.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : [])) : [];
  const own = byTag[tag];
  if (own) kinds.push(own);
  return kinds;
}

/** Where elements stand, each asked for once. */
export function placesOf(): (element: DomElement) => Place {
  const known = new Map<DomElement, Place>();
  return function place(element) {
    const held = known.get(element);
    if (held) return held;
    const line: DomElement[] = [];
    let at: DomElement | null = element;
    for (; at && at.nodeType === 1 && !known.has(at); at = at.parentNode) line.push(at);
    let up = (at && known.get(at)) ?? null;
    for (const e of line.reverse()) {
      const tag = e.nodeName.toUpperCase();
      const said = (name: string): string => e.getAttribute(name) ?? '';
      const names = `${said('class')} ${said('id')} ${said('role')} ${said('itemprop')}`;
      up = { kinds: kindsOf(tag, names), like: `${tag} ${said('class').slice(0, 100)}`, up };
      known.set(e, up);
    }
    return up!;
  };
}

/** How far up an element's own box reaches. */
const close = 3;
const farthest = 12;

/** The kinds of place that something stands in: in its own boxes, and in those around them. */
export function kindsAround(place: Place | null): { near: Set<string>; further: Set<string> } {
  const near = new Set<string>();
  const further = new Set<string>();
  for (let at = place, n = 0; at && n < farthest; at = at.up, n++)
    for (const kind of at.kinds) (n < close ? near : further).add(kind);
  return { near, further };
}
