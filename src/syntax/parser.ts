import { PARSER_ATOMS, readParserAtoms } from './parserAtoms.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from './parserState.ts';
import { PARSER_TEMPLATES } from './parserTemplates.ts';
import { LEFT_RELATION_TEMPLATES, RIGHT_RELATION_TEMPLATES } from './relationTemplates.ts';
import { ROOT_TAG, type SentenceColumns } from './sentenceColumns.ts';
import { highest, type PairTable, type SparseTable } from './sparseTable.ts';
import { Templates } from './templates.ts';

/** What is asked at each step: the transition's features, and those of the relation by the transition that makes the arc. */
export const parserTemplates = (): { transition: Templates; relation: readonly Templates[] } => {
  const left = new Templates(PARSER_ATOMS, LEFT_RELATION_TEMPLATES, 'left');
  return {
    transition: new Templates(PARSER_ATOMS, PARSER_TEMPLATES, 'transition'),
    relation: [left, left, new Templates(PARSER_ATOMS, RIGHT_RELATION_TEMPLATES, 'right')],
  };
};

/** Where the relation stands that follows from the head's side and the two tags, the head's being none for the root. */
export const sureIndex = (headBehind: boolean, tag: number, headTag = ROOT_TAG): number =>
  (headBehind ? 1 << 14 : 0) | (tag << 7) | headTag;

/**
 * A parser that goes once from left to right (Goldberg and Nivre 2013): one table chooses the transition, the other gives
 * each arc its relation as it is made, so that later choices see it, but where `sure` has it (by `sureIndex`, its number and 1). What it returns is used again for the next sentence.
 */
export function parser(
  transitions: PairTable,
  relations: SparseTable,
  classes: number,
  sure: Uint8Array,
): (sentence: SentenceColumns) => ParserState {
  const templates = parserTemplates();
  const values = new Int32Array(PARSER_ATOMS.length);
  const ids = new Int32Array(templates.transition.length);
  const relationIds = templates.relation.map((t) => new Int32Array(t.length));
  const state = new ParserState();
  /** Of the transitions; that of SHIFT is always 0. */
  const sums = new Int32Array(3);
  const relationSums = new Int32Array(classes);
  return (sentence) => {
    state.begin(sentence.length);
    while (!state.isDone) {
      let best = state.forced;
      if (best !== SHIFT) readParserAtoms(values, state, sentence);
      if (best < 0) {
        templates.transition.fill(values, ids);
        transitions.add(ids, sums);
        best = sums[LEFT]! > sums[SHIFT]! ? LEFT : SHIFT;
        if (state.depth > 1 && sums[RIGHT]! > sums[best]!) best = RIGHT;
      }
      let relation = -1;
      if (best !== SHIFT) {
        const head = best === LEFT ? state.next : state.stacked(1);
        relation = sure[sureIndex(best === LEFT, sentence.tag[state.stacked(0)]!, sentence.tag[head]!)]! - 1;
      }
      if (best !== SHIFT && relation < 0) {
        const own = relationIds[best]!;
        templates.relation[best]!.fill(values, own);
        relationSums.fill(0);
        relations.add(own, relationSums);
        relation = highest(relationSums);
      }
      state.make(best, relation);
    }
    return state;
  };
}
