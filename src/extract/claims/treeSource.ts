import {
  dependentOf,
  dependentsOf,
  extentOf,
  isPassive,
  phraseOf,
  relationOf,
  subjectOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/** Verbs by which a text lets another speak: “quoted Lund as saying”. */
const QUOTING = new Set(['quote', 'cite', 'describe', 'report']);

/** Verbs of texts and people that stand behind what they say. */
const TELLING = new Set(['read', 'say', 'state', 'note', 'report', 'write', 'warn', 'add', 'claim']);

/** Nouns for texts and occasions through which somebody speaks: “a statement by the ministry”. */
export const VEHICLES = new Set(
  'statement announcement report release letter memo email tweet post message speech address remark comment testimony filing document paper interview conference briefing communique survey poll study analysis figure datum data number estimate note notice declaration bulletin article editorial'.split(
    ' ',
  ),
);

const RELATIVE = new Set(['who', 'which', 'that']);

/** The node that speaks by a verb: its subject, its agent where it is passive, or whom a quoting verb lets speak; -1 where the tree has none. */
export function speakingNode(t: Trees, verb: number): number {
  const quoted = quotedBy(t, verb);
  if (quoted >= 0) return quoted;
  if (isUndergone(t, verb)) return dependentOf(t, verb, 'obl:agent');
  const own = dependentsOf(t, verb, 'nsubj');
  // “Ada Moor (Sorn) said Friday”: a day speaks as little as it wants.
  if (own.length === 1 && own[0]! > verb && isDay(t, own[0]!)) return -1;
  if (own.length === 1 && RELATIVE.has(t.lemmas[own[0]!]!)) return own[0]!;
  // Of two subjects (“the mill, Lund said, was old”) the one beside the verb speaks.
  if (own.length > 1) {
    const people = own.filter((s) => !isDay(t, s));
    // “‘Whether it does,’ said Lund”: behind a closing mark the one after the verb speaks.
    const behind = /^[”"’']$/.test(t.forms[verb - 1] ?? '') ? people.find((s) => s > verb) : undefined;
    if (behind !== undefined) return behind;
    return people.filter((s) => s < verb).at(-1) ?? people[0] ?? own[0]!;
  }
  // “…, reads the treaty of both towns”
  const after = dependentOf(t, verb, 'obj');
  const before = dependentOf(t, verb, 'ccomp');
  if (own.length === 0 && after > verb && /^[,"”’']$/.test(t.forms[verb - 1]!))
    if ((before >= 0 && before < verb) || closesWith(t, verb, after)) return after;
  // A finite verb is nobody's infinitive: there the tree has lost its subject.
  if (own.length === 0 && relationOf(t, verb) === 'xcomp' && t.features[verb]!.verbForm === 'Fin') return -1;
  const subject = subjectOf(t, verb);
  return relationOf(t, verb) === 'acl' && subject === t.heads[verb] ? giverOf(t, subject) : subject;
}

/** Whether a predicate is passive; a participle joined to an active verb by “and” is its past tense (“said no and warned them”). */
const isUndergone = (t: Trees, verb: number): boolean =>
  isPassive(t, verb) &&
  (relationOf(t, verb) !== 'conj' ||
    dependentOf(t, verb, 'aux:pass', 'obl:agent') >= 0 ||
    isPassive(t, t.heads[verb]!) ||
    t.features[t.heads[verb]!]!.verbForm !== 'Fin');

/** “The board issued a statement calling …”: whoever gives out a text says what it says. */
function giverOf(t: Trees, noun: number): number {
  if (!VEHICLES.has(t.lemmas[noun]!) || dependentOf(t, noun, 'nmod:poss') >= 0) return noun;
  if (dependentsOf(t, noun, 'nmod').some((m) => /^(?:by|from)$/.test(t.lemmas[dependentOf(t, m, 'case')] ?? '')))
    return noun;
  const host = t.heads[noun]!;
  if (host < 0 || t.upos[host] !== 'VERB' || isPassive(t, host) || !/^(?:obj|obl)$/.test(relationOf(t, noun)))
    return noun;
  const giver = subjectOf(t, host);
  return giver >= 0 && giver < noun ? giver : noun;
}

/** “…, states the charter of both towns.”: what a finite verb without a subject or “and” ends its sentence with, behind a comma. */
export function closesWith(t: Trees, verb: number, after: number): boolean {
  if (!TELLING.has(t.lemmas[verb]!) || dependentOf(t, verb, 'nsubj', 'cc', 'mark', 'aux') >= 0) return false;
  if (after < verb || !/^(?:conj|advcl|parataxis)$/.test(relationOf(t, verb))) return false;
  const { last } = t.sentences[t.sentenceOf[verb]!]!;
  for (let n = extentOf(t, verb).last; n < last; n++) if (t.upos[n] !== 'PUNCT') return false;
  return t.features[verb]!.verbForm === 'Fin' && t.upos[after] !== 'PRON';
}

const isDay = (t: Trees, n: number): boolean => /^(?:.{2,6}day|week|month|year|yesterday|today)$/i.test(t.lemmas[n]!);

/** “Quoted Lund as saying”, “Lund was cited by the agency as saying”: whoever is quoted speaks. */
export function quotedBy(t: Trees, verb: number): number {
  const host = t.heads[verb]!;
  if (relationOf(t, verb) !== 'advcl' || host < 0 || !QUOTING.has(t.lemmas[host]!)) return -1;
  if (!dependentsOf(t, verb, 'mark').some((m) => t.lemmas[m] === 'as')) return -1;
  return isPassive(t, host) ? dependentOf(t, host, 'nsubj') : dependentOf(t, host, 'obj');
}

/** Who lets another speak by a verb of quoting: “the agency” of “the agency quoted Lund as saying”; -1 where nobody does. */
export function passingNode(t: Trees, verb: number): number {
  if (quotedBy(t, verb) < 0) return -1;
  const host = t.heads[verb]!;
  return isPassive(t, host) ? dependentOf(t, host, 'obl:agent') : subjectOf(t, host);
}

/** Whether a verb only lets another speak: its “as saying” holds what is said. */
export const letsSpeak = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'advcl').some((c) => quotedBy(t, c) >= 0);

/** The nodes of who speaks, the clause of the verb itself left out where it hangs on them (“the man who said”). */
export function nodesOfSource(t: Trees, source: number, verb: number): number[] {
  const above = new Set<number>();
  for (let at = verb; at >= 0; at = t.heads[at]!) above.add(at);
  return partsOf(t, source).flatMap((part) =>
    phraseOf(
      t,
      part,
      (c) =>
        above.has(c) ||
        t.relations[c] === 'parataxis' ||
        (t.heads[c] === part &&
          /^(?:case|mark|cc|obl.*|advmod|advcl.*|discourse|nmod:unmarked)$/.test(t.relations[c]!) &&
          t.upos[part] !== 'NUM'),
    ),
  );
}

/** “The agency Velpress”: a noun and the name right behind it are one, even where a tree makes two subjects of them. */
function partsOf(t: Trees, source: number): number[] {
  if (!t.relations[source]!.startsWith('nsubj')) return [source];
  const subjects = dependentsOf(t, t.heads[source]!, 'nsubj');
  const at = subjects.indexOf(source);
  const names = (noun: number | undefined, name: number | undefined): boolean =>
    noun !== undefined &&
    name !== undefined &&
    t.upos[noun] === 'NOUN' &&
    t.upos[extentOf(t, name).first] === 'PROPN' &&
    !isDay(t, name) &&
    extentOf(t, noun).last === extentOf(t, name).first;
  if (names(source, subjects[at + 1])) return [source, subjects[at + 1]!];
  return names(subjects[at - 1], source) ? [subjects[at - 1]!, source] : [source];
}
