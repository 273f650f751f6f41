import type { DomElement } from './dom.ts';

/** Class names behind which no article's own byline or day stands. */
const others =
  /comment|reply|related|recirc|recommend|sidebar|widget|most-|popular|promo|teaser|card|list-|testimonial|quote|zitat|menu|footer|latest|(?:^|[\s_-])next|more-/i;

/** Whether an element stands in a box of other articles, of readers' words, or at the foot of the site. */
export function isOthers(element: DomElement): boolean {
  let at: DomElement | null = element;
  for (let depth = 0; at && depth < 8; depth++, at = at.parentNode) {
    const name =
      at.nodeType === 1 && at.nodeName !== 'BODY'
        ? `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`
        : '';
    if (others.test(name.slice(0, 300))) return true;
  }
  return false;
}
