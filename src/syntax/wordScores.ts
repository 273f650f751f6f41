import type { SparseTable } from './sparseTable.ts';
import { readWordAtoms, TAGGER_ATOMS, TAGGER_PLACES } from './taggerAtoms.ts';
import { Templates } from './templates.ts';
import type { Word } from './word.ts';

/** So many words keep their scores; then all are forgotten, so that a long run keeps its memory. */
const KEPT = 16_384;

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

/** What a word by itself says for each class, at each place: worked out once a word, for a few thousand words make up most text. */
export function wordScores(
  table: SparseTable,
  classes: number,
  alone: readonly string[][],
): (word: Word) => Int16Array {
  const templates = alone.map((own) => new Templates(TAGGER_ATOMS, own, 'tag'));
  const values = new Int32Array(TAGGER_ATOMS.length);
  const sums = new Int32Array(classes);
  const kept = new Map<Word, Int16Array>();
  return (word) => {
    let scores = kept.get(word);
    if (!scores) {
      scores = new Int16Array(classes * alone.length);
      for (let place = 0; place < alone.length; place++) {
        const ids = new Int32Array(templates[place]!.length);
        readWordAtoms(values, place, word);
        templates[place]!.fill(values, ids);
        sums.fill(0);
        table.add(ids, sums);
        scores.set(sums, place * classes);
      }
      if (kept.size >= KEPT) kept.clear();
      kept.set(word, scores);
    }
    return scores;
  };
}
