import type { ReadingKnowledge } from '../../model/seeds.ts';
import { compose } from './compose.ts';
import { knownHits } from './known.ts';
import { runsOf } from './runs.ts';
import { type Piece, segment } from './segment.ts';
import type { View } from './view.ts';

/** The stretches of an article that may name someone; sets the view's states by the way. */
export function piecesOf(view: View, knowledge: ReadingKnowledge): Piece[] {
  const hits = knownHits(view, knowledge);
  const runs = runsOf(view);
  const alone = new Set(runs.filter((r) => r.last - r.first === 1).map((r) => view.tokens[r.first]!.text));
  const pieces = compose(view, runs).flatMap((run) => segment(view, run, hits, alone));
  const stateAt = new Map<number, string>();
  for (const p of pieces) {
    if (p.kind !== 'state') continue;
    for (let t = p.first; t < p.last; t++) stateAt.set(t, p.country!);
  }
  view.stateAt = stateAt;
  return pieces;
}
