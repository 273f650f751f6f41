import { dependentOf, dependentsOf, extentOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { DENYING } from './lexicon/polarity.ts';
import { senseOf } from './senses.ts';
import type { View } from './view.ts';

const NOBODY = /^(?:nobody|none|no-one|nothing)$/;

/** “Said nothing”, “talks that nobody announced”, “had she said so, …”, “neither confirmed nor denied it”: what nobody says, or where nothing is said, is no statement. */
export function saysNothing({ nodes: { trees: t, nodeOf } }: View, cue: number): boolean {
  const node = nodeOf[cue]!;
  return (
    node >= 0 &&
    (isUnreal(t, node) ||
      (DENYING.has(t.lemmas[node]!) && (t.lemmas[dependentOf(t, node, 'cc')] === 'nor' || isRemark(t, node))) ||
      dependentsOf(t, node, 'nsubj', 'obj').some((d) => NOBODY.test(t.lemmas[d]!)))
  );
}

/** “Had she said so, it would be over”: “had” before its subject, and no question. */
function isUnreal(t: Trees, verb: number): boolean {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  const subject = dependentOf(t, verb, 'nsubj');
  const opens = subject > first && subject < verb ? extentOf(t, subject).first - 1 : -1;
  return /^(?:had|should)$/i.test(t.forms[opens] ?? '') && !t.forms.slice(first, last).includes('?');
}

/** “…, a charge Velcom rejects”, where the tree makes a subject of it: what another says of what was said. */
const isRemark = (t: Trees, verb: number): boolean => {
  const noun = dependentOf(t, verb, 'nsubj');
  return (
    noun >= 0 &&
    noun < verb - 1 &&
    t.upos[verb - 1] === 'PROPN' &&
    senseOf(t.lemmas[noun]!, 'NOUN') > 0 &&
    /^an?$/.test(t.forms[noun - 1]!) &&
    t.forms[noun - 2] === ','
  );
};
