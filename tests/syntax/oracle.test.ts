import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costsOf, projective } from '../../scripts/training/syntax/oracle.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from '../../src/syntax/parserState.ts';

/** Any tree over up to six words: heads by place, counted from 1; the number behind the last word is the root's. */
const trees = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, i) => i + 1),
        { minLength: n },
      ),
      fc.array(fc.nat(), { minLength: n, maxLength: n }),
    )
    .map(([order, picks]) => {
      const heads = new Int32Array(n + 1);
      order.forEach((word, i) => {
        heads[word] = i === 0 ? n + 1 : order[picks[i]! % i]!;
      });
      return heads;
    }),
);
/** `projective` counts from 0. */
const fromOne = (heads: Int32Array): Int32Array => Int32Array.from([0, ...heads], (h, i) => (i === 0 ? 0 : h + 1));
const fromNought = (heads: Int32Array): Int32Array => Int32Array.from(heads.subarray(1), (h) => h - 1);

function after(length: number, moves: readonly number[]): ParserState {
  const state = new ParserState();
  state.begin(length);
  for (const move of moves) state.make(move, 0);
  return state;
}
const openAt = (state: ParserState): number[] => [SHIFT, LEFT, RIGHT].filter((t) => state.allows(t));

/** The most arcs of a tree that can still be made after these transitions, by trying all. */
function mostRight(heads: Int32Array, moves: readonly number[]): number {
  const state = after(heads.length - 1, moves);
  if (state.isDone) return heads.reduce((n, head, i) => n + (i > 0 && state.heads[i] === head ? 1 : 0), 0);
  return Math.max(...openAt(state).map((t) => mostRight(heads, [...moves, t])));
}

test('a transition costs the arcs that it puts out of reach: as trying all ways tells', () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(5), { maxLength: 8 }), (tree, choices) => {
      const heads = fromOne(projective(fromNought(tree)));
      const moves: number[] = [];
      for (const choice of choices) {
        const open = openAt(after(heads.length - 1, moves));
        if (open.length) moves.push(open[choice % open.length]!);
      }
      const state = after(heads.length - 1, moves);
      if (state.isDone || heads.length > 6) return;
      const costs = new Int32Array(3);
      costsOf(state, heads, costs);
      const best = mostRight(heads, moves);
      const open = openAt(state);
      const real = open.map((t) => best - mostRight(heads, [...moves, t]));
      // Costs are told against each other: the cheapest loses nothing that wasn't lost before.
      const least = Math.min(...open.map((t) => costs[t]!));
      expect(open.filter((t) => costs[t] === least).some((t) => real[open.indexOf(t)] === 0)).toBe(true);
      for (const t of [SHIFT, LEFT, RIGHT]) expect(costs[t]! >= 0).toBe(open.includes(t));
    }),
    { numRuns: 300 },
  );
});

test('on the way to the right tree there is always a transition that costs nothing, and it leads there', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const heads = fromOne(projective(fromNought(tree)));
      const state = after(heads.length - 1, []);
      const costs = new Int32Array(3);
      while (!state.isDone) {
        costsOf(state, heads, costs);
        const free = [RIGHT, LEFT, SHIFT].find((t) => costs[t] === 0);
        expect(free).toBeDefined();
        state.make(free!, 0);
      }
      expect([...state.heads.subarray(1, heads.length)]).toEqual([...heads.subarray(1)]);
    }),
  );
});

test('where only one transition is open, the state says which', () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(5), { maxLength: 12 }), (tree, choices) => {
      const moves: number[] = [];
      for (const choice of choices) {
        const state = after(tree.length - 1, moves);
        const open = openAt(state);
        if (!open.length) return;
        expect(state.forced).toBe(open.length === 1 ? open[0] : -1);
        moves.push(open[choice % open.length]!);
      }
    }),
  );
});

test('a tree without crossing arcs stays; one with them loses them, and keeps its root', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const heads = fromNought(tree);
      const n = heads.length;
      const lifted = projective(heads);
      expect(projective(lifted)).toEqual(lifted);
      const crosses = (a: number, b: number): boolean => {
        const [al, ar, bl, br] = [
          Math.min(a, lifted[a]!),
          Math.max(a, lifted[a]!),
          Math.min(b, lifted[b]!),
          Math.max(b, lifted[b]!),
        ];
        return al < bl && bl < ar && ar < br;
      };
      const words = [...lifted.keys()].filter((i) => lifted[i] !== n);
      expect(words.some((a) => words.some((b) => crosses(a, b)))).toBe(false);
      expect(lifted.indexOf(n)).toBe(heads.indexOf(n));
    }),
  );
});
