import { dependentOf, dependentsOf, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { ASKING, complementsOf } from './headlineComplements.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import type { Shortening } from './headlinePhrase.ts';
import { subjectWords } from './headlineSubject.ts';
import { lastOfVerb, verbWords } from './headlineVerb.ts';
import { isLine, isLoose, labelMax, longest, upperFirst } from './line.ts';
import { SPEECH } from './predicates.ts';
import { endsWhole, isPhraseEnd, isWithin, type Stretches } from './wholeness.ts';
import { whoseDeed } from './whoseDeed.ts';

/** A clause that leaves something out behind its verb has so many words at least. */
const LEAST_ALONE = 5;
/** Verbs that say nothing by themselves. */
const EMPTY = new Set('come go make take do get have be become remain include follow'.split(' '));

/** What is tried in turn: a line longer than most before a clause that lost what it says of whom. */
const ROOM: readonly (readonly [Shortening, number])[] = [
  [0, labelMax],
  [1, labelMax],
  [0, longest],
  [1, longest],
  [2, longest],
  [3, longest],
];

/**
 * What one clause tells, as a headline: its subject, its verb in the present, its object and what is needed besides, all in
 * the article's own words. Null where the clause has no subject that says by itself who it is, where its neighbours show
 * that a phrase was cut, or where no whole phrase fits.
 */
export function headlineOf(t: Trees, verb: number, options: HeadlineOptions): string | null {
  const subject = whoseDeed(t, verb);
  if (subject < 0 || ASKING.has(t.lemmas[subject]!)) return null;
  // “A statement signed by both”: whatever the tree says, the noun before it is meant.
  const reduced = dependentOf(t, verb, 'obl:agent') >= 0 && dependentOf(t, verb, 'aux:pass') < 0;
  if (reduced && relationOf(t, verb) !== 'acl') return null;
  for (const [level, most] of ROOM) {
    const label = headlineWithin(t, verb, subject, options, level, most);
    if (label) return label;
  }
  return null;
}

function headlineWithin(
  t: Trees,
  verb: number,
  subject: number,
  options: HeadlineOptions,
  level: Shortening,
  most: number,
): string | null {
  const who = subjectWords(t, subject, options, level);
  const words = verbWords(t, verb, subject, options);
  const rest = complementsOf(t, verb, subject, options, level);
  if (!who || isLoose(who) || !words || !rest) return null;
  // “Ruiz pays Ruiz”: a pronoun that means its own subject was another's.
  if (rest.some((r) => r.words.split(/,| and /)[0] === who)) return null;
  // Who says says something.
  if (SPEECH.has(t.lemmas[verb]!) && !isPassive(t, verb) && !rest.some((r) => r.needed)) return null;
  // What is needed stays; circumstances go from the last on.
  for (let kept = rest.length; kept >= 0; kept--) {
    if (rest.slice(kept).some((r) => r.needed)) return null;
    const end = rest[kept - 1]?.end ?? lastOfVerb(t, verb);
    if (!isPhraseEnd(t, end) || !endsWhole(t, end, options.dates) || (kept === 0 && isOpen(t, end, options.dates)))
      continue;
    if (goesOn(t, verb, end)) continue;
    const label = upperFirst([who, words, ...rest.slice(0, kept).map((p) => p.words)].join(' '))
      .replace(/\s+/g, ' ')
      .trim();
    // “Ruiz meets” without whom, “the appointment comes” without when: a verb alone that goes on says too little.
    if (kept === 0 && (rest.length > 0 ? label.split(' ').length < LEAST_ALONE : EMPTY.has(t.lemmas[verb]!))) continue;
    if (isLine(label, most, t.upos[subject] === 'PROPN')) return label;
  }
  return null;
}

/** Verbs whose object does what follows: without it they say something else. */
const ASKED_OF = new Set(
  'ask tell urge advise order allow force invite persuade warn require expect call leave let help'.split(' '),
);

/** “Comes after the council (voted)”, “advises citizens (to call)”: what is left out belongs to what was kept last. */
function goesOn(t: Trees, verb: number, end: number): boolean {
  const next = end + 1;
  if (t.sentenceOf[next] !== t.sentenceOf[end] || end === verb) return false;
  if (/^(?:VERB|AUX)$/.test(t.upos[next]!) && t.features[next]!.verbForm === 'Fin') return true;
  if (!ASKED_OF.has(t.lemmas[verb]!)) return false;
  const object = dependentOf(t, verb, 'obj');
  return [
    ...dependentsOf(t, verb, 'xcomp', 'advcl'),
    ...(object < 0 ? [] : dependentsOf(t, object, 'acl', 'xcomp')),
  ].some((c) => c > end && t.features[c]!.verbForm === 'Inf');
}

/** “Agreed (in July) to deploy”: a bare verb before what it needs tells nothing. */
function isOpen(t: Trees, verb: number, dates: Stretches): boolean {
  let next = verb + 1;
  while (
    next < t.places.length &&
    (isWithin(t, next, dates) || (t.upos[next] === 'ADP' && isWithin(t, next + 1, dates)))
  )
    next++;
  return t.sentenceOf[next] === t.sentenceOf[verb] && /^(?:to|that|how|whether)$/i.test(t.forms[next] ?? '');
}
