import type { Token } from '../../../model/article.ts';
import { dependentOf, dependentsOf, subjectOf, tokenAt } from '../../../syntax/queries.ts';
import type { Trees } from '../../../syntax/tree.ts';
import { FORCES_OF_NATURE, STANDING, VEHICLES, VESSELS } from '../lexicon/senseWords.ts';
import type { Trigger } from '../trigger.ts';
import { isPerson, patientsOf, wordsOfNoun } from './parts.ts';

type Change = Pick<Trigger, 'type' | 'kind'>;
const CRASH: Change = { type: 'REPORT', kind: 'crash' };
const DISASTER: Change = { type: 'REPORT', kind: 'disaster' };

/** Verbs that tell a blow whoever deals it: an attacker, a lorry, a storm. */
const BLOWS = new Set(['kill', 'hit', 'strike', 'plow', 'plough', 'ram', 'batter']);
/** What an attacker does with a car, too. */
const RAMMED = new Set(['plow', 'plough', 'ram']);

/**
 * Accidents and storms kill and strike, too: where whatever deals the blow means nothing by it, or where the sentence tells of a mishap and of no
 * attack besides, nobody assaults. `tokens` are the article's, which the triggers count in.
 */
export function withoutMishaps(t: Trees, tokens: readonly Token[], found: readonly Trigger[]): Trigger[] {
  const nodes = found.map((f) => tokenAt(t, tokens[f.head]!.start));
  const isBlow = (k: number) => found[k]!.part === 'verb' && BLOWS.has(t.lemmas[nodes[k]!] ?? '');
  const meant = found.some((f, k) => f.kind === 'attack' && !isBlow(k));
  const told = found.find((f) => f.kind === 'crash' || f.kind === 'disaster');
  return found.map((f, k) => {
    if (f.kind !== 'attack' || !isBlow(k)) return f;
    const node = nodes[k]!;
    return { ...f, ...(dealtBy(t, node, meant) ?? (meant ? undefined : (told ?? mishapBeside(t, node)))) };
  });
}

/** What it is when the one who deals the blow means nothing by it. */
function dealtBy(t: Trees, verb: number, meant: boolean): Change | undefined {
  const agent = agentOf(t, verb);
  const word = agent < 0 ? '' : t.lemmas[agent]!.toLowerCase();
  if (FORCES_OF_NATURE.has(word) || (t.lemmas[verb] === 'kill' && word === 'it')) return DISASTER;
  if (VESSELS.has(word)) return CRASH;
  if (meant || RAMMED.has(t.lemmas[verb]!)) return undefined;
  // “Struck by a grey Tarn Estate”: what has an indefinite article and a name is of a make.
  const make = t.upos[agent] === 'PROPN' && /^an?$/.test(t.lemmas[dependentOf(t, agent, 'det')] ?? '');
  if (VEHICLES.has(word) || (make && t.lemmas[verb] !== 'kill')) return CRASH;
  // “The Kestrel hit a pillar of the bridge.”
  if (t.lemmas[verb] !== 'kill' && patientsOf(t, verb).some((p) => STANDING.has(t.lemmas[p]!.toLowerCase())))
    return CRASH;
  // “He hit two parked cars.”
  const driven = agent >= 0 && isPerson(t, agent) && t.lemmas[verb] !== 'kill';
  return driven && patientsOf(t, verb).some((p) => wordsOfNoun(t, p).some((w) => VEHICLES.has(w))) ? CRASH : undefined;
}

/** Who or what deals a blow: “by …”, or the subject. */
function agentOf(t: Trees, verb: number): number {
  const by = dependentsOf(t, verb, 'obl').find((o) => dependentsOf(t, o, 'case').some((c) => t.lemmas[c] === 'by'));
  if (by !== undefined) return by;
  const subject = subjectOf(t, verb);
  return patientsOf(t, verb).includes(subject) ? -1 : subject;
}

/** A fire or a storm in a clause of its own: “nine were killed when a fire tore through a mill”; “under fire”, “fire officials” and “opened fire” are none. */
function mishapBeside(t: Trees, verb: number): Change | undefined {
  const sentence = t.sentences.find((s) => verb >= s.first && verb < s.last)!;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!FORCES_OF_NATURE.has(t.lemmas[i]!.toLowerCase()) || !/^(?:NOUN|PROPN)$/.test(t.upos[i]!)) continue;
    if (t.relations[i] === 'compound' && t.upos[t.heads[i]!] === 'NOUN') continue;
    const before = dependentsOf(t, i, 'case', 'compound').map((d) => t.lemmas[d]!);
    const head = t.lemmas[t.heads[i]!] ?? '';
    if (
      !/^(?:open|return|cease|exchange|set|catch)$/.test(head) &&
      !before.some((w) => /^(?:under|gun|rifle)$/.test(w))
    )
      return DISASTER;
  }
  return undefined;
}
