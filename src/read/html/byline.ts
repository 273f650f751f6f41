import { authorsIn, twoNames } from './authors.ts';
import type { DomDocument, DomElement } from './dom.ts';

const marked =
  '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i],[class*="writer" i],[data-testid*="byline" i]';
/** Whole class names behind which no article's author stands. */
const others = /comment|reply|related|recirc|sidebar|widget|most-|popular|promo|teaser|card|list-/i;

/** The names in what a page's markup calls an author or a byline, where these are few: the article's own. */
export function signedBy(document: DomDocument): string | undefined {
  const names = new Set<string>();
  for (const e of [...document.querySelectorAll(marked)].slice(0, 60)) {
    const text = (e.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < 4 || text.length > 60 || within(e, others)) continue;
    for (const name of authorsIn(text)) if (twoNames(name)) names.add(name);
  }
  return names.size > 0 && names.size <= 3 ? [...names].join(', ') : undefined;
}

function within(element: DomElement, pattern: RegExp): boolean {
  let at: DomElement | null = element;
  for (let depth = 0; at && depth < 8; depth++, at = at.parentNode) {
    const name = at.nodeType === 1 ? `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}` : '';
    if (pattern.test(name.slice(0, 300))) return true;
  }
  return false;
}
