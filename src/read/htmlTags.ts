import type { Cut } from '../model/cutOut.ts';

/** Elements whose content no reader of a page sees as text. */
const unread: ReadonlySet<string> = new Set(
  'script style template textarea title noscript svg math iframe object select video audio canvas head'.split(' '),
);
/** No tag is longer. */
const longestTag = 2000;

/** The tags and comments in a stretch of HTML, and what stands in elements that nobody reads. Linear in its length. */
export function tagsIn(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  // Of other letters some become longer in lower case, and places would shift.
  const small = text.slice(start, end).replace(/[A-Z]+/g, (s) => s.toLowerCase());
  const cutTo = (from: number, to: number): number => {
    cuts.push({ start: start + from, end: start + to });
    return to;
  };
  /** Looked for in vain once, looked for no more. */
  const unended = new Set<string>();
  const after = (sign: string, from: number, otherwise: number): number => {
    const at = unended.has(sign) ? -1 : small.indexOf(sign, from);
    if (at < 0) unended.add(sign);
    return at < 0 ? otherwise : at + sign.length;
  };
  for (let i = small.indexOf('<'); i >= 0; i = small.indexOf('<', i)) {
    const [opening, name] = /^<\/?([a-z][a-z0-9-]{0,40})/.exec(small.slice(i, i + 50)) ?? [];
    // What never ends would hide all the rest: only its sign goes.
    if (small.startsWith('<!--', i)) i = cutTo(i, after('-->', i + 4, i + 4));
    else if (/[!?]/.test(small[i + 1] ?? '')) i = cutTo(i, after('>', i, i + 1));
    else if (opening === undefined || name === undefined) i++;
    else {
      const end = endOfTag(small, i, i + opening.length);
      const hides = !opening.startsWith('</') && unread.has(name) && !unended.has(name);
      const close = hides ? small.indexOf(`</${name}`, end) : -1;
      if (hides && close < 0) unended.add(name);
      i = cutTo(i, close < 0 ? end : after('>', close, small.length));
    }
  }
  return cuts;
}

/** Behind the “>” that ends a tag, not one within a quoted value; behind its name where it never ends. */
function endOfTag(small: string, from: number, otherwise: number): number {
  let quote = '';
  for (let i = from + 1; i < Math.min(small.length, from + longestTag); i++) {
    const c = small[i]!;
    if (quote) quote = c === quote ? '' : quote;
    else if (c === '>') return i + 1;
    else if (c === '"' || c === "'") quote = c;
  }
  const at = small.slice(from, from + longestTag).indexOf('>') + from;
  return at < from ? otherwise : at + 1;
}

/** Elements that begin or end a line of their own. */
const ofBlock =
  /^<\/?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)\b/i;

/** The stretches of HTML that hold words, cut where an element or a line of the text begins or ends. */
export function linesOutside(text: string, tags: readonly Cut[], start: number, end: number): Cut[] {
  const lines: Cut[] = [];
  let open: Cut | null = null;
  const close = (): void => {
    if (open) lines.push(open);
    open = null;
  };
  const take = (from: number, to: number): void => {
    let at = from;
    for (const piece of text.slice(from, to).split('\n')) {
      if (at > from) close();
      const words = piece.trim();
      if (words !== '') {
        const first = at + piece.indexOf(words);
        open ??= { start: first, end: first };
        open.end = first + words.length;
      }
      at += piece.length + 1;
    }
  };
  let at = start;
  for (const tag of tags) {
    take(at, tag.start);
    if (ofBlock.test(text.slice(tag.start, tag.start + 20))) close();
    at = tag.end;
  }
  take(at, end);
  close();
  return lines;
}
