import { LEFT, type ParserState, RIGHT, SHIFT } from '../../../src/syntax/parserState.ts';

/**
 * How many arcs of the right tree each transition puts out of reach, or -1 where it isn't open: the dynamic oracle of the
 * arc-hybrid system (Goldberg and Nivre 2013, section 4.2). `heads` are of a projective tree, by places that count from 1.
 */
export function costsOf(state: ParserState, heads: Int32Array, costs: Int32Array): void {
  const { length, next, depth } = state;
  const top = state.stacked(0);
  const below = state.stacked(1);
  costs.fill(-1);
  if (state.allows(SHIFT)) {
    let lost = 0;
    for (let i = 0; i < depth; i++) {
      const word = state.fromBottom(i);
      if (heads[word] === next) lost++;
      if (i < depth - 1 && heads[next] === word) lost++;
    }
    costs[SHIFT] = lost;
  }
  if (top === 0) return;
  let dependents = 0;
  for (let i = next; i <= length; i++) if (heads[i] === top) dependents++;
  const head = heads[top]!;
  if (state.allows(LEFT)) costs[LEFT] = dependents + (head !== next && (head === below || head > next) ? 1 : 0);
  if (state.allows(RIGHT)) costs[RIGHT] = dependents + (head !== below && head >= next ? 1 : 0);
}

/** The same tree without crossing arcs: the shortest crossing one moves up to its head's head (Nivre and Nilsson 2005). */
export function projective(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  const n = lifted.length;
  const isBelow = (word: number, above: number): boolean => {
    for (let at = word; at < n; at = lifted[at]!) if (at === above) return true;
    return false;
  };
  for (;;) {
    let shortest = -1;
    let length = Infinity;
    for (let d = 0; d < n; d++) {
      const h = lifted[d]!;
      if (h === n || Math.abs(h - d) >= length) continue;
      for (let k = Math.min(d, h) + 1; k < Math.max(d, h); k++) {
        if (isBelow(k, h)) continue;
        shortest = d;
        length = Math.abs(h - d);
        break;
      }
    }
    if (shortest < 0) return lifted;
    lifted[shortest] = lifted[lifted[shortest]!]!;
  }
}
