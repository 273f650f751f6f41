import type { Scene, Seen } from '../../compare/scene.ts';
import type { Evidence, Passage, SameWords } from '../../model/measure.ts';
import { spanIn } from '../../model/spanIn.ts';
import { eachMatch } from './matches.ts';
import { ownWordsOf } from './ownWords.ts';
import { reprints, SharedAtMost } from './reprints.ts';
import { SHINGLE, shinglesOf } from './shingles.ts';

/** Passages kept for two sources; counts stay exact. */
const PASSAGES = 8;

interface Match {
  i: number;
  j: number;
  length: number;
}

/** What two columns share. */
interface Shared {
  count: number;
  words: number;
  longest: Match[];
}

export function sameWords(scene: Scene): SameWords {
  const all = [...scene.seen.values()];
  const own = ownWordsOf(all);
  const shingles = shinglesOf(own.hashes);
  const order = new Map(scene.columns.map((c, i) => [c.id, i]));
  const column = Uint32Array.from(all, (s) => order.get(s.column)!);
  const pairs = scene.columns.map((): (Shared | undefined)[] => []);
  const together = new SharedAtMost(all.length);
  const isNew = newPassage(own.hashes, own.article);
  eachMatch(own, shingles, column, (i, j, length) => {
    const [a, b] = [own.article[i]!, own.article[j]!];
    together.add(a, b, length);
    if (!isNew(i, j, length)) return;
    // Only names stand in both: that is who it is about, and no wording.
    if (!hasWording(all[a]!, own.word[i]!, length)) return;
    const [x, y] = [column[a]!, column[b]!];
    const row = pairs[Math.min(x, y)]!;
    const pair = row[Math.max(x, y)] ?? { count: 0, words: 0, longest: [] };
    row[Math.max(x, y)] = pair;
    pair.count += 1;
    pair.words += length;
    keepLongest(pair.longest, i, j, length);
  });
  const evidence = (at: number, length: number): Evidence => {
    const { article, survey } = all[own.article[at]!]!;
    const first = own.word[at]!;
    const span = spanIn(article, survey.words.starts[first]!, survey.words.ends[first + length - 1]!);
    return { article: article.id, span, voice: 'own', to: null };
  };
  const passageOf = ({ i, j, length }: Match): Passage => {
    const [p, q] = column[own.article[i]!]! < column[own.article[j]!]! ? [i, j] : [j, i];
    return { words: length, a: evidence(p, length), b: evidence(q, length) };
  };
  return {
    pairs: pairs.flatMap((row, x) =>
      row.flatMap((pair, y) =>
        pair
          ? [
              {
                a: scene.columns[x]!.id,
                b: scene.columns[y]!.id,
                count: pair.count,
                words: pair.words,
                passages: pair.longest.map(passageOf),
              },
            ]
          : [],
      ),
    ),
    reprints: reprints(all, own, together, (met) => eachMatch(own, shingles, column, met)),
  };
}

/**
 * Tells a passage of two articles from the same one met again, which one of them repeats, in a caption say. Those that begin alike are
 * met one after the other, so that only they are kept.
 */
function newPassage(hashes: Uint32Array, article: Uint32Array): (i: number, j: number, length: number) => boolean {
  const met = new Set<string>();
  let group = -1;
  return (i, j, length) => {
    let [alike, run] = [group >= 0, 0];
    for (let k = 0; k < length; k++) {
      if (k < SHINGLE && alike) alike = hashes[group + k] === hashes[i + k];
      run = (Math.imul(run, 31) + hashes[i + k]!) | 0;
    }
    if (!alike) met.clear();
    group = i;
    const key = `${article[i]} ${article[j]} ${length} ${run}`;
    return met.size < met.add(key).size;
  };
}

/** So many words a passage must have that are neither names nor small; a longer one has them. */
const [TELLING, SHORT] = [2, 12];
const small = new Set(
  'that this with from into between among their they them have has had were been which when while after before about'.split(
    ' ',
  ),
);

/** Whether words of an article hold more than names and what stands between them: “of friendly ties between Norra and Brink”. */
function hasWording({ article, survey: { words } }: Seen, first: number, length: number): boolean {
  if (length > SHORT) return true;
  let telling = 0;
  for (let i = first; i < first + length; i++) {
    const word = article.text.slice(words.starts[i]!, words.ends[i]!);
    if (word.length > 3 && !small.has(word) && !/\p{Lu}/u.test(word)) telling++;
  }
  return telling >= TELLING;
}

/** Puts a match among the longest few, longest first, of equals the first in the text. */
function keepLongest(held: Match[], i: number, j: number, length: number): void {
  const last = held[PASSAGES - 1];
  const before = (x: Match): boolean => (x.length - length || i - x.i || j - x.j) > 0;
  if (last && (last.length > length || before(last))) return;
  let place = held.length;
  while (place > 0 && !before(held[place - 1]!)) place--;
  held.splice(place, 0, { i, j, length });
  if (held.length > PASSAGES) held.pop();
}
