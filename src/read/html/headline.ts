import type { DomDocument, DomElement } from './dom.ts';

const wordsOf = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The headline that a page prints: the level-one heading that has most words in common with what its metadata call it, if
 * that is half of them. Metadata often carry another headline, made for search engines.
 */
export function printedHeadline(
  document: DomDocument,
  told: readonly string[],
  isOutlet: (part: string) => boolean,
): string | undefined {
  let best: string | undefined;
  let most = 0.5;
  for (const h of [...document.querySelectorAll('h1')].slice(0, 20)) {
    const text = plain(h);
    const words = wordsOf(text);
    if (words.length < 2 || text.length > 300 || isOutlet(text)) continue;
    for (const title of told) {
      const known = new Set(wordsOf(title));
      const share = words.filter((w) => known.has(w)).length / words.length;
      // One that says more than any headline carries its byline along.
      if (share > most || (share >= 0.5 && best === undefined)) {
        if (words.length > known.size * 2 + 6) continue;
        most = share;
        best = text;
      }
    }
  }
  return best;
}

/** “Local News | Dam opens”: a page's section stands in its heading, where its metadata have the rest as the headline. */
export function withoutSection(title: string, told: readonly string[]): string {
  const m = /^[^|»›]{2,40}[|»›]\s{0,9}(?=\S)/.exec(title);
  const rest = m && title.slice(m[0].length);
  const same = (t: string): boolean => wordsOf(t).join(' ') === wordsOf(rest!).join(' ');
  return rest && wordsOf(rest).length > 1 && told.some(same) ? rest : title;
}

const plain = (h: DomElement): string => (h.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();

const parting = /\s[-–—|:·»/]{1,2}\s|\s?\|\s?/g;

/**
 * A page's title without what outlets hang behind it: “Dam opens | World | River Post” → “Dam opens”. Only what is the
 * outlet's name or address is taken away, and the sections before it.
 */
export function withoutTail(title: string, isOutlet: (part: string) => boolean): string {
  const cuts = [...title.slice(0, 500).matchAll(parting)];
  let end = title.length;
  let outletSeen = false;
  for (const cut of cuts.reverse()) {
    const tail = title.slice(cut.index + cut[0].length, end).trim();
    const head = title.slice(0, cut.index);
    const section = outletSeen && /\|/.test(cut[0]) === /\|/.test(cuts[0]![0]) && tail.split(/\s+/).length <= 3;
    if (!(isOutlet(tail) || section) || wordsOf(head).length < 2) break;
    outletSeen = true;
    end = cut.index;
  }
  return title.slice(0, end).trim();
}
