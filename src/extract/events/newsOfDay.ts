import { auxiliariesOf, dependentOf, dependentsOf, isPassive, phraseOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { TALK } from './assertion.ts';
import type { Candidate } from './candidates.ts';
import { eventive } from './eventive.ts';
import { FIGURES } from './lexicon/figures.ts';
import { lightVerbs } from './lexicon/happenings.ts';
import { OTHERWISE, STRETCHES } from './lexicon/newsOfDay.ts';
import { TIME_UNITS } from './lexicon/whoseDeed.ts';
import { isListedNoun } from './listedSenses.ts';

/** What is asserted is news where it isn't somebody's words about another time. */
export const tellsNews = (t: Trees, c: Candidate): boolean =>
  !TALK.has(c.trigger.type) &&
  // Who founded a firm is told of it, and seldom is news.
  c.trigger.kind !== 'founding' &&
  !isKnown(t, c) &&
  !isCounted(t, c.verb) &&
  !(c.plain && isOfIt(t, c.verb)) &&
  !quotes(t, c.verb) &&
  // What had happened before lies further back.
  !dependentsOf(t, c.verb, 'aux').some((a) => t.forms[a]!.toLowerCase() === 'had');

/** From these log-odds on, in tenths, a word of no list tells what was done on the day of the paper: in the active, in the passive, which may tell a state. */
const ENOUGH = { active: 5, passive: 18 };

/**
 * Whether news that has no day is of the day on which the paper appeared. At the top of a report it is, but for what a time bounds that
 * is no day (“recently”, “in the past months”) and for sums; below, the perfect of a word that no list knows tells how things stand
 * (“has grown beside it”: Comrie 1976), and so does what is hardly a happening.
 */
export function isOfDay(t: Trees, c: Candidate, atTop: boolean): boolean {
  if (isSum(t, c.verb)) return false;
  if (atTop || !c.plain) return true;
  if (auxiliariesOf(t, c.verb).some((a) => t.lemmas[a] === 'have')) return false;
  return eventive(t, c.node) >= (isPassive(t, c.verb) ? ENOUGH.passive : ENOUGH.active);
}

/** Whether what follows a sentence of a day goes on with it: below its opening a report tells much besides, so only what surely happens and isn't undergone. */
export const goesOn = (t: Trees, c: Candidate): boolean =>
  isOfDay(t, c, false) && !isPassive(t, c.verb) && (!c.plain || eventive(t, c.node) >= SURELY);

/** “Recently cut”, “soon after”, “during the quarter”, “in recent years”, “one recent night”, “to date”: when, but no day. */
export const isAtOtherTime = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'advmod').some((a) => OTHERWISE.has(t.forms[a]!.toLowerCase())) ||
  dependentsOf(t, verb, 'obl').some(
    (o) =>
      dependentsOf(t, o, 'amod').some((a) => t.lemmas[a] === 'recent') ||
      (STRETCHES.test(t.lemmas[o]!) &&
        dependentsOf(t, o, 'case').some((c) => /^(?:in|during|over|to|within|throughout)$/.test(t.lemmas[c]!))),
  );

/** “Rose 8%”, “fell to ten million from twelve”: what is compared with another time is the sum of a stretch. */
const isSum = (t: Trees, verb: number): boolean =>
  FIGURES.has(t.lemmas[verb]!) &&
  phraseOf(t, verb).some(
    (i) => t.forms[i] === '%' || (t.lemmas[i] === 'from' && /^(?:NUM|SYM)$/.test(t.upos[i + 1] ?? '')),
  );

/** From these log-odds on, in tenths, a subject is a happening itself. */
const SURELY = 15;

/** “The attacks have killed forty”, “their kidnapping led to protests”: what the article speaks of as known has a day of its own. */
const isKnown = (t: Trees, { verb }: Candidate): boolean => {
  const subject = subjectOf(t, verb);
  return (
    subject >= 0 &&
    !lightVerbs.has(t.lemmas[verb]!) &&
    (isListedNoun(t.lemmas[subject]!) || eventive(t, subject) >= SURELY) &&
    dependentsOf(t, subject, 'det', 'nmod').some(
      (d) => t.relations[d] === 'nmod:poss' || /^(?:the|these|those)$/.test(t.lemmas[d]!),
    )
  );
};

/** “Two weeks after the ruling, …”, “a month later”, “in the year-ago quarter”: its day is counted from another one. */
const isCounted = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'obl', 'advmod', 'advcl', 'nmod').some((d) =>
    [d, ...dependentsOf(t, d), ...dependentsOf(t, d).flatMap((c) => dependentsOf(t, c))].some(
      (i) =>
        TIME_UNITS.test(t.lemmas[i]!) &&
        /^(?:after|before|later|earlier|ago)$/i.test(t.forms[t.forms[i + 1] === '-' ? i + 2 : i + 1] ?? ''),
    ),
  );

/** “Called the plan ‘a breach’”, “thanked them for ‘patience’”: what a clause quotes was said. */
const quotes = (t: Trees, verb: number): boolean => phraseOf(t, verb).some((i) => /^[“”"«»]$/.test(t.forms[i]!));

/** “It got hard”, “it surprised her”: of what, another sentence says; no news of the day is told so. */
const isOfIt = (t: Trees, verb: number): boolean => {
  const subject = dependentOf(t, verb, 'nsubj', 'expl');
  return subject >= 0 && t.upos[subject] === 'PRON' && /^(?:it|this|that|these|those)$/.test(t.lemmas[subject]!);
};
