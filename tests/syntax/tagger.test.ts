import { expect, test } from 'vitest';
import { pruned } from '../../scripts/training/syntax/pruned.ts';
import { isLine } from '../../src/syntax/printing.ts';
import { SparseTable, type TableColumns } from '../../src/syntax/sparseTable.ts';
import { tagger } from '../../src/syntax/tagger.ts';
import { readTaggerAtoms, TAGGER_ATOMS } from '../../src/syntax/taggerAtoms.ts';
import { TAGGER_GLANCE, TAGGER_TEMPLATES } from '../../src/syntax/taggerTemplates.ts';
import { keyOf, Templates } from '../../src/syntax/templates.ts';
import { OUTSIDE } from '../../src/syntax/word.ts';

const glanced = TAGGER_GLANCE[0]!;
const later = TAGGER_TEMPLATES.find((t) => t.startsWith('tag1 ') && !TAGGER_GLANCE.includes(t))!;

/** Weights for the second of two tags, by templates, as a sentence of one word asks for them, or a word behind two tags. */
function weighing(weights: Readonly<Record<string, number>>, line = 1, tag1 = -1, tag2 = -1): SparseTable {
  const values = new Int32Array(TAGGER_ATOMS.length);
  readTaggerAtoms(values, [OUTSIDE], 0, tag1, tag2, 0, line);
  const ids = new Int32Array(1);
  const rows = Object.entries(weights).map(([template, weight]) => {
    new Templates(TAGGER_ATOMS, [template], 'tag').fill(values, ids);
    return { key: keyOf(ids[0]!), weight };
  });
  rows.sort((a, b) => a.key - b.key);
  return new SparseTable({
    keys: Uint32Array.from(rows, (r) => r.key),
    counts: Uint8Array.from(rows, () => 1),
    classes: Uint8Array.from(rows, () => 1),
    weights: Int8Array.from(rows, (r) => r.weight),
  });
}
function tagOf(form: string, table: SparseTable, settled: number): number {
  const [tags, others] = [new Int32Array(1), new Int32Array(1)];
  tagger({ forwards: table }, 2, 5, new Map(), settled)([form], [OUTSIDE], tags, others);
  return tags[0]!;
}

test.each([
  [60, -100, 1],
  [40, -100, 0],
  [40, 20, 1],
])('a tag %i above the next at a glance, then %i more: it is tag %i', (first, then, tag) => {
  expect(tagOf('reed', weighing({ [glanced]: first, [later]: then }), 50)).toBe(tag);
});

test('where a doubt is left, both tables are asked together, from the last word to the first, with the tags behind', () => {
  const [tags, others] = [new Int32Array(3), new Int32Array(3)];
  const words = [OUTSIDE, OUTSIDE, OUTSIDE];
  const tag = (first: number, behind: number, near: number) => {
    const forwards = weighing({ 'w.form': first });
    const backwards = weighing({ tag1: 0, 'tag1 tag2': behind }, 1, 1, 1);
    tagger({ forwards, backwards }, 2, near, new Map([['ends', 1]]))(['reeds', 'ends', 'ends'], words, tags, others);
    return [tags[0], others[0]];
  };
  // Behind the first word stand two tags of the second kind.
  expect(tag(-4, 10, 5)).toEqual([1, 1]);
  expect(tag(-4, 6, 5)).toEqual([1, 0]);
  expect(tag(-6, 10, 5)).toEqual([0, 0]);
});

test('what no sign ends is tagged as a line', () => {
  const table = weighing({ 'tag1 w.known line': 9 });
  expect(tagOf('reed', table, Infinity)).toBe(1);
  expect(tagOf('.', table, Infinity)).toBe(0);
  expect([['Boats', 'sink'], ['They', 'sank', '.'], ['Why', '?', '”'], []].map(isLine)).toEqual([1, 0, 0, 1]);
});

test('small weights are left out, and features that have no other', () => {
  const table: TableColumns = {
    keys: Uint32Array.of(3, 5, 9),
    counts: Uint8Array.of(2, 1, 1),
    classes: Uint8Array.of(0, 4, 1, 2),
    weights: Int8Array.of(-3, 1, -1, 2),
  };
  expect(pruned(table, 2)).toEqual({
    keys: Uint32Array.of(3, 9),
    counts: Uint8Array.of(1, 1),
    classes: Uint8Array.of(0, 2),
    weights: Int8Array.of(-3, 2),
  });
});
