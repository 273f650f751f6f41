/** A stretch of a text: UTF-16 code units, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Every place of `words` in `text` where it stands as whole words. */
export function places(text: string, words: string): Place[] {
  const found: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const begins = !(isLetter(text[at - 1]) && isLetter(words[0]));
    if (begins && !(isLetter(text[end]) && isLetter(words.at(-1)))) found.push({ start: at, end });
  }
  return found;
}

/** With `[…]`, the bracketed words of each place where the whole string stands; else every place of the string. */
export function marked(text: string, mark: string): Place[] {
  const open = mark.indexOf('[');
  if (open < 0) return places(text, mark);
  const length = mark.indexOf(']') - open - 1;
  return places(text, mark.replace('[', '').replace(']', '')).map(({ start }) => ({
    start: start + open,
    end: start + open + length,
  }));
}

/** The characters between two places; 0 where they meet. */
export const gap = (a: Place, b: Place): number => Math.max(0, a.start - b.end, b.start - a.end);
