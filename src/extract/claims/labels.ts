import { dependentOf } from '../../syntax/queries.ts';
import type { Attribution } from './attribution.ts';
import { NO_LABEL } from './lexicon/turns.ts';
import { isSpeaking } from './speakingNouns.ts';
import type { View } from './view.ts';

/** “Update: …”, “Photos: …”, “SORN: …”, “Sorn: the new port” label what follows; a name or a body before a colon speaks only in a clause or in quoted words. */
export function label(view: View, a: Attribution): boolean {
  const { tokens } = view.article;
  if (tokens[a.cue.token]!.text !== ':' || !a.source) return false;
  const { first, last } = a.source.run;
  if (NO_LABEL.test(tokens[last - 1]!.lower) || NO_LABEL.test(tokens[first]!.lower)) return true;
  // “AP:Larks fans wait”: a credit that runs into its caption.
  const next = tokens[a.cue.token + 1];
  if (next && next.start === tokens[a.cue.token]!.end && /^\p{L}/u.test(next.text)) return true;
  if (a.settled || a.content.some((r) => view.quotationOf[r.first]! >= 0)) return false;
  const head = tokens[a.source.head.last - 1]!;
  const n = view.nodes.nodeOf[a.source.head.last - 1]!;
  const named = /^(?:PROPN|PRON|X)$/.test(n < 0 ? head.pos : view.nodes.trees.upos[n]!);
  const capitals = tokens.slice(first, last).every((t) => t.text.length > 3 && !/\p{Ll}/u.test(t.text));
  return capitals || !(named || isSpeaking(head.lower, head.lemma)) || !a.content.some((r) => hasClause(view, r));
}

function hasClause({ nodes: { trees: t, nodeOf } }: View, run: { first: number; last: number }): boolean {
  for (let i = run.first; i < run.last; i++) {
    const n = nodeOf[i]!;
    if (n >= 0 && dependentOf(t, n, 'nsubj', 'expl', 'csubj') >= 0) return true;
  }
  return false;
}
