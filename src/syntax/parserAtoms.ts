import type { ParserState } from './parserState.ts';
import type { SentenceColumns } from './sentenceColumns.ts';

/** Words that the parser looks at: the stack's top three (s0 … s2), the buffer's first three (b0 … b2), their dependents, outermost and next inner, left and right, and what stands beside them. */
export const PARSER_PLACES: readonly string[] =
  's2 s1 s0 b0 b1 b2 s0l s0l2 s0r s0r2 s1l s1l2 s1r s1r2 b0l b0l2 before0 after0 beforeB before1 after1'.split(' ');
const COLUMNS = ['form', 'tag', 'fine', 'coarse', 'relation', 'other'];
const MORE = 's0.lefts s0.rights s1.lefts s1.rights b0.lefts gap0 gap1 between0 between1 depth one'.split(' ');

/** Names of the atoms in the order of their values. */
export const PARSER_ATOMS: readonly string[] = [
  ...PARSER_PLACES.flatMap((p) => COLUMNS.map((c) => `${p}.${c}`)),
  ...MORE,
];

/** A distance in words, by steps that grow. */
const gap = (words: number): number => (words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7);
const few = (count: number): number => (count < 4 ? count : 4);
const NO_GAP = 9;

/** What the parser looks at before each transition (after Zhang and Nivre 2011): `values` has a place for each atom, `places` for each word. */
export function readParserAtoms(
  values: Int32Array,
  places: Int32Array,
  state: ParserState,
  sentence: SentenceColumns,
): void {
  const { form, tag, fine, coarse, other, length } = sentence;
  const { relations, left1, left2, right1, right2, lefts, rights } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.next;
  places[0] = state.stacked(2);
  places[1] = s1;
  places[2] = s0;
  places[3] = b0;
  places[4] = b0 <= length ? b0 + 1 : 0;
  places[5] = b0 < length ? b0 + 2 : 0;
  places[6] = left1[s0]!;
  places[7] = left2[s0]!;
  places[8] = right1[s0]!;
  places[9] = right2[s0]!;
  places[10] = left1[s1]!;
  places[11] = left2[s1]!;
  places[12] = right1[s1]!;
  places[13] = right2[s1]!;
  places[14] = left1[b0]!;
  places[15] = left2[b0]!;
  places[16] = s0 === 0 ? 0 : s0 - 1;
  places[17] = s0 === 0 ? 0 : s0 + 1;
  places[18] = b0 - 1;
  places[19] = s1 === 0 ? 0 : s1 - 1;
  places[20] = s1 === 0 ? 0 : s1 + 1;
  let at = 0;
  for (let p = 0; p < places.length; p++) {
    const i = places[p]!;
    values[at] = form[i]!;
    values[at + 1] = tag[i]!;
    values[at + 2] = fine[i]!;
    values[at + 3] = coarse[i]!;
    values[at + 4] = relations[i]!;
    values[at + 5] = other[i]!;
    at += 6;
  }
  values[at] = few(lefts[s0]!);
  values[at + 1] = few(rights[s0]!);
  values[at + 2] = few(lefts[s1]!);
  values[at + 3] = few(rights[s1]!);
  values[at + 4] = few(lefts[b0]!);
  values[at + 5] = s0 === 0 ? NO_GAP : gap(b0 - s0);
  values[at + 6] = s1 === 0 ? NO_GAP : gap(s0 - s1);
  values[at + 7] = sentence.between(s0, b0);
  values[at + 8] = sentence.between(s1, s0);
  values[at + 9] = few(state.depth);
  values[at + 10] = 0;
}
