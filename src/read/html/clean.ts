import type { DomDocument, DomElement } from './dom.ts';

/** What is never part of an article's text, whatever it is called. */
const never =
  'script:not([type="application/ld+json"]),style,noscript,template,svg,canvas,iframe,object,embed,form,button,input,select,textarea,dialog,nav,figcaption,audio,video,[hidden],[role="navigation"],[role="complementary"],[role="search"],[role="dialog"],[role="contentinfo"],[role="banner"],[role="menu"],[role="tablist"]';

/**
 * Words in class names and ids by which designers everywhere call what stands beside an article. Whole words only:
 * `share-bar` is one, `shared-article` none.
 */
const beside =
  /(?:^|[\s_-])(?:captions?|cap(?:tion)?text|wp-caption-text|credits?|photo-?credit|image-?credit|bylines?|breadcrumbs?|newsletters?|subscribe|subscription|signup|sign-up|promo|promos|promoted|related|related-?(?:posts?|articles?|stories|content|links|news|topics)|recirc(?:ulation)?|read-?more|more-?on|recommended|recommendations?|trending|popular|most-?(?:read|popular)|share|sharing|social|socials|share-?(?:bar|tools|buttons?)|sharedaddy|toolbar|paywall|tooltip|popup|modal|rollover|rollover-people-block|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-link|ads?|advert|advertisement|sponsor(?:ed)?|outbrain|taboola|comments?|comment-?(?:form|list)|respond|disqus|author-?(?:bio|box|info|card)|about-?author|bio|post-?meta|entry-?meta|article-?meta|timestamp|tags|tag-?list|post-?tags|pagination|pager|post-?navigation|gallery|slideshow|carousel|carousel-?(?:item|caption)|jp-relatedposts|addtoany|embed-caption|cookie|cookies|gdpr|consent|footer|copyright|disclaimer|print-?only|noprint|donate|donation)(?:$|[\s_-])/i;

/** Removes from a page, in place, what a reader wouldn't call its article. Nothing that holds most of the text goes. */
export function cleanPage(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(never)]) {
    // Some sites wrap a whole page in a form.
    if (element.nodeName !== 'FORM' || !holdsProse(element)) element.remove();
  }
  for (const element of [...document.querySelectorAll('body [class], body [id], body [style], body [aria-hidden]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
    if ((hidden || beside.test(name.slice(0, 400))) && !holdsProse(element)) element.remove();
  }
}

/** True for what holds several paragraphs of running text: no caption and no list of links does. */
function holdsProse(element: DomElement): boolean {
  if (element.nodeName === 'BODY' || element.nodeName === 'ARTICLE' || element.nodeName === 'MAIN') return true;
  let prose = 0;
  for (const p of element.querySelectorAll('p')) if ((p.textContent?.length ?? 0) > 120 && ++prose > 3) return true;
  return false;
}
