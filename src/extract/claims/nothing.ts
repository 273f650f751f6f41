import { dependentOf, dependentsOf, extentOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { View } from './view.ts';

const NOBODY = /^(?:nobody|none|no-one|nothing)$/;

/** “Said nothing”, “talks that nobody announced”, “had she said so, …”: what nobody says, or where nothing is said, is no statement. */
export function saysNothing({ nodes: { trees: t, nodeOf } }: View, cue: number): boolean {
  const node = nodeOf[cue]!;
  return (
    node >= 0 && (isUnreal(t, node) || dependentsOf(t, node, 'nsubj', 'obj').some((d) => NOBODY.test(t.lemmas[d]!)))
  );
}

/** “Had she said so, it would be over”: “had” before its subject, and no question. */
function isUnreal(t: Trees, verb: number): boolean {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  const subject = dependentOf(t, verb, 'nsubj');
  const opens = subject > first && subject < verb ? extentOf(t, subject).first - 1 : -1;
  return /^(?:had|should)$/i.test(t.forms[opens] ?? '') && !t.forms.slice(first, last).includes('?');
}
