import { dependentOf, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { THOUGHT } from './lexicon/treeSource.ts';

/** Whether a predicate is passive; a participle joined to an active verb by “and” is its past tense (“said no and warned them”). */
export const isUndergone = (t: Trees, verb: number): boolean =>
  isBareParticiple(t, verb) ||
  isThoughtTo(t, verb) ||
  isBidden(t, verb) ||
  (isPassive(t, verb) &&
    (relationOf(t, verb) !== 'conj' ||
      dependentOf(t, verb, 'aux:pass', 'obl:agent') >= 0 ||
      isPassive(t, t.heads[verb]!) ||
      t.features[t.heads[verb]!]!.verbForm !== 'Fin'));
/** “Was fined and ordered to pay”: joined to a passive, a verb of bidding that bids nobody is one, whatever the tree calls it. */
export const isBidden = (t: Trees, verb: number): boolean =>
  relationOf(t, verb) === 'conj' &&
  /^(?:ordered|told|asked|urged|advised|instructed|reminded|invited|required)$/.test(t.forms[verb]!) &&
  isPassive(t, t.heads[verb]!) &&
  dependentOf(t, verb, 'nsubj', 'obj', 'iobj') < 0;

/** “The largest of its kind, believed to be new”: with an infinitive of its own such a participle is passive, whatever the tree calls it. */
export const isThoughtTo = (t: Trees, verb: number): boolean =>
  THOUGHT.test(t.forms[verb]!.toLowerCase()) &&
  t.forms[verb + 1] === 'to' &&
  /^(?:be|have)$/.test(t.forms[verb + 2] ?? '');

/** “The patrol began in May, seen as an answer to the talks”: what a past participle without an auxiliary describes does nothing. */
export const isBareParticiple = (t: Trees, verb: number): boolean =>
  /^(?:advcl|acl)$/.test(relationOf(t, verb)) &&
  t.features[verb]!.tense === 'Past' &&
  dependentOf(t, verb, 'aux', 'nsubj') < 0 &&
  (t.features[verb]!.verbForm === 'Part' ||
    (relationOf(t, verb) === 'acl' && dependentOf(t, verb, 'obj', 'iobj', 'mark') < 0));
