import { expect, test } from 'vitest';
import { parser, sureIndex } from '../../src/syntax/parser.ts';
import { PARSER_ATOMS, readParserAtoms } from '../../src/syntax/parserAtoms.ts';
import { LEFT, ParserState, SHIFT } from '../../src/syntax/parserState.ts';
import { GLANCE, PARSER_TEMPLATES } from '../../src/syntax/parserTemplates.ts';
import { LEFT_RELATION_TEMPLATES, RELATION_GLANCE } from '../../src/syntax/relationTemplates.ts';
import { SentenceColumns } from '../../src/syntax/sentenceColumns.ts';
import { PairTable, SparseTable, type TableColumns } from '../../src/syntax/sparseTable.ts';
import { keyOf, Templates } from '../../src/syntax/templates.ts';
import { OUTSIDE } from '../../src/syntax/word.ts';

const sentence = new SentenceColumns(Uint8Array.of(0, 0));
sentence.begin([OUTSIDE, OUTSIDE], Int32Array.of(0, 1), Int32Array.of(0, 1));
const NOTHING = new Uint8Array(sureIndex(true, 127, 127) + 1);

/** Weights for one class of features as they are where the first of two words is on the stack, by their templates. */
function weighing(name: string, cls: number, weights: Readonly<Record<string, number>>): TableColumns {
  const state = new ParserState();
  state.begin(2);
  state.make(SHIFT, -1);
  const values = new Int32Array(PARSER_ATOMS.length);
  readParserAtoms(values, state, sentence);
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

test.each([
  [100, -120, 2],
  [40, -120, 3],
  [40, 0, 2],
])('a transition %i above the next at a glance, and then %i: the first word hangs on %i', (first, then, head) => {
  const transitions = new PairTable(weighing('transition', LEFT, { [glanced]: first, [later]: then }));
  const { heads } = parser(transitions, new SparseTable(none), 2, NOTHING)(sentence);
  expect(heads[1]).toBe(head);
});

test.each([
  [100, -120, 1],
  [40, -120, 0],
])('a relation %i above the next at a glance, and then %i: it is relation %i', (first, then, relation) => {
  const transitions = new PairTable(weighing('transition', LEFT, { [glanced]: 100 }));
  const weights = { [LEFT_RELATION_TEMPLATES[0]!]: first, [LEFT_RELATION_TEMPLATES[RELATION_GLANCE]!]: then };
  const { relations } = parser(transitions, new SparseTable(weighing('left', 1, weights)), 2, NOTHING)(sentence);
  expect(relations[1]).toBe(relation);
});

test('a relation that is sure is not asked for', () => {
  const transitions = new PairTable(weighing('transition', LEFT, { [glanced]: 100 }));
  const sure = NOTHING.slice();
  sure[sureIndex(true, 0, 1)] = 2 + 1;
  const weights = { [LEFT_RELATION_TEMPLATES[0]!]: 100 };
  const { relations } = parser(transitions, new SparseTable(weighing('left', 1, weights)), 3, sure)(sentence);
  expect(relations[1]).toBe(2);
});
