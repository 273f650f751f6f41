import type { SparseTable } from './sparseTable.ts';
import { printingOf, readTaggerAtoms, TAGGER_ATOMS, wordAt } from './taggerAtoms.ts';
import { TAGGER_TEMPLATES } from './taggerTemplates.ts';
import { Templates } from './templates.ts';
import type { Word } from './word.ts';
import { placesOf, wordScores } from './wordScores.ts';

/** Writes the number of each word's tag into `tags`, and of the tag that comes second into `others`. */
export type Tag = (forms: readonly string[], words: readonly Word[], tags: Int32Array, others: Int32Array) => void;

/**
 * A tagger that goes from left to right (Collins 2002). A tag `near` or more below the best doesn't come second: the best does.
 * Forms that are `sure` have but one tag.
 */
export function tagger(
  table: SparseTable,
  classes: number,
  near: number,
  sure: ReadonlyMap<string, number> = new Map(),
): Tag {
  const { alone, together } = placesOf(TAGGER_TEMPLATES);
  const scoresOf = wordScores(table, classes, alone);
  const templates = new Templates(TAGGER_ATOMS, together, 'tag');
  const values = new Int32Array(TAGGER_ATOMS.length);
  const ids = new Int32Array(templates.length);
  const sums = new Int32Array(classes);
  const known: Int16Array[] = [];
  return (forms, words, tags, others) => {
    const printing = printingOf(forms);
    // Two places before the first word and three behind the last are asked for, too.
    for (let i = 0; i < words.length + alone.length - 1; i++) known[i] = scoresOf(wordAt(words, i, 0));
    let before = -1;
    let beforeThat = -1;
    for (let i = 0; i < words.length; i++) {
      const only = sure.get(forms[i]!);
      if (only !== undefined) {
        beforeThat = before;
        before = only;
        tags[i] = only;
        others[i] = only;
        continue;
      }
      sums.fill(0);
      for (let place = 0; place < alone.length; place++) {
        const scores = known[i + place]!;
        for (let c = 0, at = place * classes; c < classes; c++) sums[c]! += scores[at + c]!;
      }
      readTaggerAtoms(values, words, i, before, beforeThat, printing);
      templates.fill(values, ids);
      table.add(ids, sums);
      let best = 0;
      let second = -1;
      for (let c = 1; c < classes; c++) {
        if (sums[c]! > sums[best]!) {
          second = best;
          best = c;
        } else if (second < 0 || sums[c]! > sums[second]!) second = c;
      }
      beforeThat = before;
      before = best;
      tags[i] = best;
      others[i] = second >= 0 && sums[best]! - sums[second]! < near ? second : best;
    }
  };
}
