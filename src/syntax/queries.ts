import type { Trees } from './tree.ts';

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const relationOf = (t: Trees, i: number): string => t.bareRelations[i]!;

/** Whether a token has one of these relations, subtypes included. */
function isAmong(t: Trees, i: number, relations: readonly string[]): boolean {
  const own = t.relations[i]!;
  const bare = t.bareRelations[i]!;
  for (let k = 0; k < relations.length; k++) if (relations[k] === bare || relations[k] === own) return true;
  return false;
}

/** The dependents of a token in order of the text; of these relations alone, subtypes included, where any are named. */
export function dependentsOf(t: Trees, i: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let c = t.firstChild[i]!; c >= 0; c = t.nextSibling[c]!)
    if (!relations.length || isAmong(t, c, relations)) found.push(c);
  return found;
}

/** The first dependent with one of these relations, or -1. */
export function dependentOf(t: Trees, i: number, ...relations: readonly string[]): number {
  let c = t.firstChild[i]!;
  while (c >= 0 && !isAmong(t, c, relations)) c = t.nextSibling[c]!;
  return c;
}

const CLAUSAL = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis']);

/** True where a token heads a clause of its own: a predicate, verb or not. */
export function headsClause(t: Trees, i: number): boolean {
  const relation = relationOf(t, i);
  if (relation === 'conj') {
    const whole = t.heads[i]!;
    const predicate = t.upos[i] === 'VERB' || hasSubject(t, i) || dependentOf(t, i, 'cop', 'aux') >= 0;
    return predicate && (t.upos[whole] === 'VERB' || headsClause(t, whole));
  }
  return CLAUSAL.has(relation) && (t.upos[i] === 'VERB' || hasSubject(t, i) || dependentOf(t, i, 'cop', 'aux') >= 0);
}

const hasSubject = (t: Trees, i: number): boolean => dependentOf(t, i, 'nsubj', 'csubj', 'expl') >= 0;

/** The head of the clause that a token stands in: itself, or the nearest above that heads one; else the root. */
export function clauseOf(t: Trees, i: number): number {
  let at = i;
  for (let head = t.heads[at]!; head >= 0 && !headsClause(t, at); head = t.heads[at]!) at = head;
  return at;
}

/** The tokens of a token's whole phrase, itself included, in order of the text. */
export function phraseOf(t: Trees, i: number, without: (dependent: number) => boolean = () => false): number[] {
  const found = [i];
  let [first, last] = [i, i];
  for (let k = 0; k < found.length; k++)
    for (let c = t.firstChild[found[k]!]!; c >= 0; c = t.nextSibling[c]!) {
      if (without(c)) continue;
      found.push(c);
      if (c < first) first = c;
      else if (c > last) last = c;
    }
  if (last - first + 1 !== found.length) return found.sort((a, b) => a - b);
  // Most phrases are one stretch, which needn't be sorted.
  for (let k = 0; k < found.length; k++) found[k] = first + k;
  return found;
}

/** From the first to the last (exclusive) token of a token's whole phrase. */
export function extentOf(t: Trees, i: number): { first: number; last: number } {
  let known = extents.get(t);
  if (!known) {
    known = extentsOf(t.heads);
    extents.set(t, known);
  }
  return { first: known.first[i]!, last: known.last[i]! + 1 };
}

/** The extents of each tree's tokens: every rule about phrases asks for them, and in a deep sentence each is as long as it. */
const extents = new WeakMap<Trees, { first: Int32Array; last: Int32Array }>();

/** In order of place the first token that reaches a head is the first of its phrase, and of all phrases around that nothing reached yet. */
function extentsOf(heads: Trees['heads']): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(heads.length).fill(-1);
  const last = new Int32Array(heads.length).fill(-1);
  for (let i = 0; i < heads.length; i++) for (let at = i; at >= 0 && first[at]! < 0; at = heads[at]!) first[at] = i;
  for (let i = heads.length - 1; i >= 0; i--) for (let at = i; at >= 0 && last[at]! < 0; at = heads[at]!) last[at] = i;
  return { first, last };
}

/**
 * The subject of a predicate, looked for where English leaves it out: with the verb that it is coordinated with, with the
 * verb that governs an infinitive (its object before its subject), and with the noun that a relative clause or a participle describes.
 * A finite clause that nothing coordinates (“has been arrested”) has a subject of its own or none. -1 where there is none.
 */
export function subjectOf(t: Trees, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 8; steps++) {
    const own = dependentOf(t, at, 'nsubj', 'csubj');
    if (own >= 0) return isRelative(t, own) ? antecedentOf(t, at) : own;
    const relation = relationOf(t, at);
    const head = t.heads[at]!;
    if (relation === 'conj' || (relation === 'parataxis' && !isFinite(t, at))) at = head;
    else if (relation === 'xcomp') {
      const object = dependentOf(t, head, 'iobj', 'obj');
      if (object >= 0 && object < at) return object;
      at = head;
    } else if (relation === 'advcl' && !isFinite(t, at)) at = head;
    else if (relation === 'acl') return head;
    else return -1;
  }
  return -1;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const isRelative = (t: Trees, i: number): boolean => t.upos[i] === 'PRON' && RELATIVES.has(t.lemmas[i]!);

/** The noun that the relative clause of a verb describes, or -1. */
function antecedentOf(t: Trees, verb: number): number {
  for (let at = verb; at >= 0; at = t.heads[at]!) {
    const relation = relationOf(t, at);
    if (relation === 'acl') return t.heads[at]!;
    if (relation !== 'conj') return -1;
  }
  return -1;
}

/** A thing and those coordinated with it: “Sorn and Halden”. */
export const conjunctsOf = (t: Trees, i: number): number[] => [i, ...dependentsOf(t, i, 'conj')];

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely', 'without']);

/** True where a predicate is denied by a word of its own: “did not sign”, “signed no treaty”, “nobody signed”. */
export function isNegated(t: Trees, verb: number): boolean {
  for (let c = t.firstChild[verb]!; c >= 0; c = t.nextSibling[c]!) {
    const lemma = t.lemmas[c]!;
    const relation = relationOf(t, c);
    if (
      NEGATIONS.has(lemma) &&
      (relation === 'advmod' || relation === 'det' || relation === 'cc' || relation === 'mark')
    )
      return true;
    if (relation === 'nsubj' || relation === 'obj') {
      if (/^(?:nobody|none|nothing|no-one|neither)$/.test(lemma)) return true;
      if (dependentsOf(t, c, 'det').some((d) => t.lemmas[d] === 'no' || t.lemmas[d] === 'neither')) return true;
    }
  }
  return false;
}

/** The auxiliaries of a predicate, copulas included, in order. */
export const auxiliariesOf = (t: Trees, verb: number): number[] => dependentsOf(t, verb, 'aux', 'cop');

/** True where a predicate is in the passive. */
export const isPassive = (t: Trees, verb: number): boolean => t.features[verb]!.voice === 'Pass';

/** True where a predicate is finite: it or one of its auxiliaries has tense or is a modal. */
export const isFinite = (t: Trees, verb: number): boolean =>
  t.features[verb]!.verbForm === 'Fin' || auxiliariesOf(t, verb).some((a) => t.features[a]!.verbForm === 'Fin');

/** The words from token `first` to `last` (exclusive) as the text has them, in one line. */
export function wordsOf(t: Trees, first: number, last: number): string {
  if (last <= first) return '';
  const words = t.text.slice(t.places[first]!.start, t.places[last - 1]!.end);
  return /[^\S ]|\s\s/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The number of the first token that ends after `offset`, by halving; the number of tokens where none does. */
export function tokenAt(t: Trees, offset: number): number {
  let low = 0;
  let high = t.places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.places[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
