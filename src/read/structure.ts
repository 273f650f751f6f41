import type { Block, Furniture, Reference } from '../model/article.ts';
import { type Cut, cutOut, cutsWithin, inOrder } from '../model/cutOut.ts';
import { spanOf } from '../model/span.ts';
import { datelineLength, placeColonLength } from './furniture/dateline.ts';
import { footnoteMarksIn } from './furniture/footnotes.ts';
import { markFurniture } from './furniture/index.ts';
import { isClosed, type Part, wordsIn } from './furniture/part.ts';
import { paragraphsOf } from './lines.ts';
import { markdownParts } from './markdown.ts';

export interface Structure {
  blocks: Block[];
  furniture: Furniture[];
  references: Reference[];
  /** Stretches within blocks that are not read: markup, footnote marks, the dateline; in order. */
  cuts: Cut[];
  /** Those of them that are markup and no furniture. */
  markup: Cut[];
}

/** A text's blocks and furniture. `title` is what front matter or the page says it is; a page that says it is not asked again (`page`). */
export function structureOf(
  text: string,
  known: { markdown: boolean; title: string | null; page?: boolean },
): Structure {
  const marked = known.markdown ? markdownParts(text) : null;
  const parts = marked?.parts ?? plainParts(text);
  const references = markFurniture(parts, text);
  const title = titleOf(parts, known.title, known.page ?? false);
  const furniture: Furniture[] = [];
  const signs = inOrder([...(marked?.cuts ?? []), ...invisibleIn(text)]);
  const cuts: Cut[] = [...signs];
  const gathered = isRoundUp(parts);
  let reported = 0;
  const blocks = parts.map((part, i): Block => {
    const span = { start: part.start, end: part.end, exact: part.exact };
    if (part.furniture) {
      furniture.push({ ...span, kind: part.furniture });
      return { ...span, kind: 'furniture' };
    }
    if (i === title) return { ...span, kind: 'title' };
    const kind = kindOf(part, parts[i + 1]);
    if (kind === 'paragraph' && (reported < 3 || gathered)) {
      const length =
        datelineLength(part.words) ||
        (reported < 3
          ? placeColonLength(
              part.words,
              parts.map((p) => p.words),
            )
          : 0);
      // A label (“Full text.”) is none of the paragraphs with which a report begins.
      if (wordsIn(part.words, 6) > 5) reported++;
      if (length > 0) {
        reported = 3;
        const clean = cutOut(text, cutsWithin(signs, part.start, part.end), part.start, part.end);
        const line = spanOf(text, part.start, clean.end(length));
        const trimmed = spanOf(text, line.start, line.start + line.exact.trimEnd().length);
        furniture.push({ ...trimmed, kind: 'dateline' });
        cuts.push(line);
      }
    }
    for (const mark of footnoteMarksIn(text, part.start, part.end)) {
      furniture.push({ ...spanOf(text, mark.start, mark.end), kind: 'footnote-mark' });
      cuts.push(mark);
    }
    return { ...span, kind };
  });
  furniture.sort((a, b) => a.start - b.start || a.end - b.end);
  return { blocks, furniture, references, cuts: inOrder(cuts), markup: markupOutside(signs, furniture) };
}

/** Reports from three places or more, one below the other, as agencies gather a day's news: each begins with its dateline. */
function isRoundUp(parts: readonly Part[]): boolean {
  const datelines = new Set<string>();
  for (const { furniture, words } of parts) {
    const length = furniture ? 0 : datelineLength(words);
    if (length > 0) datelines.add(words.slice(0, length));
  }
  return datelines.size > 2;
}

/** Signs that no reader sees and that part a word: soft hyphens, spaces of no width. */
const invisibleIn = (text: string): Cut[] =>
  [...text.matchAll(/[\u00ad\u200b\u2060]/g)].map(({ index }) => ({ start: index, end: index + 1, as: '' }));

/** The markup that isn't furniture: a footnote's mark is both. */
function markupOutside(signs: readonly Cut[], furniture: readonly Furniture[]): Cut[] {
  let next = 0;
  return signs.filter(({ start, end }) => {
    while (next < furniture.length && furniture[next]!.end <= start) next++;
    const f = furniture[next];
    return !f || f.start >= end;
  });
}

const plainParts = (text: string): Part[] =>
  paragraphsOf(text).map((line) => ({
    ...line,
    exact: text.slice(line.start, line.end),
    words: text.slice(line.start, line.end),
    furniture: null,
    markup: null,
  }));

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Which part is the title; -1 where the text carries none. */
function titleOf(parts: readonly Part[], known: string | null, page: boolean): number {
  const top = parts.findIndex((p) => !p.furniture);
  const first = parts[top];
  if (!first) return -1;
  if (known !== null) {
    const wanted = plain(known);
    const at = parts.slice(0, 8).findIndex((p) => p.words.length < 400 && plain(p.words) === wanted);
    if (at >= 0) {
      parts[at]!.furniture = null;
      return at;
    }
    // Above a page's article stand labels, standfirsts and captions, too.
    if (page) return -1;
  }
  const next = parts.slice(top + 1).find((p) => !p.furniture);
  if (first.markup === 'heading') return top;
  if (!next || first.markup || first.words.length > 220) return -1;
  if (!isClosed(first.words) || (isHeadline(first.words) && (next.gap || next.words.length > first.words.length)))
    return top;
  const more = parts.slice(top + 1).filter((p) => !p.furniture);
  const setOff = next.gap && standsApart(more.slice(1));
  // Above a dateline stand a title and perhaps a second one.
  const aboveDateline = more.slice(0, 2).some((p) => datelineLength(p.words) > 0);
  return (setOff || aboveDateline) && wordsIn(first.words, 20) <= 16 ? top : -1;
}

/** An empty line below the first line means something where hardly any stands between the others. */
const standsApart = (others: readonly Part[]): boolean =>
  others.length >= 4 && others.filter((p) => p.gap).length <= others.length * 0.2;

/** Written as English headlines are, with capitals; or a short question. */
function isHeadline(s: string): boolean {
  const words = s.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  if (words.length < 3 || s.length > 160) return false;
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length;
  return capitals >= words.length * 0.8;
}

const longestHeading = 120;
const item = /^(?:[-–—•*·▪●○‣⁃]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;

function kindOf(part: Part, next: Part | undefined): Block['kind'] {
  const { words } = part;
  // A paragraph above a line of hyphens is a heading to Markdown alone.
  if (part.markup && !(part.markup === 'heading' && words.length > 200 && isClosed(words))) return part.markup;
  if (item.test(part.exact)) return 'item';
  const heading =
    words.length <= longestHeading &&
    !isClosed(words) &&
    // A post on a social network, as pages embed it.
    !/\(@\w+\)/.test(words) &&
    !/[,;:–—-]$/.test(words) &&
    wordsIn(words, 16) <= 14 &&
    /^["“‘'(\p{Lu}\p{N}¿¡]/u.test(words) &&
    next !== undefined &&
    !next.furniture;
  return heading ? 'heading' : 'paragraph';
}
