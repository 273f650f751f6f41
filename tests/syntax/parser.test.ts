import { expect, test } from 'vitest';
import { PARTS } from '../../src/syntax/lexicon.ts';
import { CODES, HIDDEN, Network, type NetworkColumns, SIZE, SPECIAL_WORDS } from '../../src/syntax/network.ts';
import { parser, sureIndex } from '../../src/syntax/parser.ts';
import { PARSER_ATOMS, PARSER_PLACES, readParserAtoms } from '../../src/syntax/parserAtoms.ts';
import { INPUT_ROWS, NETWORK_PLACES, relationsFrom, TRANSITIONS } from '../../src/syntax/parserInputs.ts';
import { LEFT, ParserState, SHIFT } from '../../src/syntax/parserState.ts';
import { GLANCE, PARSER_TEMPLATES } from '../../src/syntax/parserTemplates.ts';
import { LEFT_RELATION_TEMPLATES, RELATION_GLANCE } from '../../src/syntax/relationTemplates.ts';
import { SentenceColumns } from '../../src/syntax/sentenceColumns.ts';
import { PairTable, SparseTable, type TableColumns } from '../../src/syntax/sparseTable.ts';
import { keyOf, Templates } from '../../src/syntax/templates.ts';
import { OUTSIDE } from '../../src/syntax/word.ts';

const sentence = new SentenceColumns(Uint8Array.of(0, 0));
const words = [OUTSIDE, OUTSIDE];
sentence.begin(words, Int32Array.of(0, 1), Int32Array.of(0, 1));
const NOTHING = new Uint8Array(sureIndex(true, 127, 127) + 1);

/** Weights for one class of features as they are where the first of two words is on the stack, by their templates. */
function weighing(name: string, cls: number, weights: Readonly<Record<string, number>>): TableColumns {
  const state = new ParserState();
  state.begin(2);
  state.make(SHIFT, -1);
  const values = new Int32Array(PARSER_ATOMS.length);
  readParserAtoms(values, new Int32Array(PARSER_PLACES.length), state, sentence);
  const ids = new Int32Array(1);
  const rows = Object.entries(weights).map(([template, weight]) => {
    new Templates(PARSER_ATOMS, [template], name).fill(values, ids);
    return { key: keyOf(ids[0]!), weight };
  });
  rows.sort((a, b) => a.key - b.key);
  return {
    keys: Uint32Array.from(rows, (r) => r.key),
    counts: Uint8Array.from(rows, () => 1),
    classes: Uint8Array.from(rows, () => cls),
    weights: Int8Array.from(rows, (r) => r.weight),
  };
}
const glanced = PARSER_TEMPLATES[0]!;
const later = PARSER_TEMPLATES[GLANCE]!;
const none = weighing('left', 1, {});

/** A network that is for one of its outputs, or for none. */
function networkFor(classes: number, output = -1): Network {
  const columns: NetworkColumns = {
    keys: new Uint32Array(0),
    words: new Int8Array((PARTS * CODES + SPECIAL_WORDS) * SIZE),
    matrix: new Int16Array(NETWORK_PLACES.length * SIZE * HIDDEN),
    inputs: new Int8Array(INPUT_ROWS * HIDDEN),
    outputs: new Int16Array((TRANSITIONS + 2 * classes) * HIDDEN),
  };
  columns.inputs[0] = 100;
  if (output >= 0) columns.outputs[output * HIDDEN] = 100;
  return new Network(columns);
}
const weights = (transitions: TableColumns, relations: TableColumns, network: Network, sure = NOTHING) => ({
  transitions: new PairTable(transitions),
  relations: new SparseTable(relations),
  network,
  sure,
  scale: 100,
});

test.each([
  [100, -120, -1, 2],
  [40, -120, -1, 3],
  [40, 0, -1, 2],
  [40, 0, SHIFT, 3],
  [40, -120, LEFT, 2],
  [100, 0, SHIFT, 2],
])(
  'a transition %i above the next at a glance, then %i, the network for %i: the first word hangs on %i',
  (first, then, output, head) => {
    const transitions = weighing('transition', LEFT, { [glanced]: first, [later]: then });
    const { heads } = parser(weights(transitions, none, networkFor(2, output)), 2)(sentence, words);
    expect(heads[1]).toBe(head);
  },
);

test.each([
  [100, -120, -1, 1],
  [40, -120, -1, 0],
  [40, 0, 0, 0],
  [40, -120, 1, 1],
])(
  'a relation %i above the next at a glance, then %i, the network for %i: it is relation %i',
  (first, then, output, relation) => {
    const transitions = weighing('transition', LEFT, { [glanced]: 100 });
    const own = { [LEFT_RELATION_TEMPLATES[0]!]: first, [LEFT_RELATION_TEMPLATES[RELATION_GLANCE]!]: then };
    const network = networkFor(2, output < 0 ? -1 : relationsFrom(true, 2) + output);
    const { relations } = parser(weights(transitions, weighing('left', 1, own), network), 2)(sentence, words);
    expect(relations[1]).toBe(relation);
  },
);

test('a relation that is sure is not asked for', () => {
  const transitions = weighing('transition', LEFT, { [glanced]: 100 });
  const sure = NOTHING.slice();
  sure[sureIndex(true, 0, 1)] = 2 + 1;
  const own = { [LEFT_RELATION_TEMPLATES[0]!]: 100 };
  const { relations } = parser(weights(transitions, weighing('left', 1, own), networkFor(3), sure), 3)(sentence, words);
  expect(relations[1]).toBe(2);
});
