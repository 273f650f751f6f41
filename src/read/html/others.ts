import type { DomElement } from './dom.ts';

/** Class names behind which no article's own byline or day stands. */
const others =
  /comment|reply|related|recirc|recommend|sidebar|widget|most-|popular|promo(?!ted)|teaser|(?<!v)card|list-(?!inline)|testimonial|quote|zitat|menu|footer|latest|(?:^|[\s_-])next|more-/i;

/** What a page builder calls every block of its pages, the article's own among them. */
const builder = /\b(?:elementor|wp-block|vc|et_pb)[-_](?:widget|icon-list|text-editor)[\w-]{0,60}/gi;

/** Whether an element stands in a box of other articles, of readers' words, or at the foot of the site. */
export function isOthers(element: DomElement): boolean {
  let at: DomElement | null = element;
  for (let depth = 0; at && depth < 8; depth++, at = at.parentNode) {
    const name =
      at.nodeType === 1 && at.nodeName !== 'BODY'
        ? `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`
        : '';
    if (others.test(name.slice(0, 300).replace(builder, ''))) return true;
  }
  return false;
}

/** Whether something is told of what readers wrote: a review or comment that is a part of the page's data. */
export function ofReaders(e: DomElement): boolean {
  for (let at = e.parentNode, n = 0; at?.nodeType === 1 && n < 8; at = at.parentNode, n++)
    if (
      /\b(?:review|comment)s?$/i.test(
        `${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('itemtype') ?? ''}`.trim(),
      )
    )
      return true;
  return false;
}
