/** So many words stand for a sentence: the fewer, the smaller the ledger; with sixteen one that lost a third of its words is still known. */
const most = 16;
/** So many pairs of words stand for an article: what two versions share is then told to about a fifteenth. */
const mostPairs = 48;
/** Two characters each, of these. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a: 32 bits of a word. */
const basis = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const hashOf = (word: string): number => {
  let hash = basis;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
};
/** Twelve bits of these. */
const folded = (hash: number): number => ((hash >>> 20) ^ (hash >>> 8) ^ hash) & 0xfff;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLatin = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit < 0x250 && unit !== 0xf7) || unit === 0xaa || unit === 0xba;

/** The words of a text in Latin letters, as hashes, without making a string of each; null where it holds other letters. */
function latinWords(text: string): number[] | null {
  const words: number[] = [];
  let [hash, length, counts] = [basis, 0, false];
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    if (isDigit(unit) || isLatin(unit)) {
      hash = step(hash, unit);
      length++;
      counts ||= isDigit(unit);
      continue;
    }
    // General punctuation and signs of currency are no letters.
    if (unit >= 0x250 && !(unit >= 0x2000 && unit < 0x2070) && !(unit >= 0x20a0 && unit < 0x20d0)) return null;
    if (length > 2 || counts) words.push(hash);
    [hash, length, counts] = [basis, 0, false];
  }
  return words;
}

/** Words that say something: not the shortest, numbers always; where a script writes no spaces, each two signs are one. */
function wordsOf(text: string): number[] {
  const lower = text.toLowerCase();
  const latin = latinWords(lower);
  if (latin) return latin;
  const runs = lower.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run))
      return run.length > 2 || /\d/.test(run) ? [hashOf(run)] : [];
    const signs = Array.from(run);
    return signs.length < 2 ? [hashOf(run)] : signs.slice(1).map((sign, i) => hashOf(signs[i]! + sign));
  });
}

/**
 * A text's words, as few characters that tell how like another it is: the smallest of its words' marks, in order
 * (the bottom-k sketch of Broder, On the resemblance and containment of documents, 1997).
 */
export const sketchOf = (text: string): string => smallest(wordsOf(text), most);

/** The same of a long text, by pairs of words: two articles on one subject share their words, but seldom these. */
export function sketchOfPairs(text: string): string {
  const words = wordsOf(text);
  return smallest(
    words.slice(1).map((word, i) => Math.imul(words[i]!, 0x9e3779b1) ^ word),
    mostPairs,
  );
}

/** The smallest of some hashes' marks, each once, in ascending order: kept in a short row, for sorting all of them takes longest here. */
function smallest(hashes: readonly number[], many: number): string {
  const kept: number[] = [];
  for (const hash of hashes) {
    const mark = folded(hash);
    if (kept.length === many && mark >= kept[many - 1]!) continue;
    let place = kept.length;
    while (place > 0 && kept[place - 1]! > mark) place--;
    if (place > 0 && kept[place - 1] === mark) continue;
    if (kept.length < many) kept.push(mark);
    for (let i = kept.length - 1; i > place; i--) kept[i] = kept[i - 1]!;
    kept[place] = mark;
  }
  let sketch = '';
  for (const mark of kept) sketch += digits[mark >> 6]! + digits[mark & 63]!;
  return sketch;
}

const marksIn = (sketch: string): number[] => {
  const marks: number[] = [];
  for (let i = 0; i + 1 < sketch.length; i += 2)
    marks.push((digits.indexOf(sketch[i]!) << 6) | digits.indexOf(sketch[i + 1]!));
  return marks;
};

/** Whether a text has a word that the sketched one had not, as far as that is known. */
export function lacks(sketch: string, text: string): boolean {
  const had = marksIn(sketch);
  const end = had.length < most ? 4096 : had.at(-1)!;
  return marksIn(sketchOf(text)).some((mark) => mark <= end && !had.includes(mark));
}

/** The same for sketches of pairs. */
export const resemblanceOfPairs = (one: string, other: string) => resemblance(one, other, mostPairs);

/** What two sketched texts share of their words (Jaccard), and what the shorter has of its own in the longer. */
export function resemblance(one: string, other: string, full = most): { shared: number; contained: number } {
  const [a, b] = [marksIn(one), marksIn(other)];
  // Beyond the last mark of a full sketch nothing is known of its text.
  const end = Math.min(a.length < full ? 4096 : a.at(-1)!, b.length < full ? 4096 : b.at(-1)!);
  const x = a.filter((m) => m <= end);
  const y = new Set(b.filter((m) => m <= end));
  const both = x.filter((m) => y.has(m)).length;
  const [all, fewer] = [x.length + y.size - both, Math.min(x.length, y.size)];
  return { shared: all ? both / all : 0, contained: fewer ? both / fewer : 0 };
}
