import type { Definition, Evidence, Passage, SameWords } from '../model/measure.ts';
import { spanIn } from '../model/spanIn.ts';
import type { Scene, Seen } from './scene.ts';
import { othersAt } from './voice.ts';

export const definition: Definition = {
  id: 'same-words',
  title: 'The same words',
  means:
    'Passages of five or more words that two sources share outside quotations. Where half of one text stands in another, both count as one voice: a reprint is no second witness.',
  counts: 'passages, and their words',
  of: 'words in the outlet’s own voice of the shorter text',
  limits: [
    'Five words can meet by chance, in set phrases and long names above all; read the passages.',
    'Who took the words from whom, or both from an agency, the texts alone don’t tell.',
  ],
  papers: [
    'Broder (1997), On the Resemblance and Containment of Documents. SEQUENCES.',
    'Clough, Gaizauskas, Piao and Wilks (2002), METER: MEasuring TExt Reuse. ACL.',
  ],
};

/** The shortest passage, in words. */
const SHINGLE = 5;
/** A shingle in more articles than this is a set phrase or page furniture, and starts no passage. */
const COMMON = 64;
const REPRINT = 0.5;
/** Passages kept for two sources; counts stay exact. */
const PASSAGES = 8;

/** All own-voice words of the edition in one row, 0 where a stretch ends, with the article and word that each is. */
interface Line {
  hashes: Uint32Array;
  word: Uint32Array;
  article: Uint32Array;
}

function lineOf(all: readonly Seen[]): Line {
  const size = all.reduce((n, s) => n + 2 * s.survey.words.starts.length + 1, 0);
  const line: Line = { hashes: new Uint32Array(size), word: new Uint32Array(size), article: new Uint32Array(size) };
  let at = 0;
  all.forEach(({ article, others, survey: { words } }, a) => {
    let block = 0;
    for (let i = 0; i < words.starts.length; i++) {
      const start = words.starts[i]!;
      let broken = false;
      while (block < article.blocks.length && article.blocks[block]!.end <= start) {
        block++;
        broken = true;
      }
      if (othersAt(others, start)) {
        at += line.hashes[at - 1] === 0 ? 0 : 1;
        continue;
      }
      if (broken && at > 0 && line.hashes[at - 1] !== 0) at++;
      line.hashes[at] = words.hashes[i]!;
      line.word[at] = i;
      line.article[at] = a;
      at++;
    }
    at++;
  });
  return line;
}

/** Where shingles begin, sorted by what they say: equal ones stand together, in the order of the text. */
function shingles({ hashes }: Line): Float64Array {
  const keys = new Float64Array(hashes.length);
  let n = 0;
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let h = 0;
    let whole = true;
    for (let k = 0; k < SHINGLE && whole; k++) {
      whole = hashes[i + k] !== 0;
      h = Math.imul(h, 0x9e3779b1) ^ hashes[i + k]!;
      h ^= h >>> 15;
    }
    // 27 bits of hash above 26 bits of position: exact in a double; the words themselves are compared afterwards.
    if (whole) keys[n++] = (h >>> 5) * 2 ** 26 + i;
  }
  return keys.subarray(0, n).sort();
}

interface Match {
  i: number;
  j: number;
  length: number;
}

/** Calls `met` with every longest passage that two articles of different sources share, each once; `i` stands before `j`. */
function eachMatch(line: Line, all: readonly Seen[], met: (i: number, j: number, length: number) => void): void {
  const { hashes, article } = line;
  const column = all.map((s) => s.column);
  const keys = shingles(line);
  for (let from = 0; from < keys.length; ) {
    const key = Math.floor(keys[from]! / 2 ** 26);
    let to = from + 1;
    while (to < keys.length && Math.floor(keys[to]! / 2 ** 26) === key) to++;
    if (to - from <= COMMON) {
      for (let x = from; x < to; x++) {
        const i = keys[x]! % 2 ** 26;
        for (let y = x + 1; y < to; y++) {
          const j = keys[y]! % 2 ** 26;
          if (column[article[i]!] === column[article[j]!]) continue;
          if (i > 0 && hashes[i - 1] !== 0 && hashes[i - 1] === hashes[j - 1]) continue;
          let length = 0;
          while (hashes[i + length] !== 0 && hashes[i + length] === hashes[j + length]) length++;
          if (length >= SHINGLE) met(i, j, length);
        }
      }
    }
    from = to;
  }
}

export function sameWords(scene: Scene): SameWords {
  const all = [...scene.seen.values()];
  const line = lineOf(all);
  const order = new Map(scene.columns.map((c, i) => [c.id, i]));
  const evidence = (at: number, length: number): Evidence => {
    const { article, survey } = all[line.article[at]!]!;
    const first = line.word[at]!;
    const span = spanIn(article, survey.words.starts[first]!, survey.words.ends[first + length - 1]!);
    return { article: article.id, span, voice: 'own', to: null };
  };
  const column = all.map((s) => order.get(s.column)!);
  const longest = new Map<number, Match[]>();
  const pairs = new Map<number, { count: number; words: number }>();
  // How many words two articles share: one number a pair, for an edition may hold millions of chance meetings.
  const shared = all.map((): Map<number, number> | null => null);
  eachMatch(line, all, (i, j, length) => {
    const [a, b] = [line.article[i]!, line.article[j]!];
    const [x, y] = [column[a]!, column[b]!];
    const key = Math.min(x, y) * scene.columns.length + Math.max(x, y);
    const pair = pairs.get(key);
    if (pair) {
      pair.count += 1;
      pair.words += length;
    } else pairs.set(key, { count: 1, words: length });
    const held = longest.get(key);
    if (held) keepLongest(held, i, j, length);
    else longest.set(key, [{ i, j, length }]);
    shared[a] ??= new Map();
    shared[a].set(b, (shared[a].get(b) ?? 0) + length);
  });
  const inOrder = [...pairs].sort(([a], [b]) => a - b);
  return {
    pairs: inOrder.map(([key, { count, words }]) => ({
      a: scene.columns[Math.floor(key / scene.columns.length)]!.id,
      b: scene.columns[key % scene.columns.length]!.id,
      count,
      words,
      passages: longest.get(key)!.map(({ i, j, length }): Passage => {
        const [p, q] = column[line.article[i]!]! < column[line.article[j]!]! ? [i, j] : [j, i];
        return { words: length, a: evidence(p, length), b: evidence(q, length) };
      }),
    })),
    reprints: reprints(all, line, shared),
  };
}

/** Puts a match among the longest few, longest first, of equals the first in the text. */
function keepLongest(held: Match[], i: number, j: number, length: number): void {
  const before = (x: Match): boolean => (x.length - length || i - x.i || j - x.j) > 0;
  if (held.length === PASSAGES && before(held[PASSAGES - 1]!)) return;
  let place = held.length;
  while (place > 0 && !before(held[place - 1]!)) place--;
  held.splice(place, 0, { i, j, length });
  if (held.length > PASSAGES) held.pop();
}

/** Groups of articles that are one text, by union of the pairs that are; `shared` counts the words of each pair's matches. */
function reprints(
  all: readonly Seen[],
  line: Line,
  shared: readonly (ReadonlyMap<number, number> | null)[],
): string[][] {
  const shorterOf = (a: number, b: number): number => Math.min(all[a]!.ownWords, all[b]!.ownWords);
  // Matches may overlap: only of pairs that share enough are the words told apart.
  const likely = new Map<string, Set<number>>();
  shared.forEach((others, a) => {
    for (const [b, words] of others ?? []) {
      const shorter = shorterOf(a, b);
      if (shorter > 0 && words / shorter >= REPRINT) likely.set(`${a} ${b}`, new Set());
    }
  });
  if (likely.size === 0) return [];
  eachMatch(line, all, (i, j, length) => {
    const [a, b] = [line.article[i]!, line.article[j]!];
    const words = likely.get(`${a} ${b}`);
    if (!words) return;
    const from = line.word[all[a]!.ownWords <= all[b]!.ownWords ? i : j]!;
    for (let k = 0; k < length; k++) words.add(from + k);
  });
  const root = all.map((_, i) => i);
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] = root[root[r]!]!;
    return r;
  };
  for (const [pair, words] of likely) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    if (words.size / shorterOf(a, b) < REPRINT) continue;
    const [x, y] = [find(a), find(b)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, string[]>();
  all.forEach((s, i) => groups.set(find(i), [...(groups.get(find(i)) ?? []), s.article.id]));
  return [...groups.values()].filter((g) => g.length > 1);
}
