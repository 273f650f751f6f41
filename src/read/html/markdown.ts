import { isHeading, type Paragraph } from './paragraphs.ts';

/** Paragraphs as Markdown that reads as they did: what would be markup in their text is escaped. */
export function markdownOf(paragraphs: readonly Paragraph[]): string {
  let text = '';
  paragraphs.forEach((p, i) => {
    const before = paragraphs[i - 1];
    // Items of one list stand line below line.
    const gap = i === 0 ? '' : isItem(p) && before && isItem(before) ? '\n' : '\n\n';
    text += gap + marked(p);
  });
  return text;
}

const isItem = (p: Paragraph): boolean => p.within === 'item' && !isHeading(p);

function marked(p: Paragraph): string {
  const text = escaped(p.text);
  if (isHeading(p)) return `${p.tag === 'H1' || p.tag === 'H2' ? '##' : '###'} ${text}`;
  if (p.within === 'item') return `- ${text}`;
  return p.within === 'quote' ? `> ${text}` : text;
}

/** A line of text whose every character stands for itself in Markdown. */
export const escaped = (text: string): string =>
  text
    // Signs in an address are the address's: an escape would be read as part of it.
    .split(/((?:https?:\/\/|www\.)\S+)/i)
    .map((piece, i) => (i % 2 === 1 ? piece : plain(piece)))
    .join('')
    // What begins a block.
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+=-](?=\s|[=-]|$)|~~~|\|)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Emphasis, code, strikethrough, raw HTML and entities wherever they stand; brackets where a link or a note is meant. */
const plain = (text: string): string =>
  text
    .replace(/[*`\\]|~(?=~)|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|<(?=[a-z!/?])|&(?=#?\w{1,30};)/giu, '\\$&')
    .replace(/\](?=[([:])|\[(?=\^|[ x]\])/gi, '\\$&');
