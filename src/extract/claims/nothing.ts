import { dependentsOf } from '../../syntax/queries.ts';
import type { View } from './view.ts';

const NOBODY = /^(?:nobody|none|no-one|nothing)$/;

/** “Said nothing”, “talks that nobody announced”: what nobody says, or where nothing is said, is no statement. */
export function saysNothing({ nodes: { trees: t, nodeOf } }: View, cue: number): boolean {
  const node = nodeOf[cue]!;
  return node >= 0 && dependentsOf(t, node, 'nsubj', 'obj').some((d) => NOBODY.test(t.lemmas[d]!));
}
