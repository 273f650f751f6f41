import { dependentOf, dependentsOf, extentOf, isPassive, relationOf, wordsOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { needsObject } from './boundVerbs.ts';
import { endsLine, endsPhrase } from './complements.ts';
import { compressed, sharesObject } from './compressed.ts';
import { complementsOf, describedBy } from './headlineComplements.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import type { Shortening } from './headlinePhrase.ts';
import { closeOf, sourceOf } from './headlineSource.ts';
import { isUndergone, lastOfVerb } from './headlineVerb.ts';
import { ASKED_OF, EMPTY, PARTICLE } from './lexicon/headline.ts';
import { ASKING } from './lexicon/headlineComplements.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { isLine, isLoose, upperFirst, withoutTrailing } from './line.ts';
import { joinsNouns } from './openEnds.ts';
import { INFORMING, isPrintable } from './printable.ts';
import { isWithin, type Stretches } from './wholeness.ts';
import { whoseDeed } from './whoseDeed.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A clause that leaves something out behind its verb has so many words at least. */
const LEAST_ALONE = 5;
/** … but of somebody named what was done to him. */
const LEAST_UNDERGONE = 4;

/** What is tried in turn: nothing but asides are left out, then what the clause's phrases need least. */
const SHORTENINGS: readonly Shortening[] = [0, 1, 2, 3];

/**
 * What one clause tells, as a headline: its subject, its verb in the present, its object and what is needed besides, all in
 * the article's own words; and who says so, where somebody else than the article does. Null where the clause has no subject
 * that says by itself who it is, where its neighbours show that a phrase was cut, or where no whole phrase fits.
 */
export function headlineOf(t: Trees, verb: number, options: HeadlineOptions): string | null {
  const subject = whoseDeed(t, verb);
  if (subject < 0 || ASKING.has(t.lemmas[subject]!)) return null;
  // “A statement signed by both”: whatever the tree says, the noun before it is meant.
  const reduced = dependentOf(t, verb, 'obl:agent') >= 0 && dependentOf(t, verb, 'aux:pass') < 0;
  if (reduced && relationOf(t, verb) !== 'acl') return null;
  // “What witnesses saw there”: what is asked for isn't told.
  if (relationOf(t, verb) === 'acl' && ASKING.has(t.lemmas[t.heads[verb]!]!)) return null;
  const wording = wordingOf(t, verb, subject, options);
  const source = sourceOf(t, verb);
  const close = source ? closeOf(t, source, options) : '';
  if (close === null) return null;
  // “Kole says that she has sold the mill”: who says it of himself says it in one clause.
  if (source && source.verb >= 0 && source.verb < verb) {
    const isOwn = t.upos[subject] === 'PRON' || close.startsWith(`, ${wording.who(2)} `);
    if (isOwn) {
      const own = headlineOf(t, source.verb, { ...options, status: 'happened' });
      return own?.includes(t.forms[verb]!) ? own : null;
    }
  }
  for (const level of SHORTENINGS) {
    const label = headlineWithin(t, verb, subject, options, level, close, wording);
    if (label) return label;
  }
  // What is done to a noun that no line can name is done to nobody.
  if (describedBy(t, verb) >= 0) return null;
  const line = compressed(t, verb, subject, options, close, wording);
  // “Ana Ruiz is elected” says enough where nothing else can be said.
  const isBare = line === null && isUndergone(t, verb, subject) && /.\p{Lu}/u.test(wording.who(3) ?? '');
  return isBare ? headlineWithin(t, verb, subject, options, 3, close, wording, LEAST_UNDERGONE) : line;
}

function headlineWithin(
  t: Trees,
  verb: number,
  subject: number,
  options: HeadlineOptions,
  level: Shortening,
  close: string,
  wording: Wording,
  least = LEAST_ALONE,
): string | null {
  const who = wording.who(level);
  if (!who || isLoose(who)) return null;
  const words = wording.deed();
  const rest = words && complementsOf(t, verb, subject, options, level);
  if (!rest) return null;
  // “Ruiz pays Ruiz”: a pronoun that means its own subject was another's.
  if (rest.some((r) => r.words.split(/,| and /)[0] === who)) return null;
  // Who says says something.
  if (SPEECH.has(t.lemmas[verb]!) && !isPassive(t, verb) && !rest.some((r) => r.needed)) return null;
  // “Ruiz informs Lind”: of what?
  if (INFORMING.test(t.lemmas[verb]!) && !isPassive(t, verb) && rest.filter((r) => r.needed).length < 2) return null;
  // “Mayor appoints”: whom?
  if (
    (needsObject(t.lemmas[verb]!) || t.lemmas[verb] === 'do') &&
    !hasParticle(t, verb) &&
    !rest.some((r) => r.object) &&
    !isUndergone(t, verb, subject)
  )
    return null;
  // What is needed stays; circumstances go from the last on.
  for (let kept = rest.length; kept >= 0; kept--) {
    if (rest.slice(kept).some((r) => r.needed)) return null;
    const end = rest[kept - 1]?.end ?? lastOfVerb(t, verb);
    // “Plans announced (in May to buy a mill)”: of a participle beside its noun nothing but the day is needed.
    const isAside = end === verb && relationOf(t, verb) === 'acl' && isPassive(t, verb) && rest.length === 0;
    const ends = options.cut ? endsPhrase : endsLine;
    if (!isAside && (!ends(t, end, options.dates) || (kept === 0 && isOpen(t, end, options.dates)))) continue;
    if (
      (!isAside && goesOn(t, verb, end)) ||
      (t.relations[end + 1] === 'cc' && joinsNouns(t, end + 1) && t.heads[t.heads[end + 1]!]! > verb)
    )
      continue;
    const label = withoutTrailing(
      upperFirst([who, words, ...rest.slice(0, kept).map((p) => p.words)].join(' '))
        .replace(/\s+/g, ' ')
        .trim(),
    );
    // “Kole is taken, Kole says”: who tells it of himself is quoted.
    if (close.startsWith(`, ${who} `)) return null;
    // “Wrote (and directed the play)”: the object is another's, too.
    if (kept === 0 && sharesObject(t, verb)) continue;
    // “Ruiz meets” without whom, “the appointment comes” without when: a verb alone that goes on says too little.
    if (kept === 0 && (rest.length > 0 ? label.split(' ').length < least : EMPTY.has(t.lemmas[verb]!))) continue;
    // “Nordika Mills moves” is no longer a line than “company moves”.
    const own = t.forms[subject]!.toLowerCase();
    const { first, last } = extentOf(t, subject);
    const isCalled =
      t.upos[subject] === 'NOUN' && !who.toLowerCase().includes(own) && !wordsOf(t, first, last).includes(who);
    if (isCalled && !isLine(label.replace(who, own))) continue;
    if (isPrintable(t, verb, label, subject, close)) return label + close;
  }
  return null;
}

/** “Faced off”, “took over the mill”: with a particle a verb is another verb. */
const hasParticle = (t: Trees, verb: number): boolean =>
  lastOfVerb(t, verb) !== verb || (t.sentenceOf[verb + 1] === t.sentenceOf[verb] && PARTICLE.test(t.forms[verb + 1]!));

const RELATIVE = /^(?:who|whom|whose|which|that)$/i;
const opensClause = (t: Trees, first: number): boolean => {
  let subject = first;
  while (t.heads[subject]! > first && !/^nsubj/.test(t.relations[subject]!)) subject = t.heads[subject]!;
  const clause = t.heads[subject]!;
  return (
    /^nsubj/.test(t.relations[subject]!) &&
    clause > first &&
    extentOf(t, clause).first === first &&
    /^(?:acl|advcl)/.test(t.relations[clause]!)
  );
};

/** “Comes after the council (voted)”, “advises citizens (to call)”: what is left out belongs to what was kept last. */
function goesOn(t: Trees, verb: number, end: number): boolean {
  const next = end + 1;
  if (t.sentenceOf[next] !== t.sentenceOf[end] || end === verb) return false;
  // “At the same time the deal was closed”: a clause that nothing joins says which.
  if (/^(?:DET|PRON|PROPN)$/.test(t.upos[next]!) && !RELATIVE.test(t.forms[next]!) && opensClause(t, next)) return true;
  // “A man held over the theft (was freed)”: behind all that a clause holds its noun's own verb goes on.
  const isPast =
    relationOf(t, verb) === 'acl' && extentOf(t, verb).last === next && !t.forms.slice(verb, next).includes(',');
  if (!isPast && /^(?:VERB|AUX)$/.test(t.upos[next]!) && t.features[next]!.verbForm === 'Fin') return true;
  // “Cuts aimed (at saving)”.
  if (t.upos[end] === 'VERB' && relationOf(t, end) === 'acl' && /^(?:ADP|SCONJ|PART)$/.test(t.upos[next]!)) return true;
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
