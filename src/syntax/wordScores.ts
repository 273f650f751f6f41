import { Slots } from './slots.ts';
import type { SparseTable } from './sparseTable.ts';
import { readWordAtoms, TAGGER_ATOMS, TAGGER_PLACES } from './taggerAtoms.ts';
import { Templates } from './templates.ts';
import type { Word } from './word.ts';

/** So many words keep their scores, in 7 MB. */
const KEPT = 8192;
/** Sentences have no more words, what surrounds them included. */
const LONGEST = 300;

/** Templates that look at one word alone, by its place, and all the others. */
export function placesOf(templates: readonly string[]): { alone: readonly string[][]; together: readonly string[] } {
  const placeOf = (template: string): number => {
    const places = new Set(template.split(' ').map((atom) => (atom.includes('.') ? atom.split('.')[0]! : '')));
    return places.size === 1 ? TAGGER_PLACES.indexOf([...places][0]!) : -1;
  };
  return {
    alone: TAGGER_PLACES.map((_, place) => templates.filter((t) => placeOf(t) === place)),
    together: templates.filter((t) => placeOf(t) < 0),
  };
}

/** What words by themselves say for each class, at each place: worked out once a word, for a few thousand words make up most text. */
export interface WordScores {
  /** A row for each word, of `classes` numbers for each place. */
  readonly rows: Int16Array;
  /** Where a word's row begins; it stays there until `sweep`, which is asked for between sentences. */
  rowOf(word: Word): number;
  sweep(): void;
}

export function wordScores(table: SparseTable, classes: number, alone: readonly string[][]): WordScores {
  const templates = alone.map((own) => new Templates(TAGGER_ATOMS, own, 'tag'));
  const ids = templates.map((own) => new Int32Array(own.length));
  const values = new Int32Array(TAGGER_ATOMS.length);
  const sums = new Int32Array(classes);
  const slots = new Slots<Word>(KEPT, LONGEST);
  const size = classes * alone.length;
  const rows = new Int16Array((KEPT + LONGEST) * size);
  return {
    rows,
    rowOf(word) {
      const slot = slots.of(word);
      if (slot >= 0) return slot * size;
      const row = slots.take(word) * size;
      for (let place = 0; place < alone.length; place++) {
        readWordAtoms(values, place, word);
        templates[place]!.fill(values, ids[place]!);
        sums.fill(0);
        table.add(ids[place]!, sums);
        for (let c = 0; c < classes; c++) rows[row + place * classes + c] = sums[c]!;
      }
      return row;
    },
    sweep: () => slots.sweep(),
  };
}
