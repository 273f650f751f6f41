/** A stretch that isn't read; `as` is what stands for it (`&amp;` for &). */
export interface Cut {
  start: number;
  end: number;
  as?: string | undefined;
}

/** A stretch of a text without its cuts, and the way back to the places in the text. */
export interface Clean {
  text: string;
  /** Where the character at `at` begins. */
  start(at: number): number;
  /** Where the character before `at` ends. */
  end(at: number): number;
}

/** `text[from, to)` without the cuts in it, which stand in order. Words on both sides of a cut stay apart: `said.[1]These`. */
export function cutOut(text: string, cuts: readonly Cut[], from = 0, to = text.length): Clean {
  if (cuts.length === 0) return { text: text.slice(from, to), start: (at) => from + at, end: (at) => from + at };
  const pieces: { at: number; from: number; to: number; exact: boolean }[] = [];
  let clean = '';
  let here = from;
  /** Whether what was cut since the last character kept parts words. */
  let parts = false;
  for (const cut of [...cuts, { start: to, end: to }]) {
    if (cut.start > here) {
      if (parts && isWord(clean.at(-1)) && /[\p{L}\p{N}]/u.test(text[here]!)) clean += ' ';
      parts = false;
      pieces.push({ at: clean.length, from: here, to: cut.start, exact: true });
      clean += text.slice(here, cut.start);
    }
    if (cut.end <= here) continue;
    if (cut.as !== undefined) {
      pieces.push({ at: clean.length, from: cut.start, to: cut.end, exact: false });
      clean += cut.as;
      parts = false;
    } else parts ||= partsWords(text, cut);
    here = cut.end;
  }
  const pieceAt = (at: number) => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.at <= at) low = middle;
      else high = middle - 1;
    }
    return pieces[low] ?? { at: 0, from, to: from, exact: true };
  };
  return {
    text: clean,
    start(at) {
      const p = pieceAt(at);
      return p.exact ? Math.min(p.from + at - p.at, p.to) : p.from;
    },
    end(at) {
      if (at <= 0) return pieceAt(0).from;
      const p = pieceAt(at - 1);
      return p.exact ? Math.min(p.from + at - p.at, p.to) : p.to;
    },
  };
}

/** Emphasis, and what HTML says of a stretch of words: it may stand within one. */
const withinWord =
  /^(?:[*_`~]{1,3}$|\\$|<!--|<\/?(?:a|abbr|b|bdi|bdo|big|cite|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|tt|u|var|wbr)[\s/>])/i;
/** A link's beginning or end may, too, between letters: `[dam](…)s`; a footnote's mark or a picture never does. */
const ofLink = /^(?:\[$|\](?:$|\(|\[))/;

function partsWords(text: string, { start, end }: Cut): boolean {
  const cut = text.slice(start, end);
  const letters = /\p{L}/u.test(text[start - 1] ?? '') && /\p{L}/u.test(text[end] ?? '');
  return !withinWord.test(cut) && !(letters && ofLink.test(cut));
}

const isWord = (last: string | undefined): boolean => last !== undefined && /[\p{L}\p{N}.!?”"’]/u.test(last);

/** Cuts in the order of the text, those that meet joined to one. */
export function inOrder(cuts: readonly Cut[]): Cut[] {
  const found: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last && cut.start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else found.push(cut);
  }
  return found;
}

/** Those of `cuts`, which are as `inOrder` gives them, that touch a stretch. */
export function cutsWithin<C extends Cut>(cuts: readonly C[], from: number, to: number): C[] {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.end > from) high = middle;
    else low = middle + 1;
  }
  const found: C[] = [];
  for (let i = low; i < cuts.length && cuts[i]!.start < to; i++) found.push(cuts[i]!);
  return found;
}
