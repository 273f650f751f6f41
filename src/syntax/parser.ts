import type { Network } from './network.ts';
import { PARSER_ATOMS, PARSER_PLACES, readParserAtoms } from './parserAtoms.ts';
import { INPUT_COUNT, inputRow, NETWORK_PLACES, relationsFrom, TRANSITIONS } from './parserInputs.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from './parserState.ts';
import { GLANCE, PARSER_TEMPLATES } from './parserTemplates.ts';
import { LEFT_RELATION_TEMPLATES, RELATION_GLANCE, RIGHT_RELATION_TEMPLATES } from './relationTemplates.ts';
import { ROOT_TAG, type SentenceColumns } from './sentenceColumns.ts';
import { type PairTable, type SparseTable, TopTwo } from './sparseTable.ts';
import { Templates } from './templates.ts';
import type { Word } from './word.ts';

/** What is asked at each step: the transition's features, and those of the relation by the transition that makes the arc. */
export const parserTemplates = (): { transition: Templates; relation: readonly Templates[] } => {
  const left = new Templates(PARSER_ATOMS, LEFT_RELATION_TEMPLATES, 'left');
  return {
    transition: new Templates(PARSER_ATOMS, PARSER_TEMPLATES, 'transition'),
    relation: [left, left, new Templates(PARSER_ATOMS, RIGHT_RELATION_TEMPLATES, 'right')],
  };
};

/**
 * A choice so far above the next one at a glance is taken, in units of the tables (Strubell, Vilnis, Silverstein, McCallum 2015):
 * no figure on a treebank's other part falls down to these, and three in five choices need no more.
 */
const SETTLED = 60;
const RELATION_SETTLED = 48;
/** The score of a transition that isn't open; it stays lower than any when the network's are added. */
const CLOSED = -(2 ** 18);

/** Where the relation stands that follows from the head's side and the two tags, the head's being none for the root. */
export const sureIndex = (headBehind: boolean, tag: number, headTag = ROOT_TAG): number =>
  (headBehind ? 1 << 14 : 0) | (tag << 7) | headTag;

/** What the parser chooses by. */
export interface ParserWeights {
  transitions: PairTable;
  relations: SparseTable;
  network: Network;
  /** Relations that are settled by `sureIndex`, as their number and 1. */
  sure: Uint8Array;
  /** A unit of the tables in units of the network. */
  scale: number;
}

/**
 * A parser that goes once from left to right (Goldberg and Nivre 2013) and gives each arc its relation as it is made, so that
 * later choices see it. Tables of single features choose what is plain at a glance; for the rest they and a network are asked
 * together, for they err in different places. What it returns is used again for the next sentence.
 */
export function parser(
  { transitions, relations, network, sure, scale }: ParserWeights,
  classes: number,
): (sentence: SentenceColumns, words: readonly Word[]) => ParserState {
  const templates = parserTemplates();
  const values = new Int32Array(PARSER_ATOMS.length);
  const places = new Int32Array(PARSER_PLACES.length);
  const ids = new Int32Array(templates.transition.length);
  const relationIds = templates.relation.map((t) => new Int32Array(t.length));
  const state = new ParserState();
  /** Of the transitions; that of SHIFT is always 0 in the tables. */
  const sums = new Int32Array(TRANSITIONS);
  const relationSums = new Int32Array(classes);
  const top = new TopTwo();
  const { summands, scores, rowBytes } = network;
  return (sentence, words) => {
    let hidden = false;
    state.begin(sentence.length);
    network.begin(words);
    while (!state.isDone) {
      let best = state.forced;
      hidden = false;
      if (best !== SHIFT) readParserAtoms(values, places, state, sentence);
      if (best < 0) {
        sums.fill(0);
        if (state.depth < 2) sums[RIGHT] = CLOSED;
        templates.transition.fill(values, ids, 0, GLANCE);
        transitions.add(ids, sums, 0, GLANCE);
        top.read(sums);
        if (top.margin < SETTLED) {
          templates.transition.fill(values, ids, GLANCE);
          transitions.add(ids, sums, GLANCE);
          addScores(sums, 0);
          top.read(sums);
        }
        best = top.best;
      }
      let relation = -1;
      if (best !== SHIFT) {
        const head = best === LEFT ? state.next : state.stacked(1);
        relation = sure[sureIndex(best === LEFT, sentence.tag[state.stacked(0)]!, sentence.tag[head]!)]! - 1;
      }
      if (best !== SHIFT && relation < 0) {
        const own = relationIds[best]!;
        relationSums.fill(0);
        templates.relation[best]!.fill(values, own, 0, RELATION_GLANCE);
        relations.add(own, relationSums, 0, RELATION_GLANCE);
        top.read(relationSums);
        if (top.margin < RELATION_SETTLED) {
          templates.relation[best]!.fill(values, own, RELATION_GLANCE);
          relations.add(own, relationSums, RELATION_GLANCE);
          addScores(relationSums, relationsFrom(best === LEFT, classes));
          top.read(relationSums);
        }
        relation = top.best;
      }
      state.make(best, relation);
    }
    return state;

    /** Adds the network's scores, from one of its outputs on, to sums of the tables. */
    function addScores(own: Int32Array, from: number): void {
      if (!hidden) hide();
      hidden = true;
      network.score(from, own.length);
      for (let c = 0; c < own.length; c++) own[c] = own[c]! * scale + scores[c]!;
    }
    function hide(): void {
      let count = 0;
      for (let p = 0; p < NETWORK_PLACES.length; p++) {
        summands[count++] = network.wordAt(places[NETWORK_PLACES[p]!]!) + p * rowBytes;
      }
      summands[count++] = network.input(0);
      for (let k = 0; k < INPUT_COUNT; k++) summands[count++] = network.input(inputRow(k, values));
      network.hide(count);
    }
  };
}
