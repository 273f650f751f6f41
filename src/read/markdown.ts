import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Cut, cutOut, cutsWithin, inOrder } from '../model/cutOut.ts';
import type { Part } from './furniture/part.ts';
import { linesOutside, tagsIn } from './htmlTags.ts';
import { paragraphsOf, type Range } from './lines.ts';

/** A node of mdast, as far as it is read here. */
interface Node {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
  value?: string;
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Signs without which a text means the same in Markdown as in plain text; parsing costs more than all other reading. */
const blockSyntax =
  /^ {0,3}(?:#{1,6}(?:\s|$)|>|[-*+]\s|\d{1,9}[.)]\s|```|~~~|\||<|={2,1000}\s{0,99}$|-{2,1000}\s{0,99}$|\[[^\]\n]{1,200}\]:)/m;
const blocks = new RegExp(blockSyntax, 'gm');
const inlineSyntax = /\]\(|\]\[|[*_`]|!\[|<[a-z!/?]|\\[!-/:-@[-`{-~]|~~|&#?[A-Za-z\d]{2,31};/i;

/** No article has more; micromark takes quadratic time over lists in lists and thousands of blocks. */
const longest = 400_000;
const mostSigns = 3000;
/** In one paragraph: each bracket looks back over all that stands before it there. */
const mostTogether = 600;
/** Words behind a bracket that nothing closes, in its paragraph: from each the parser looks back to it. */
const mostOpen = 6000;
/** Lines without an empty one between: below a quotation or an item each is laid behind all that go on there. */
const mostLines = 2000;
const mostBlocks = 3000;
const isSign = (c: string): boolean => '[]*_`<>!'.includes(c);
/** Begins another paragraph than the line above it; a line that is set in further may only go on with that one. */
const apart = / {0,3}(?:[ \t]{0,40}\n|#|(?:[-*+]|\d{1,9}[.)])[ \t]|\|)/y;

/** Whether a text, or a paragraph of it, holds more signs of markup, or more lines, than any writer needs. */
function isCrowded(text: string): boolean {
  let signs = 0;
  let together = 0;
  let lines = 0;
  let open = 0;
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    if (i === 0 || text[i - 1] === '\n') {
      lines = text[i] === '\n' ? 0 : lines + 1;
      if (lines > mostLines) return true;
      apart.lastIndex = i;
      if (apart.test(text)) together = open = words = 0;
    }
    if (text[i] === '[') open++;
    else if (text[i] === ']' && open > 0) open--;
    else if (text[i] === ' ' && open > 0 && ++words > mostOpen) return true;
    if (!isSign(text[i]!)) continue;
    signs++;
    if (++together > mostTogether) return true;
  }
  return signs > mostSigns && signs * 20 > text.length;
}

const deepest = 9;
const indented = /^[ \t]{40}/m;
const container = /[ \t]{0,40}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/y;

/** Whether a line begins with more signs of quotations and items than any writer puts within each other; a rule of hyphens is none. */
function isDeep(text: string): boolean {
  if (indented.test(text)) return true;
  for (let at = 0; at >= 0 && at < text.length; ) {
    const line = at;
    container.lastIndex = at;
    let depth = 0;
    while (depth <= deepest && container.test(text)) {
      depth++;
      at = container.lastIndex;
    }
    const newline = text.indexOf('\n', at);
    if (depth > deepest && !isRule(text.slice(line, newline < 0 ? text.length : newline))) return true;
    at = newline < 0 ? -1 : newline + 1;
  }
  return false;
}

const isRule = (line: string): boolean => /^[-\s]+$/.test(line) || /^[*\s]+$/.test(line);

/**
 * The parts of a Markdown text with the stretches of markup within them, or null where it is to be read as plain text.
 * Line breaks within a paragraph part paragraphs, as in plain text, unless the text is broken at a fixed width: what is
 * pasted from a page has one paragraph a line.
 */
export function markdownParts(text: string): { parts: Part[]; cuts: Cut[] } | null {
  if (text.length > longest || !(blockSyntax.test(text) || inlineSyntax.test(text))) return null;
  if (isCrowded(text) || isDeep(text)) return null;
  if ((text.match(blocks)?.length ?? 0) > mostBlocks) return null;
  const parts: Omit<Part, 'words'>[] = [];
  const cuts: Cut[] = [];
  const add = (start: number, end: number, markup: Part['markup'], furniture: Part['furniture'] = null): void => {
    for (const line of paragraphsOf(text, start, end)) {
      const from = markup === 'quote' ? line.start + quoteMarks(text, line) : line.start;
      if (from >= line.end) continue;
      const before = parts.at(-1)?.end ?? 0;
      const gap = parts.length === 0 || /\n[ \t>]*\n/.test(text.slice(before, from));
      parts.push({ start: from, end: line.end, gap, exact: text.slice(from, line.end), furniture, markup });
    }
  };
  const addHtml = (start: number, end: number, within: Part['markup']): void => {
    const tags = tagsIn(text, start, end);
    const lines = linesOutside(text, tags, start, end);
    if (lines.length === 0) add(start, end, null, 'other');
    else cuts.push(...tags);
    for (const line of lines) {
      const heading = /<h[1-6]\b[^>]{0,200}>\s{0,9}$/i.test(text.slice(Math.max(start, line.start - 220), line.start));
      add(line.start, line.end, heading ? 'heading' : within);
    }
  };
  const walk = (node: Node, within: Part['markup']): void => {
    const { start, end } = rangeOf(node);
    switch (node.type) {
      case 'heading':
      case 'tableRow': {
        const first = node.children?.[0];
        const last = node.children?.at(-1);
        if (first && last) add(rangeOf(first).start, rangeOf(last).end, node.type === 'heading' ? 'heading' : 'item');
        markupIn(node, text, cuts);
        return;
      }
      case 'paragraph': {
        const children = node.children ?? [];
        const picture = children.every((c) => c.type === 'image' || (c.type === 'text' && !c.value?.trim()));
        // “1945. The war …” begins with a year, not with the number of an item.
        const year =
          within === 'item' ? (/\d{4,9}[.)]\s+$/.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0) : 0;
        add(start - year, end, year > 0 ? null : within, picture ? 'caption' : null);
        if (!picture) markupIn(node, text, cuts);
        return;
      }
      case 'code':
        // An indented paragraph is one of prose; only a fence says that what it holds is code.
        add(start, end, within, /^(?:```|~~~)/.test(text.slice(start, start + 3)) ? 'other' : null);
        return;
      case 'html':
        addHtml(start, end, within);
        return;
      case 'definition':
        add(start, end, null, 'other');
        return;
      case 'footnoteDefinition':
        add(start, end, null, 'footnote');
        return;
      default: {
        const inside = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : within;
        for (const child of node.children ?? []) walk(child, inside);
      }
    }
  };
  try {
    walk(processor.parse(text) as Node, null);
  } catch {
    return null;
  }
  const ordered = inOrder(cuts);
  const wordsOf = ({ start, end }: Range): string => cutOut(text, cutsWithin(ordered, start, end), start, end).text;
  return { parts: parts.map((p) => ({ ...p, words: wordsOf(p) })), cuts: ordered };
}

const rangeOf = (node: Node): Range => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

const quoteMarks = (text: string, line: Range): number =>
  /^(?:> ?)*/.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))![0].length;

const characters = new Map<string, string | null>();
/** The character that a reference stands for, as Markdown reads it; null where it stands for itself. */
function characterOf(reference: string): string | null {
  const held = characters.get(reference);
  if (held !== undefined) return held;
  const read = (processor.parse(`x${reference}x`) as Node).children?.[0]?.children?.[0]?.value?.slice(1, -1);
  const character = read === undefined || read === reference ? null : read;
  characters.set(reference, character);
  return character;
}

/** The markup within a paragraph: signs of emphasis, addresses of links, pictures, raw HTML, escapes. */
function markupIn(node: Node, text: string, cuts: Cut[]): void {
  for (const child of node.children ?? []) {
    const { start, end } = rangeOf(child);
    const cut = (from: number, to: number): void => {
      if (to > from) cuts.push({ start: from, end: to });
    };
    switch (child.type) {
      case 'text':
        for (const m of text.slice(start, end).matchAll(/\\[!-/:-@[-`{-~]|\n(?: {0,3}> ?)+|&#?[A-Za-z\d]{2,31};/g)) {
          const at = start + m.index;
          if (m[0][0] === '&') {
            const as = characterOf(m[0]);
            if (as !== null) cuts.push({ start: at, end: at + m[0].length, as });
          } else cut(at, at + (m[0][0] === '\\' ? 1 : m[0].length));
        }
        break;
      case 'image':
      case 'imageReference':
      case 'html':
      case 'footnoteReference':
        cut(start, end);
        break;
      case 'inlineCode': {
        const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0;
        cut(start, start + ticks);
        cut(end - ticks, end);
        break;
      }
      case 'tableCell':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'linkReference': {
        const first = child.children?.[0];
        const last = child.children?.at(-1);
        if (first && last) {
          cut(start, rangeOf(first).start);
          cut(rangeOf(last).end, end);
          markupIn(child, text, cuts);
        } else cut(start, end);
        break;
      }
    }
  }
}
