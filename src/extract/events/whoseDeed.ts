import {
  auxiliariesOf,
  dependentOf,
  dependentsOf,
  extentOf,
  isPassive,
  relationOf,
  subjectOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { ASKED_OF } from './lexicon/headline.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { SEQUENCE, TIME_UNITS } from './lexicon/whoseDeed.ts';
import { isPersonNoun } from './personNouns.ts';

/**
 * The subject under which a verb's deed may be printed, or -1. Where a clause leaves its subject out, the tree often takes another
 * clause's; a wrong subject makes a false line, so only what English leaves out for sure is filled in: behind “and”, behind “to”, and
 * before a participle that stands right at its noun.
 */
export function whoseDeed(t: Trees, verb: number): number {
  const given = askedToDo(t, verb) ?? subjectOf(t, verb);
  // “Late Saturday, youths attacked”: a day did nothing.
  const doer = given >= 0 && isDay(t, given) ? dependentsOf(t, verb, 'nsubj').find((s) => !isDay(t, s)) : undefined;
  const subject = personMeant(t, verb, doer ?? given);
  if (subject < 0) return -1;
  const isAnchored = /^(?:after|before|since)$/i.test(t.forms[subject + 1] ?? '');
  if (TIME_UNITS.test(t.lemmas[subject]!) && (isAnchored || dependentOf(t, subject, 'nummod') < 0)) return -1;
  if (isEither(t, verb, subject) || isOnlyNamed(t, verb) || isEscaped(t, verb) || mayBeSaid(t, verb)) return -1;
  // “The concern has been that he will go”: of two subjects neither is sure.
  if (dependentsOf(t, verb, 'nsubj').filter((s) => !isDay(t, s)).length > 1) return -1;
  if (dependentOf(t, verb, 'nsubj', 'csubj') >= 0) return isAside(t, verb, subject) ? -1 : subject;
  switch (relationOf(t, verb)) {
    case 'conj':
      return isJoined(t, verb) && !isOfRelative(t, verb) ? subject : -1;
    case 'xcomp':
      return /ed$/.test(t.forms[verb]!) && t.lemmas[verb] !== t.forms[verb] ? -1 : subject;
    case 'acl':
      // “Plans to launch a ship”: what is only aimed at has no line of its own.
      if (t.features[verb]!.verbForm === 'Inf' && t.relations[verb] !== 'acl:relcl') return -1;
      return isAtNoun(t, verb, subject) ? subject : -1;
    case 'advcl':
      // “Was put forward by Holm after taking office”: either may have.
      return dependentOf(t, t.heads[verb]!, 'obl:agent') < 0 ? subject : -1;
    default:
      return subject;
  }
}

/** “Forced the crew to leave”: whom somebody makes do it does it. */
const askedToDo = (t: Trees, verb: number): number | undefined => {
  const head = t.heads[verb]!;
  if (head < 0 || !/^(?:advcl|xcomp)$/.test(t.relations[verb]!) || !ASKED_OF.has(t.lemmas[head]!)) return undefined;
  const isTo = t.features[verb]!.verbForm === 'Inf' && dependentOf(t, verb, 'mark') >= 0;
  return isTo ? dependentsOf(t, head, 'obj').find((o) => o > head && o < verb) : undefined;
};

const isDay = (t: Trees, i: number): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(t.forms[i]!);

/** “A vigil for Odd Lund, who was shot”: whom “who” means is the nearest person before it, where the tree has a thing. */
function personMeant(t: Trees, verb: number, subject: number): number {
  const who = dependentOf(t, verb, 'nsubj');
  if (who < 0 || t.lemmas[who] !== 'who' || subject < 0 || subject > who || isPerson(t, subject)) return subject;
  for (let i = who - 1; i > subject; i--)
    if (isPerson(t, i) && relationOf(t, i) !== 'flat' && relationOf(t, i) !== 'compound') return i;
  // “Two players of the club who were hurt”.
  const before = extentOf(t, subject).first - 1;
  return before >= 0 && isPerson(t, before) ? before : subject;
}
const isPerson = (t: Trees, i: number): boolean => t.upos[i] === 'PROPN' || isPersonNoun(t.lemmas[i]!.toLowerCase());

/** “Lind said Ruiz was ill and was soon held”: what follows what somebody said may be hers or his. */
function mayBeSaid(t: Trees, verb: number): boolean {
  for (let at = verb; at >= 0 && dependentOf(t, at, 'nsubj', 'csubj') < 0; at = t.heads[at]!) {
    const head = t.heads[at]!;
    const said = relationOf(t, at) === 'conj' && SPEECH.has(t.lemmas[head]!) ? dependentsOf(t, head, 'ccomp') : [];
    if (said.some((c) => c < at)) return true;
  }
  return false;
}

/** “Is suspected of setting fires”, “refrained from voting”, “jailed for stealing”: what a preposition names, nobody is told to have done. */
const isOnlyNamed = (t: Trees, verb: number): boolean =>
  /ing$/i.test(t.forms[verb]!) &&
  dependentOf(t, verb, 'nsubj', 'aux') < 0 &&
  // “…, following the vote”: a preposition in all but its form.
  ((relationOf(t, verb) === 'advcl' && /^(?:follow|include)$/.test(t.lemmas[verb]!)) ||
    dependentsOf(t, verb, 'mark', 'case').some((m) => m < verb && !SEQUENCE.test(t.lemmas[m]!)));

/** “Escaped being hurt”, “avoided paying”: it didn't come about; “consider selling”: not yet. */
const isEscaped = (t: Trees, verb: number): boolean =>
  /^(?:xcomp|ccomp|advcl|obj)$/.test(relationOf(t, verb)) &&
  /^(?:escape|avoid|evade|dodge|resist|risk|consider|mull|discuss|suggest|propose|recommend|oppose|imagine|contemplate|miss)$/.test(
    t.lemmas[t.heads[verb]!] ?? '',
  ) &&
  (/ing$/.test(t.forms[verb]!) || dependentsOf(t, verb, 'aux:pass', 'aux').some((a) => t.forms[a] === 'being'));

/** “Nordika, rumoured a target, said …”, “the report, made at noon, marks …”: a participle between commas is no verb of its own, whatever hangs on it. */
function isAside(t: Trees, verb: number, subject: number): boolean {
  if (auxiliariesOf(t, verb).length || subject > verb) return false;
  if (t.forms[verb - 1] !== ',') return false;
  const asides = [
    ...dependentsOf(t, subject, 'appos', 'acl', 'nmod', 'parataxis', 'advcl', 'nummod', 'amod', 'dep'),
    // “Kole, through a spokesman, congratulated …”.
    ...dependentsOf(t, verb, 'obl', 'advmod', 'advcl'),
  ];
  return !asides.some((a) => a > subject && a < verb);
}

/** Whether “and” joins a verb to the others of its row: “came, saw and left”; another that the tree joins is a participle or a clause of its own. */
export function isJoined(t: Trees, verb: number): boolean {
  const row = dependentsOf(t, t.heads[verb]!, 'conj');
  return row.some((c) => c >= verb && dependentsOf(t, c, 'cc').length > 0) && !isLoneParticiple(t, verb);
}

/** “Letters were found in a raid that shook the town and led to arrests”: behind a passive a deed in the active goes on with the clause between. */
const isOfRelative = (t: Trees, verb: number): boolean => {
  const first = t.heads[verb]!;
  if (!isPassive(t, first) || isPassive(t, verb) || auxiliariesOf(t, verb).length > 0) return false;
  for (let i = first + 1; i < verb; i++) if (t.relations[i] === 'acl:relcl' && !isPassive(t, i)) return true;
  return false;
};

/** “It opened the hall and, watched by many, …”: without a helper or an object a participle behind verbs of the past may be either. */
const isLoneParticiple = (t: Trees, verb: number): boolean =>
  isPassive(t, verb) && auxiliariesOf(t, verb).length === 0 && !hasHelper(t, t.heads[verb]!);
const hasHelper = (t: Trees, verb: number): boolean => dependentOf(t, verb, 'aux:pass', 'cop') >= 0;

/** “The map of a town that burnt”: what a relative clause without a comma describes may be either noun. */
function isEither(t: Trees, verb: number, noun: number): boolean {
  if (t.relations[verb] !== 'acl:relcl' || t.upos[noun] !== 'NOUN') return false;
  const relative = extentOf(t, verb).first;
  const between = dependentsOf(t, noun, 'nmod').filter((n) => n > noun && n < relative && t.relations[n] === 'nmod');
  return /^(?:that|which)$/i.test(t.forms[relative]!) && between.some((n) => t.upos[n] === 'NOUN');
}

/** Whether no other noun than those of its own phrase stands between a noun and the participle or clause that describes it. */
function isAtNoun(t: Trees, verb: number, noun: number): boolean {
  if (t.relations[verb] === 'acl:relcl') return true;
  for (let i = noun + 1; i < verb; i++)
    if (/^(?:NOUN|PROPN)$/.test(t.upos[i]!) && t.heads[i] !== noun && relationOf(t, i) !== 'flat') return false;
  return !dependentsOf(t, noun, 'nmod').some((n) => n > noun && n < verb && t.upos[n] === 'NOUN');
}
