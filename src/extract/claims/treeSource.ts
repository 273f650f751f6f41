import {
  dependentOf,
  dependentsOf,
  extentOf,
  isFinite,
  isPassive,
  phraseOf,
  relationOf,
  subjectOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { ASSERTING } from './lexicon/ownVoiceWords.ts';
import { VEHICLES } from './lexicon/speakingNouns.ts';
import { GIVING, SAYING } from './lexicon/treeSource.ts';
import { quotedBy } from './quotedBy.ts';
import { senseOf } from './senses.ts';
import { isSpeaking } from './speakingNouns.ts';
import { isUndergone } from './undergone.ts';

const RELATIVE = new Set(['who', 'which', 'that']);

/** The node that speaks by a verb: its subject, its agent where it is passive, or whom a quoting verb lets speak; -1 where the tree has none. */
export function speakingNode(t: Trees, verb: number): number {
  const withheld = withheldBy(t, verb);
  if (withheld >= 0) return dependentOf(t, withheld, 'nmod:poss');
  const quoted = quotedBy(t, verb);
  if (quoted >= 0) return quoted;
  if (isUndergone(t, verb) || isAskedBeside(t, verb)) return dependentOf(t, verb, 'obl:agent');
  const joined = relationOf(t, verb) === 'conj' ? dependentOf(t, verb, 'cc') : -1;
  // “Moor met with Lund and said”: no subject stands before the conjunction of its verb.
  const all = dependentsOf(t, verb, 'nsubj').filter((s) => s > joined || joined > verb);
  // “This choice of words by the mayor underscores …”: a preposition opens no subject.
  const free = all.filter((s) => dependentOf(t, s, 'case') < 0 || t.upos[s] === 'PRON');
  const own = free.length > 0 ? free : all;
  // “A friend of his said”, where the tree makes a clause of it.
  if (
    own.length === 1 &&
    t.forms[own[0]! - 1] === 'of' &&
    /^(?:his|hers|theirs|ours|yours|mine)$/.test(t.forms[own[0]!]!)
  )
    return t.heads[verb]!;
  // “Ada Moor (Sorn) said Friday”: a day speaks as little as it wants.
  if (own.length === 1 && isDay(t, own[0]!)) return -1;
  if (own.length === 1 && RELATIVE.has(t.lemmas[own[0]!]!)) return own[0]!;
  const shouting = own.every((s) => s < verb) ? behindMark(t, verb) : -1;
  if (shouting >= 0 && own.length > 0) return shouting;
  const apposed = besideName(t, verb, own);
  if (apposed >= 0) return apposed;
  // Of two subjects (“the mill, Lund said, was old”) the one beside the verb speaks.
  if (own.length > 1) {
    const people = own.filter((s) => !isDay(t, s));
    // “‘Whether it does,’ said Lund”: behind a closing mark the one after the verb speaks.
    const behind = /^[”"’']$/.test(t.forms[verb - 1] ?? '') ? people.find((s) => s > verb) : undefined;
    if (behind !== undefined) return behind;
    return people.filter((s) => s < verb).at(-1) ?? people[0] ?? own[0]!;
  }
  // “…, with Lund saying …”, wherever the tree hangs him.
  if (own.length === 0 && /ing$/.test(t.forms[verb]!) && t.lemmas[dependentOf(t, verb - 1, 'case')] === 'with')
    return verb - 1;
  // “Velcom's Jon Berg told us”, where the tree makes a subject of the owner, too; “…, with analysts saying …”.
  if (own.length < all.length || (own.length === 1 && isComment(t, verb))) return own[0]!;
  // “…, reads the treaty of both towns”
  const after = dependentOf(t, verb, 'obj');
  const before = dependentOf(t, verb, 'ccomp');
  if (own.length === 0 && after > verb && /^[,"”’']$/.test(t.forms[verb - 1]!))
    if (before >= 0 && before < verb) return after;
  const asked = own.length === 0 ? askedBefore(t, verb) : -1;
  if (asked >= 0) return dependentOf(t, asked, 'nsubj');
  // A finite verb is nobody's infinitive: there the tree has lost its subject.
  if (own.length === 0 && relationOf(t, verb) === 'xcomp' && t.features[verb]!.verbForm === 'Fin') return -1;
  const beside = saidBeside(t, verb);
  if (beside >= 0) return speakingNode(t, beside);
  const subject = subjectOf(t, isComment(t, verb) ? finiteAbove(t, verb) : verb);
  if (relationOf(t, verb) !== 'acl' || subject !== t.heads[verb]) return nearestSubject(t, subject);
  // “Called the charge a farce saying …”: no farce says it, whatever the tree hangs it on.
  const mute =
    SAYING.test(t.forms[verb]!) &&
    t.upos[subject] === 'NOUN' &&
    !VEHICLES.has(t.lemmas[subject]!) &&
    !isSpeaking(t.forms[subject]!.toLowerCase(), t.lemmas[subject]!);
  return mute ? subjectOf(t, finiteAbove(t, verb)) : giverOf(t, subject);
}

/** “‘Shame on you!’ shouted one man”, where the tree takes him for an object: whoever stands behind a closing mark and its verb; -1 where nobody does. */
export function behindMark(t: Trees, verb: number): number {
  const man =
    /^[”"]$/.test(t.forms[verb - 1] ?? '') && /^[!?,]$/.test(t.forms[verb - 2] ?? '')
      ? dependentOf(t, verb, 'obj')
      : -1;
  return man > verb && /^(?:NOUN|PROPN)$/.test(t.upos[man]!) && dependentsOf(t, verb, 'nsubj').every((s) => s < verb)
    ? man
    : -1;
}

/** “Velpress, a news agency of two towns, says”, where the tree makes two subjects of them: the name; -1 where there is none. */
function besideName(t: Trees, verb: number, subjects: readonly number[]): number {
  const noun = subjects.findLast((s) => s < verb) ?? -1;
  const name = dependentsOf(t, verb, 'nsubj', 'discourse', 'vocative').findLast((s) => s < noun) ?? -1;
  if (name < 0 || t.upos[name] !== 'PROPN' || t.upos[noun] !== 'NOUN') return -1;
  return t.forms[extentOf(t, noun).first - 1] === ',' && t.forms[verb - 1] === ',' ? name : -1;
}

/** “Holm said that the mill was old, and warned …”: the verb of saying above that a verb of saying behind a comma goes with; -1 where none. */
export function saidBeside(t: Trees, verb: number): number {
  const beside = t.heads[verb]!;
  // “Says it has a leak and warns …”, where the tree joins it to the noun.
  const joined = beside >= 0 && t.upos[beside] === 'NOUN' && isFinite(t, verb) ? t.heads[beside]! : beside;
  if (
    joined < 0 ||
    relationOf(t, verb) !== 'conj' ||
    relationOf(t, joined) !== 'ccomp' ||
    dependentOf(t, verb, 'nsubj') >= 0
  )
    return -1;
  const above = t.heads[joined]!;
  // “… that Lund came, and told the board”: by his name a person may tell it himself.
  const named = t.upos[dependentOf(t, joined, 'nsubj')] === 'PROPN';
  const opened = t.upos[verb - 1] === 'CCONJ' && t.forms[verb - 2] === ',' && !named;
  const alike = t.features[above]!.tense === t.features[verb]!.tense && above < joined;
  const calls = dependentOf(t, verb, 'obj') > verb && t.lemmas.slice(verb, extentOf(t, verb).last).includes('as');
  const tells = (dependentOf(t, verb, 'ccomp') > verb || calls) && senseOf(t.lemmas[verb]!, 'VERB') > 0;
  // “Accepts that she drove and insists …”, “accepted that she had driven but insisted …”: told in another tense than what is joined to.
  const elsewhen =
    dependentsOf(t, joined, 'aux').some((a) => t.forms[a] === 'had') ||
    t.features[joined]!.tense !== t.features[verb]!.tense;
  return (opened || elsewhen) && alike && tells && dependentOf(t, above, 'nsubj') >= 0 ? above : -1;
}

/** “Its chief clerk Ada Holm came and said”: of several subjects side by side, whatever the tree makes of them, the last does it all. */
function nearestSubject(t: Trees, subject: number): number {
  if (subject < 0 || !t.relations[subject]!.startsWith('nsubj')) return subject;
  const all = dependentsOf(t, t.heads[subject]!, 'nsubj').filter((s) => s < t.heads[subject]!);
  return all.findLast((s, k) => k > 0 && extentOf(t, s).first === extentOf(t, all[k - 1]!).last) ?? subject;
}

/** “Holm, asked about the weir, said …”, “said when asked of it”: between commas, or behind “when”, whoever is asked is not who asks. */
export const isAskedBeside = (t: Trees, verb: number): boolean =>
  /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(t.forms[verb]!) &&
  (/^when$/i.test(t.forms[verb - 1] ?? '') ||
    (t.forms[verb - 1] === ',' &&
      t.upos[verb - 2] !== 'VERB' &&
      /^(?:about|on|whether|if|why|how|what|by|over)$/.test(t.forms[verb + 1] ?? '') &&
      dependentsOf(t, verb, 'nsubj').every((s) => !t.forms.slice(extentOf(t, s).first, verb - 1).includes(','))));

/** “Holm, asked about the weir, said …”, where the tree has her ask: the participle before a verb that is left without a subject, or -1. */
export function askedBefore(t: Trees, verb: number): number {
  if (t.forms[verb - 1] !== ',') return -1;
  const { first } = t.sentences[t.sentenceOf[verb]!]!;
  for (let n = verb - 2; n > first; n--) if (isAskedBeside(t, n)) return dependentOf(t, n, 'nsubj') < n ? n : -1;
  return -1;
}

/** “Her refusal to say”: the noun by which nothing is said, -1 where a verb has none. */
export const withheldBy = (t: Trees, verb: number): number =>
  t.forms[verb - 1] === 'to' &&
  /^(?:refusal|failure|reluctance|unwillingness|inability)$/.test(t.lemmas[verb - 2] ?? '')
    ? verb - 2
    : -1;

/** “…, particularly highlighting”: a participle behind a comma, whatever stands between. */
export const isComment = (t: Trees, verb: number): boolean => {
  if (!/^(?:advcl|acl|conj|parataxis)/.test(t.relations[verb]!) || !/ing$/.test(t.forms[verb]!)) return false;
  const { first } = extentOf(t, verb);
  return t.forms[first - 1] === ',' || t.forms[first] === ',';
};

/** “Voiced her will to build, stressing the cost”: behind a comma a participle goes with a finite verb, and one of saying with that of the main clause. */
export function finiteAbove(t: Trees, verb: number): number {
  let found = verb;
  for (let at = t.heads[verb]!; at >= 0; at = t.heads[at]!) {
    if (isFinite(t, at) && dependentOf(t, at, 'nsubj') >= 0) found = at;
    if (
      found >= 0 &&
      found !== verb &&
      (ASSERTING.has(t.lemmas[verb]!) || /^(?:conj|parataxis|root)$/.test(relationOf(t, at)))
    )
      break;
  }
  return found;
}

/** “The board issued a statement calling …”: whoever gives out a text says what it says. */
function giverOf(t: Trees, noun: number): number {
  if (!VEHICLES.has(t.lemmas[noun]!) || dependentOf(t, noun, 'nmod:poss') >= 0) return noun;
  const host = t.heads[noun]!;
  if (
    host < 0 ||
    t.upos[host] !== 'VERB' ||
    !GIVING.test(t.lemmas[host]!) ||
    isPassive(t, host) ||
    !/^(?:obj|obl)$/.test(relationOf(t, noun))
  )
    return noun;
  const giver = subjectOf(t, host);
  return giver >= 0 && giver < noun ? giver : noun;
}

/** “May” is a name too, and is left out. */
const isDay = (t: Trees, n: number): boolean =>
  /^(?:.{2,6}day|day|night|morning|afternoon|evening|weekend|week|month|year|decade|time|yesterday|today|january|february|march|april|june|july|august|september|october|november|december)$/i.test(
    t.lemmas[n]!,
  );

/** The nodes of who speaks, the clause of the verb itself left out where it hangs on them (“the man who said”). */
export function nodesOfSource(t: Trees, source: number, verb: number): number[] {
  const above = new Set<number>();
  for (let at = verb; at >= 0; at = t.heads[at]!) above.add(at);
  return phraseOf(
    t,
    source,
    (c) =>
      above.has(c) ||
      t.relations[c] === 'parataxis' ||
      // “The ministry on Tuesday rejected …”
      (t.heads[c] === source && isDay(t, c) && t.lemmas[dependentOf(t, c, 'case')] === 'on') ||
      (t.heads[c] === source &&
        /^(?:case|mark|cc|obl.*|advmod|advcl.*|discourse|nmod:unmarked)$/.test(t.relations[c]!) &&
        !/^(?:NUM|ADJ)$/.test(t.upos[source]!)),
  );
}
