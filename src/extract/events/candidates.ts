import type { Article } from '../../model/article.ts';
import { clauseOf, dependentOf, phraseOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { onlyMakes, saysFrom } from './dating.ts';
import { eventive } from './eventive.ts';
import { HOLDING, SHELLS } from './lexicon/candidates.ts';
import { kindsOfLexicon, lightVerbs } from './lexicon/happenings.ts';
import { isListedNoun } from './listedSenses.ts';
import { phrasalSense } from './phrasalSenses.ts';
import { isUndone, predicatesOf, says } from './predicates.ts';
import { stemOf } from './stem.ts';
import type { Trigger } from './trigger.ts';

/** A word that may tell a happening. */
export interface Candidate {
  trigger: Trigger;
  /** The word in the tree, and the head of its clause. */
  node: number;
  verb: number;
  /** A predicate or a noun that no word list knows. */
  plain: boolean;
}

/** From these log-odds on, in tenths, a noun that no word list knows is taken for a happening. */
const NOUN_ENOUGH = 5;
/** And one that begins, ends or is held: such verbs ask for a happening (Pustejovsky 1995), so what is likelier one than not is one. */
const HELD_ENOUGH = 0;

/** The triggers that the word lists find in a sentence, every predicate of its tree besides, and what the model takes for the noun of a happening. */
export function candidatesIn(
  { tokens, sentences }: Article,
  t: Trees,
  sentence: number,
  triggers: readonly Trigger[],
): Candidate[] {
  const { first, last } = sentences[sentence]!;
  const found = triggers.flatMap((trigger): Candidate[] => {
    const node = tokenAt(t, tokens[trigger.head]!.start);
    return saysFrom(t, node) || onlyMakes(t, node) ? [] : [{ trigger, node, verb: clauseOf(t, node), plain: false }];
  });
  const taken = new Set(found.map((c) => c.node));
  let i = first;
  for (const node of predicatesOf(t, t.sentences[sentence]!)) {
    const said = says(t, node);
    // “…, police said”: what is said stands in the sentence itself.
    if (taken.has(node) || (said && dependentOf(t, node, 'ccomp') < 0)) continue;
    while (i < last && tokens[i]!.end <= t.places[node]!.start) i++;
    if (i >= last) break;
    if (namesThing(t, node) || isName(t, node) || onlyMakes(t, node)) continue;
    const sense = said ? null : phrasalSense(t, node);
    const kind = said ? 'statement' : kindOf(t.lemmas[node]!.toLowerCase());
    const trigger: Trigger = {
      ...(sense ?? { type: 'REPORT', kind, strong: false }),
      ...{ first: i, last: i + 1, head: i, part: 'verb' },
    };
    found.push({ trigger, node, verb: clauseOf(t, node), plain: !sense });
  }
  i = first;
  const { first: from, last: to } = t.sentences[sentence]!;
  for (let node = from; node < to; node++) {
    if (t.upos[node] !== 'NOUN' || taken.has(node) || !mayName(t, node) || SHELLS.has(t.lemmas[node]!)) continue;
    if (eventive(t, node) < (takesPlace(t, node) || isUndone(t, node) ? HELD_ENOUGH : NOUN_ENOUGH)) continue;
    while (i < last && tokens[i]!.end <= t.places[node]!.start) i++;
    if (i >= last) break;
    const kind = kindOf(stemOf(t.lemmas[node]!.toLowerCase()));
    const trigger: Trigger = { first: i, last: i + 1, head: i, part: 'noun', type: 'REPORT', kind, strong: false };
    found.push({ trigger, node, verb: clauseOf(t, node), plain: true });
  }
  return found.sort((a, b) => a.node - b.node);
}

/** A word's own kind, which is none of those that the word lists make. */
const kindOf = (word: string): string => (kindsOfLexicon.has(word) ? `to ${word}` : word);

/** “Called it a victory”: a name for something, no deed. */
const namesThing = (t: Trees, verb: number): boolean =>
  /^(?:call|dub|brand|label|term)$/.test(t.lemmas[verb]!) &&
  dependentOf(t, verb, 'compound:prt') < 0 &&
  (dependentOf(t, verb, 'xcomp') >= 0 || phraseOf(t, verb).some((i) => /^[“"‘]$/.test(t.forms[i]!)));

/** “The spokesman Paul Freed met …”: in a sentence with its full stop a capital behind a name goes on with the name. */
const isName = (t: Trees, verb: number): boolean =>
  /^\p{Lu}/u.test(t.forms[verb]!) &&
  t.upos[verb - 1] === 'PROPN' &&
  t.forms[t.sentences[t.sentenceOf[verb]!]!.last - 1] === '.';

/** A noun that may name something: not what only modifies another, not somebody's name, not a listed word that means another thing here. */
const mayName = (t: Trees, node: number): boolean =>
  !/^(?:compound|amod|flat|fixed|case|advmod)$/.test(t.relations[node]!) &&
  !isListedNoun(t.lemmas[node]!) &&
  (/^\p{Ll}/u.test(t.forms[node]!) || node === t.sentences[t.sentenceOf[node]!]!.first);

/** “Began a rescue”, “the rescue ended”. */
const takesPlace = (t: Trees, node: number): boolean =>
  ARGUMENT.test(t.relations[node]!) && HOLDING.has(t.lemmas[t.heads[node]!]!);
const ARGUMENT = /^(?:obj|nsubj|nsubj:pass)$/;

/**
 * The noun to which a verb leaves the word: what a verb only lets take place (“hold talks”, “the strike began”), or the
 * subject of a verb that no list knows (“the blast hurt five”).
 */
export function nounOf(t: Trees, verb: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const light = lightVerbs.has(t.lemmas[verb.node]!);
  const relations = light ? ARGUMENT : verb.plain ? /^nsubj(?::pass)?$/ : null;
  if (!relations) return undefined;
  return candidates.find(
    (c) =>
      c.trigger.part === 'noun' &&
      (light ? !c.plain || HOLDING.has(t.lemmas[verb.node]!) : c.trigger.strong) &&
      t.heads[c.node] === verb.node &&
      relations.test(t.relations[c.node]!),
  );
}
