import type { Reference } from '../../model/article.ts';
import { spanOf } from '../../model/span.ts';
import { isWebAddress } from '../../model/webAddress.ts';
import type { Part } from './part.ts';

const marked =
  /^(?:\[\^?(\d{1,3}|[ivx]{1,5}|\*{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)]|\^(\d{1,3})|([¹²³⁴-⁹]{1,3})|\*{1,3})\s*(?=\S)/;
const heading =
  /^(?:references?|foot ?notes?|end ?notes?|notes?|sources?|bibliography|works cited|citations?|literature)\s?:?$/i;
const cites = /https?:\/\/|\bwww\.|\bdoi\b|\b(?:accessed|retrieved|ibid|op\. ?cit|pp?\. ?\d)/i;
const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”)\]]{1,2000}/i;

/** What a mark may open: `[1](#a)` is one as it stands, while `**V**arga` begins with a letter. */
const markSide = (part: Part): string => (part.exact.startsWith('[') ? part.exact : part.words);

/** The first address in a footnote, whole; null where none is. */
function addressIn(footnote: string): string | null {
  const written = address.exec(footnote)?.[0].replace(/[.,;:]{1,9}$/, '');
  const url = written && (/^www\./i.test(written) ? `https://${written}` : written);
  return url && isWebAddress(url) ? url : null;
}

/**
 * The footnotes at the end of a text: lines that begin with a mark and cite something, from the last line upwards, and all
 * under a heading such as “References”. A numbered list in the running text is none.
 */
export function markFootnotes(parts: Part[], text: string): Reference[] {
  const references: Reference[] = [];
  const take = (part: Part): void => {
    part.furniture = 'footnote';
    const m = marked.exec(markSide(part));
    const mark = m?.slice(1).find((g) => g !== undefined) ?? '';
    references.push({
      ...spanOf(text, part.start, part.end),
      mark,
      url: addressIn(part.exact),
    });
  };
  const half = parts.length / 2;
  const head = parts.findIndex((p, i) => i > half && p.words.length < 40 && heading.test(p.words));
  if (head >= 0 && parts[head + 1] && (marked.test(markSide(parts[head + 1]!)) || cites.test(parts[head + 1]!.exact))) {
    parts[head]!.furniture = 'footnote';
    for (let i = head + 1; i < parts.length && (marked.test(markSide(parts[i]!)) || cites.test(parts[i]!.exact)); i++)
      take(parts[i]!);
    return references;
  }
  // From the end upwards, over furniture that stands below the notes.
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    const bracketed = /^\[\^?\d{1,3}\]/.test(part.exact);
    if (bracketed || (marked.test(markSide(part)) && cites.test(part.exact))) take(part);
    else if (part.furniture === null) break;
  }
  return references.reverse();
}

/** Marks that point to footnotes: `[1]`, `[^note]`, superscript figures; never a bracketed word of the text. */
const marks =
  /\s?\[\^?(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|citation needed|note \d{1,2}|\^[\w-]{1,20})\]|(?<=[\p{L}.,;:!?)”"’])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}/giu;

/** Where footnote marks stand in a stretch of the text. */
export function footnoteMarksIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const exact = text.slice(start, end);
  if (!/[[¹²³⁴-⁹]/.test(exact)) return [];
  return [...exact.matchAll(marks)].map((m) => {
    const space = /^\s/.test(m[0]) ? 1 : 0;
    return { start: start + m.index + space, end: start + m.index + m[0].length };
  });
}
