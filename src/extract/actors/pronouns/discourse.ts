import { clauseOf, relationOf } from '../../../syntax/queries.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../view.ts';
import { roleOf } from './pronoun.ts';

/** A mention that a pronoun may take up. */
export interface Mentioned {
  draft: Draft;
  first: number;
  last: number;
  sentence: number;
  node: number;
  role: string;
  /** The head of its clause, or -1. */
  clause: number;
  pronoun: string | null;
}

/** A mention of an actor with its place in the tree. */
export function mentioned(view: View, draft: Draft, first: number, last: number, pronoun: string | null): Mentioned {
  const node = bearer(view, view.nodeOf(first, last));
  return {
    draft,
    first,
    last,
    sentence: view.sentence[first]!,
    node,
    role: roleOf(view, node),
    clause: node < 0 ? -1 : clauseOf(view.trees, node),
    pronoun,
  };
}

/** “Home Secretary Ida Holm said”: what the name is apposed to plays its part in the sentence. */
function bearer({ trees }: View, node: number): number {
  let at = node;
  for (let steps = 0; at >= 0 && trees.heads[at]! >= 0 && relationOf(trees, at) === 'appos' && steps < 4; steps++)
    at = trees.heads[at]!;
  return at;
}

/** How far back an antecedent is sought: in sentences, and in mentions however long they are. */
const SENTENCES = 6;
const MENTIONS = 60;

/** The mentions not long before a sentence, the latest first. */
export function latest(past: readonly Mentioned[], sentence: number): Mentioned[] {
  const found: Mentioned[] = [];
  for (let k = past.length - 1; k >= Math.max(0, past.length - MENTIONS); k--) {
    if (sentence - past[k]!.sentence > SENTENCES) break;
    found.push(past[k]!);
  }
  return found;
}

/** The actors of some mentions, each with its own. */
export function nearBefore(mentions: readonly Mentioned[]): Map<Draft, Mentioned[]> {
  const near = new Map<Draft, Mentioned[]>();
  for (const m of mentions) {
    const list = near.get(m.draft);
    if (list) list.push(m);
    else near.set(m.draft, [m]);
  }
  return near;
}
