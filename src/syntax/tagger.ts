import { isLine, printingOf } from './printing.ts';
import { type SparseTable, TopTwo } from './sparseTable.ts';
import { readTaggerAtoms, TAGGER_ATOMS, wordAt } from './taggerAtoms.ts';
import { TAGGER_GLANCE, TAGGER_TEMPLATES } from './taggerTemplates.ts';
import { Templates } from './templates.ts';
import type { Word } from './word.ts';
import { placesOf, wordScores } from './wordScores.ts';

/** Writes the number of each word's tag into `tags`, and of the tag that comes second into `others`. */
export type Tag = (forms: readonly string[], words: readonly Word[], tags: Int32Array, others: Int32Array) => void;

/** Weights of a tagger that goes from the first word to the last, and of one that goes the other way. */
export interface TaggerTables {
  forwards: SparseTable;
  backwards?: SparseTable;
}

/**
 * A tagger that goes from left to right (Collins 2002), and where a doubt is left once more from right to left, now that the tags behind
 * are known: both tables are asked together there (after Toutanova, Klein, Manning, Singer 2003). A doubt is a tag less than `near` above
 * the next, which then comes second; else the best does. Forms that are `sure` have but one tag. A tag that is `settled` above the next at
 * a glance is taken.
 */
export function tagger(
  { forwards, backwards }: TaggerTables,
  classes: number,
  near: number,
  sure: ReadonlyMap<string, number> = new Map(),
  settled = Infinity,
): Tag {
  const { alone, together } = placesOf(TAGGER_TEMPLATES);
  const glance = TAGGER_GLANCE.length;
  const scores = wordScores(forwards, classes, alone);
  const templates = new Templates(
    TAGGER_ATOMS,
    [...TAGGER_GLANCE, ...together.filter((t) => !TAGGER_GLANCE.includes(t))],
    'tag',
  );
  const whole = new Templates(TAGGER_ATOMS, TAGGER_TEMPLATES, 'tag');
  const values = new Int32Array(TAGGER_ATOMS.length);
  const ids = new Int32Array(whole.length);
  const sums = new Int32Array(classes);
  const top = new TopTwo();
  const known: number[] = [];
  /** The sums of the words that are in doubt, from the first on. */
  let kept = new Int32Array(16 * classes);
  return (forms, words, tags, others) => {
    const printing = printingOf(forms);
    const line = isLine(forms);
    scores.sweep();
    // Two places before the first word and three behind the last are asked for, too.
    for (let i = 0; i < words.length + alone.length - 1; i++) known[i] = scores.rowOf(wordAt(words, i, 0));
    let before = -1;
    let beforeThat = -1;
    let doubts = 0;
    /** The word whose atoms stand in `values`. */
    let at = -2;
    for (let i = 0; i < words.length; i++) {
      const only = sure.get(forms[i]!);
      if (only !== undefined) {
        beforeThat = before;
        before = only;
        tags[i] = only;
        others[i] = only;
        continue;
      }
      sumOf(sums, scores.rows, known, i);
      readTaggerAtoms(values, words, i, before, beforeThat, printing, line, at === i - 1);
      at = i;
      templates.fill(values, ids, 0, glance);
      forwards.add(ids, sums, 0, glance);
      top.read(sums);
      if (top.margin < settled) {
        templates.fill(values, ids, glance);
        forwards.add(ids, sums, glance, templates.length);
        top.read(sums);
      }
      beforeThat = before;
      before = top.best;
      tags[i] = top.best;
      others[i] = top.margin < near ? top.second : top.best;
      if (others[i] !== tags[i] && backwards) keep(doubts++);
    }
    if (doubts > 0) lookBack();

    function keep(place: number): void {
      if ((place + 1) * classes > kept.length) {
        const more = new Int32Array(2 * kept.length);
        more.set(kept);
        kept = more;
      }
      kept.set(sums, place * classes);
    }

    function lookBack(): void {
      const turned = [...words].reverse();
      const last = words.length - 1;
      for (let i = last; i >= 0; i--) {
        if (others[i] === tags[i]) continue;
        doubts--;
        sums.set(kept.subarray(doubts * classes, (doubts + 1) * classes));
        readTaggerAtoms(values, turned, last - i, tags[i + 1] ?? -1, tags[i + 2] ?? -1, printing, line);
        whole.fill(values, ids);
        backwards!.add(ids, sums);
        top.read(sums);
        tags[i] = top.best;
        others[i] = top.margin < near ? top.second : top.best;
      }
    }
  };
}

/** Leaves in `sums` what the words around the one that is tagged say, each at its place: six, one behind the other, for every token asks. */
function sumOf(sums: Int32Array, rows: Int16Array, known: readonly number[], first: number): void {
  const n = sums.length;
  const b = known[first]!;
  const a = known[first + 1]! + n;
  const w = known[first + 2]! + 2 * n;
  const c = known[first + 3]! + 3 * n;
  const d = known[first + 4]! + 4 * n;
  const e = known[first + 5]! + 5 * n;
  for (let k = 0; k < n; k++)
    sums[k] = rows[b + k]! + rows[a + k]! + rows[w + k]! + rows[c + k]! + rows[d + k]! + rows[e + k]!;
}
