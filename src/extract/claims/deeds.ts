import { dependentOf, dependentsOf, isFinite, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Attribution } from './attribution.ts';
import { DOING, IDEAS, WORDED } from './lexicon/deeds.ts';
import { ABSTRACT } from './lexicon/speakingNouns.ts';
import type { Run } from './run.ts';
import { SENSE, senseOf } from './senses.ts';
import { isBody } from './speakingNouns.ts';
import type { View } from './view.ts';

const isWord = (t: Trees, n: number): boolean => t.upos[n] === 'NOUN' && senseOf(t.lemmas[n]!, 'NOUN') > 0;
const isIdea = (t: Trees, n: number): boolean =>
  t.upos[n] === 'NOUN' &&
  (IDEAS.test(t.lemmas[n]!) || (ABSTRACT.test(t.lemmas[n]!) && !isBody(t.lemmas[n]!) && t.lemmas[n] !== 'moment'));
/** “A new round of sanctions”: what it is a number of. */
const counted = (t: Trees, n: number): number[] =>
  /^(?:round|series|set|package|raft|string|number|lot)$/.test(t.lemmas[n]!) ? dependentsOf(t, n, 'nmod') : [n];

/** “The town celebrated the cup”, “a step added by the mill”: with no clause and no quoted words, and no word or thought for its object, such a verb says nothing. */
export function deed(view: View, a: Attribution): boolean {
  const { tokens } = view.article;
  const { token } = a.cue;
  if (a.settled || tokens[token]!.pos !== 'VERB') return false;
  // “Known to audiences for …”, where only the tagger sees a verb.
  const verb = view.nodes.nodeOf[token]!;
  if (view.sense[token] === 0 && verb >= 0 && view.nodes.trees.upos[verb] === 'NOUN') return true;
  const quoted = (i: number) => view.quotationOf[i]! >= 0 && view.quotationOf[i] !== view.quotationOf[token];
  for (const r of a.content) for (let i = r.first; i < r.last; i++) if (quoted(i)) return false;
  const { trees: t } = view.nodes;
  if (verb >= 0 && (isCalledOff(t, verb) || perceives(view, t, verb, a))) return true;
  if (verb >= 0 && refuses(t, verb)) return true;
  if (
    verb < 0 ||
    dependentsOf(t, verb, 'ccomp', 'xcomp', 'parataxis').length > 0 ||
    relationOf(t, verb) === 'parataxis'
  )
    return false;
  const sense = view.sense[token]!;
  const known = sense !== 0;
  if (known && !DOING.has(tokens[token]!.lemma) && sense !== SENSE.shout) return false;
  // “Charged Lund with fraud”.
  const accuses = (r: Run) => tokens.slice(r.first, r.last).some((x) => x.lower === 'with');
  if (tokens[token]!.lemma === 'charge' && a.content.some(accuses)) return false;
  // “Called for”, “pressed for”, “lashed out at”.
  if (known && /^(?:for|on|upon|out|to)$/.test(tokens[token + 1]?.lower ?? '')) return false;
  if (a.content.some((r) => isClause(view, r)) || callsSo(t, verb)) return false;
  const governed = dependentsOf(t, verb, 'obj', 'nsubj:pass').filter((o) => dependentOf(t, o, 'nsubj') < 0);
  return !governed
    .flatMap((o) => counted(t, o))
    .flatMap((o) => [o, ...dependentsOf(t, o, 'conj')])
    .some((n) => isWord(t, n) || (known && isIdea(t, n)));
}

/** “Refused to drop the gun”, “declined to comment”: a deed, unless words are refused that are told (“to say when”, “to answer him”). */
function refuses(t: Trees, verb: number): boolean {
  const act = /^(?:refuse|decline)$/.test(t.lemmas[verb]!) ? dependentOf(t, verb, 'xcomp') : -1;
  if (
    act >= 0 &&
    /^(?:comment|respond|speak|reply|answer|elaborate|talk)$/.test(t.lemmas[act]!) &&
    dependentOf(t, act, 'obj', 'ccomp', 'obl', 'advcl', 'advmod') < 0
  )
    return true;
  return act >= 0 && t.upos[act] === 'VERB' && senseOf(t.lemmas[act]!, 'VERB') === 0 && !WORDED.test(t.lemmas[act]!);
}

/** “Called it off”: with that particle no verb says anything. */
const isCalledOff = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'compound:prt').some((p) => t.lemmas[p] === 'off');

/** “Saw a crowd gather”: what eyes and ears take in; a view has “as” or a clause with a verb of its own. */
const perceives = (view: View, t: Trees, verb: number, a: Attribution): boolean =>
  /^(?:see|hear|watch)$/.test(t.lemmas[verb]!) &&
  dependentOf(t, verb, 'obj', 'xcomp', 'ccomp') > verb &&
  dependentsOf(t, verb, 'ccomp').every((c) => !isFinite(t, c)) &&
  !a.content.some((r) => view.article.tokens.slice(r.first, r.last).some((x) => x.lower === 'as'));

/** “Why Lund left”, “that it leaks”, “what he saw”. */
const isClause = (view: View, { first, last }: { first: number; last: number }): boolean =>
  /^(?:that|why|how|whether|if|what|who|where|when)$/.test(view.article.tokens[first]!.lower) &&
  view.article.tokens.slice(first, last).some((t) => t.pos === 'VERB' || t.pos === 'AUX');

/** “Called the plan a farce”, “calling it a feat”: beside what it calls stands what it calls it. */
function callsSo(t: Trees, verb: number): boolean {
  if (!/^(?:call|name|brand)$/.test(t.lemmas[verb]!)) return false;
  const called = dependentOf(t, verb, 'obj', 'iobj');
  const beside = [
    ...dependentsOf(t, verb, 'obj', 'obl', 'advmod'),
    ...(called < 0 ? [] : dependentsOf(t, called, 'appos')),
  ];
  return called >= 0 && beside.some((n) => n > called && dependentOf(t, n, 'case') < 0 && t.upos[n] !== 'ADV');
}
