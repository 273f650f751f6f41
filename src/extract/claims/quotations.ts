import type { Article } from '../../model/article.ts';
import { CLIPPED } from './lexicon/quotations.ts';

/** A stretch between quotation marks, the marks included in `start` and `end` and left out of `from` and `to`. Marks are one or two signs. */
export interface Quotation {
  start: number;
  end: number;
  from: number;
  to: number;
  /** How many other quotations it stands in. */
  depth: number;
  /** False where a paragraph ends before the closing mark: the next one reopens it, or the mark was forgotten. */
  closed: boolean;
}

const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
  "'": "'",
  "''": "''",
};
/** Every sign that may be a mark, or half of one. */
const SIGN = /[“”„«»‹›「」『』‘’"'`]/g;
const CLOSERS = new Set(['”', '»', '›', '」', '』', '’']);
const SINGLE = new Set(['‘', '’', "'"]);
/** An opening mark that may stand for a closing one. */
const WRONG_WAY = '“,';

const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);

/** What a mark may do, judged by the signs on both sides of it. */
function rolesOf(
  text: string,
  at: number,
  width: number,
  from: number,
  to: number,
): { opens: boolean; closes: boolean } {
  const mark = width === 2 ? '"' : text[at]!;
  const before = at > from ? text[at - 1] : undefined;
  const after = at + width < to ? text[at + width] : undefined;
  if (SINGLE.has(mark)) {
    if (isWord(before) && isWord(after)) return { opens: false, closes: false };
    const free = isSpace(before) || /[([{—–\-“"'«「/]/.test(before ?? ' ');
    const opens = mark !== '’' && free && !isSpace(after) && !CLIPPED.test(text.slice(at + 1, at + 7));
    return { opens, closes: mark !== '‘' && !isSpace(before) && !isWord(after) };
  }
  if (mark === '"') {
    const left = isSpace(before) || /[([{—–\-‘'/]/.test(before ?? ' ');
    const right = isSpace(after) || /[)\]}.,;:!?—–\-’'/[]/.test(after ?? ' ');
    return { opens: left || !right, closes: right || !left };
  }
  return { opens: mark in PAIRS, closes: CLOSERS.has(mark) };
}

interface Mark {
  at: number;
  mark: string;
  width: number;
  opens: boolean;
  closes: boolean;
}

/** Quotations of one block, outer before inner. One pass with a stack: linear in the block's length. */
export function quotationsIn(text: string, from: number, to: number): Quotation[] {
  const marks: Mark[] = [];
  let past = from;
  for (const { index } of text.slice(from, to).matchAll(SIGN)) {
    const at = from + index;
    if (at < past) continue;
    const mark = text[at]!;
    // '' and `` stand for a double mark in copy from typewriters and wire services.
    const twice = text[at + 1] === mark && at + 1 < to && (mark === "'" || mark === '`');
    past = at + (twice ? 2 : 1);
    if (twice) marks.push({ at, mark: "''", width: 2, ...rolesOf(text, at, 2, from, to) });
    else if (mark in PAIRS || CLOSERS.has(mark)) marks.push({ at, mark, width: 1, ...rolesOf(text, at, 1, from, to) });
  }
  // Of an odd number of typewriter's marks one that stands free is a dash whose byte was misread: “TARNAU " Farmers …”.
  const doubles = marks.filter((m) => m.mark === '"');
  const isFree = ({ at }: Mark): boolean => isSpace(at > from ? text[at - 1] : undefined) && isSpace(text[at + 1]);
  const free = doubles.length % 2 === 1 ? doubles.filter(isFree) : [];
  if (free.length === 1) marks.splice(marks.indexOf(free[0]!), 1);
  // A single mark opens only where one that can close it follows: else it is an apostrophe.
  let closers = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const m = marks[i]!;
    if (!SINGLE.has(m.mark)) continue;
    if (m.opens && closers === 0) m.opens = false;
    if (m.closes) closers++;
  }
  // “… at all, “said Lund”: an opening mark behind a comma or stop and a space closes what is open, where no other mark does.
  let next = '';
  for (const m of marks.toReversed()) {
    if (m.mark === '“' && next !== '”' && /^[,.!?] $/.test(text.slice(Math.max(from, m.at - 2), m.at)))
      m.mark = WRONG_WAY;
    if (!SINGLE.has(m.mark)) next = m.mark;
  }
  const found: Quotation[] = [];
  const stack: { at: number; close: string; index: number }[] = [];
  const shut = (index: number, at: number, end: number, closed: boolean) => {
    const q = found[index]!;
    q.to = at;
    q.end = end;
    q.closed = closed;
  };
  for (const [i, m] of marks.entries()) {
    const top = stack.at(-1);
    if (m.mark === WRONG_WAY && top && (top.close === '"' || top.close === '”')) {
      shut(stack.pop()!.index, m.at, m.at + 1, true);
      continue;
    }
    if (m.mark === WRONG_WAY) m.mark = '“';
    if (m.closes && top) {
      // “boys'” inside single marks: a plural's apostrophe where a later mark can still close.
      const plural =
        SINGLE.has(m.mark) &&
        SINGLE.has(top.close) &&
        text[m.at - 1] === 's' &&
        text[m.at + 1] === ' ' &&
        marks[i + 1]?.closes === true &&
        SINGLE.has(marks[i + 1]!.mark);
      const depth = plural
        ? -1
        : stack[stack.length - 1]!.close === m.mark
          ? stack.length - 1
          : stack.length > 1 && stack[stack.length - 2]!.close === m.mark
            ? stack.length - 2
            : -1;
      if (depth >= 0) {
        // An inner quotation left open ends where the outer one does.
        for (const left of stack.splice(depth + 1)) shut(left.index, m.at, m.at, true);
        const done = stack.pop()!;
        shut(done.index, m.at, m.at + m.width, true);
        continue;
      }
    }
    if (m.opens && stack.length < 4 && !(top && top.close === PAIRS[m.mark] && m.mark === PAIRS[m.mark])) {
      found.push({ start: m.at, end: to, from: m.at + m.width, to, depth: stack.length, closed: false });
      stack.push({ at: m.at, close: PAIRS[m.mark]!, index: found.length - 1 });
    }
  }
  return found.filter((q) => q.to > q.from);
}

/** All quotations of an article, in order; furniture is left out. */
export const quotationsOf = (article: Article): Quotation[] =>
  article.blocks.flatMap((b) => (b.kind === 'furniture' ? [] : quotationsIn(article.text, b.start, b.end)));
