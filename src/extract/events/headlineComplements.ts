import { dependentOf, dependentsOf, extentOf, isFinite, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { headlinePhrase, isGapOfDates, isOfWhat, isWithout, joined, type Shortening } from './headlinePhrase.ts';
import { lastOfVerb } from './headlineVerb.ts';
import { isOfDay } from './leastNeeded.ts';
import { ASKING, CIRCUMSTANTIAL, SEEN_AS } from './lexicon/headlineComplements.ts';
import { isOffice } from './lexicon/office.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { ownerWord } from './owner.ts';
import { isPlural } from './present.ts';
import { beginOf, isWithin, type Stretches } from './wholeness.ts';

/** What a headline keeps behind its verb, by relation. */
const KEPT = new Set(['obj', 'iobj', 'xcomp', 'ccomp', 'obl', 'compound', 'advmod']);

export interface Complement {
  words: string;
  needed: boolean;
  /** What the verb governs, unlike a circumstance that it only wants. */
  object: boolean;
  /** Its last token. */
  end: number;
}

const BACKSHIFTED: Readonly<Record<string, string>> = {
  was: 'is',
  were: 'are',
  had: 'has',
  would: 'will',
};

/** “Announced that Y was building Z”: what was said stands one tense further back; “that Z was sold” may be as it was. */
const oneTenseOn = (words: string, plural: boolean, passive: boolean): string =>
  words.replace(/\b(?:was|were|had|would)\b/, (w) =>
    w === 'had' && plural ? 'have' : passive && w.startsWith('w') && w !== 'would' ? w : BACKSHIFTED[w]!,
  );

/** What was said, as it is printed: one tense further on; without “that” where it is to be short. */
export const contentWords = (t: Trees, c: number, phrase: string, short: boolean): string => {
  // “That her parents thought it was a storm”: the helper of a clause within it has its own time.
  const helped = dependentsOf(t, c, 'aux', 'aux:pass', 'cop').length > 0;
  const words = helped ? oneTenseOn(unquoted(phrase), hasManyOrTheySubject(t, c), isPassive(t, c)) : unquoted(phrase);
  return short ? words.replace(/^that /, '') : words;
};

/** A mark of quotation that a shortened phrase no longer closes goes. */
const unquoted = (phrase: string): string => (phrase.includes('”') ? phrase : phrase.replace('“', ''));

const hasManyOrTheySubject = (t: Trees, clause: number): boolean => {
  const subject = dependentOf(t, clause, 'nsubj');
  return subject >= 0 && (isPlural(t, subject) || /^(?:they|we|you|I)$/i.test(t.forms[subject]!));
};

/** “Told them that, as she remembered, …”: a clause of time that the tree takes for what was said. */
export const isBeside = (t: Trees, clause: number): boolean =>
  dependentsOf(t, clause, 'mark').some((m) =>
    /^(?:as|while|when|after|before|because|since|although)$/.test(t.lemmas[m]!),
  );

/** What follows the verb without a gap, in order; null where something that it needs cannot be printed. */
export function complementsOf(
  t: Trees,
  verb: number,
  subject: number,
  options: HeadlineOptions,
  level: Shortening,
): Complement[] | null {
  const { dates, nameAt } = options;
  const found: Complement[] = [];
  let end = lastOfVerb(t, verb);
  let broken = false;
  const described = describedBy(t, verb);
  if (described >= 0) {
    if (!/^(?:NOUN|PROPN)$/.test(t.upos[described]!) || t.lemmas[described] === 'one') return null;
    const tokens = headlinePhrase(t, described, dates, level).filter((i) => i < extentOf(t, verb).first);
    const phrase = unquoted(joined(t, tokens, (i) => ownerWord(t, i, verb, subject, options)));
    const words = phrase.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
    found.push({ words, needed: true, object: true, end });
  }
  for (const c of dependentsOf(t, verb)) {
    const relation = t.relations[c]!;
    const bare = relationOf(t, c);
    if (c < verb || relation === 'compound:prt' || relation === 'obl:unmarked') continue;
    if (!KEPT.has(bare) && !isOfWhat(t, c)) continue;
    if (bare === 'advmod') {
      if (!CIRCUMSTANTIAL.test(t.forms[c]!) && c === end + 1 && t.firstChild[c]! < 0) {
        found.push({ words: t.forms[c]!, needed: false, object: false, end: c });
        end = c;
      }
      continue;
    }
    if (bare !== 'ccomp' && (isWithin(t, c, dates) || isOfDay(t, c, dates))) {
      // “Is fired Saturday as coach”: a day that could not be resolved leaves no gap either.
      if (!isWithin(t, c, dates) && extentOf(t, c).first === end + 1) end = extentOf(t, c).last - 1;
      continue;
    }
    // What a preposition joins is a circumstance, whatever the tree calls it; who says all of it closes the line.
    const cases = dependentsOf(t, c, 'case').filter((k) => k < c);
    if (cases.some((k) => t.lemmas[k] === 'accord')) break;
    // “After the mayor Ana Ruiz (left)”: nobody is a time.
    if (t.upos[c] === 'PROPN' && cases.some((k) => /^(?:after|before|since|until)$/.test(t.lemmas[k]!))) break;
    const joinedOn = cases.length > 0;
    const needed =
      (/^(?:obj|iobj|xcomp|ccomp)$/.test(bare) && !joinedOn) ||
      relation === 'obl:agent' ||
      bare === 'advcl' ||
      // “Without a permit”: the rest alone says another thing.
      isWithout(t, c) ||
      // “Sees the pact as a threat”.
      (SEEN_AS.test(t.lemmas[verb]!) && cases.some((k) => t.lemmas[k] === 'as'));
    const begin = extentOf(t, c).first;
    // “Tested two boats in May that sank”: behind an object a clause describes something, unless somebody is told.
    if (bare === 'ccomp' && found.some((f) => f.object) && !SPEECH.has(t.lemmas[verb]!)) break;
    // “From the water, among them a girl”: what a comma alone sets off is told besides.
    broken ||= t.forms[end + 1] === ',' && beginOf(t, c) === end + 2;
    broken ||= !isGapOfDates(t, end, begin, dates) && !isGapOfAdverbs(t, end, begin, dates);
    if (broken) {
      if (needed) return null;
      continue;
    }
    // “Confirmed a man has been held”: what seems an object is the subject of what follows.
    if (needed && bare === 'obj' && isSubjectOfNext(t, extentOf(t, c).last, c)) return null;
    const isPronoun =
      t.upos[c] === 'PRON' && (needed || t.firstChild[c]! < 0) && /^(?:him|her|them|it)$/i.test(t.forms[c]!);
    if (isPronoun || ((t.upos[c] === 'PRON' || t.lemmas[c] === 'one') && t.firstChild[c]! < 0)) {
      // “Hampered her acting career”, whatever the tree says.
      if (/^her$/i.test(t.forms[c]!) && /^(?:NOUN|ADJ)$/.test(t.upos[c + 1] ?? '')) return null;
      // “Flung himself”: whoever it is, the line's subject is.
      const name = /sel(?:f|ves)$/i.test(t.forms[c]!) ? t.forms[c]! : nameAt(t.places[c]!.start, t.places[c]!.end);
      if (name && needed) found.push({ words: name, needed, object: needed, end: c });
      else if (needed) return null;
      end = c;
      continue;
    }
    // “The rules announced on Monday would allow …”: what has no subject of its own has this one.
    if (bare === 'ccomp' && isFinite(t, c) && dependentOf(t, c, 'nsubj', 'csubj', 'expl') < 0) return null;
    if (bare === 'ccomp' && isBeside(t, c)) return null;
    if (bare === 'ccomp' && isAnother(t, dependentOf(t, c, 'nsubj'), subject)) return null;
    if (bare === 'ccomp' && ASKING.has(t.lemmas[dependentOf(t, c, 'nsubj')] ?? '')) return null;
    const holder = holderOf(t, c, nameAt);
    if (holder) {
      end = extentOf(t, c).last - 1;
      found.push({ words: [...cases.map((k) => t.forms[k]!), holder].join(' '), needed, object: needed, end });
      continue;
    }
    const tokens = headlinePhrase(t, c, dates, level);
    // “At which time”: another clause goes on.
    if (tokens.some((i) => t.heads[i] === c && /^(?:which|whom|whose)$/i.test(t.forms[i]!)) && bare !== 'ccomp') break;
    const phrase = joined(t, tokens, (i) => ownerWord(t, i, verb, subject, options));
    // “Says (on Monday) that”, but not “tells the council that”: behind what is printed “that” shows what it belongs to.
    const words = bare === 'ccomp' ? contentWords(t, c, phrase, level > 0 && found.length === 0) : unquoted(phrase);
    const printed = tokens.at(-1)!;
    if (words) found.push({ words, needed, object: needed, end: printed });
    end = behindAside(t, printed, extentOf(t, c).last);
    broken ||= end + 1 < extentOf(t, c).last && !isGapOfDates(t, end, extentOf(t, c).last, dates);
  }
  // “Agrees on rules”: a verb without an object needs what follows it first; what was done to somebody may stand alone in need.
  const [next] = found;
  if (next && (level < 2 || !isPassive(t, verb)) && !found.some((f) => f.needed)) next.needed = true;
  return found;
}

/** “The offer that Hollis made”: the noun that a clause describes by what is done to it, or -1. */
export const describedBy = (t: Trees, verb: number): number =>
  relationOf(t, verb) === 'acl' &&
  dependentsOf(t, verb, 'obj').length === 1 &&
  /^(?:which|that|whom)$/i.test(t.forms[dependentOf(t, verb, 'obj')]!)
    ? t.heads[verb]!
    : -1;

/** “Minister of Mines Ruiz”: who is named right behind his office, and nobody else there; null for “the secretary of Ruiz”. */
function holderOf(t: Trees, c: number, nameAt: HeadlineOptions['nameAt']): string | null {
  const last = extentOf(t, c).last - 1;
  if (t.upos[last] !== 'PROPN' || !isOffice(t.lemmas[c]!.toLowerCase())) return null;
  const named = (from: number): string | null => nameAt(t.places[from]!.start, t.places[last]!.end);
  let first = last;
  while (first > c && named(first) === null) first--;
  return first > c && /^(?:NOUN|PROPN)$/.test(t.upos[first - 1]!) && named(first) === named(c) ? named(c) : null;
}

/** “Sentenced Lind, a former mayor, (to nine years)”: the end of what two commas set off behind the printed words of a phrase, else their own. */
const behindAside = (t: Trees, printed: number, last: number): number => {
  if (t.forms[printed + 1] !== ',' || last <= printed + 2) return printed;
  return t.forms[last - 1] === ',' ? last - 1 : t.forms[last] === ',' ? last : printed;
};

const isSubjectOfNext = (t: Trees, next: number, object: number): boolean =>
  t.sentenceOf[next] === t.sentenceOf[object] &&
  /^(?:VERB|AUX)$/.test(t.upos[next]!) &&
  t.features[next]!.verbForm === 'Fin';

/** “The minister says that they failed”: a pronoun of another number than the subject means somebody who isn't printed. */
export const isAnother = (t: Trees, pronoun: number, subject: number): boolean => {
  if (pronoun < 0 || t.upos[pronoun] !== 'PRON') return false;
  const word = t.forms[pronoun]!.toLowerCase();
  if (word === 'they') return t.upos[subject] === 'PROPN' && !isPlural(t, subject);
  return /^(?:he|she)$/.test(word) && isPlural(t, subject);
};

/** Whether only adverbs and dates are passed over: “met briefly on Monday with”. */
function isGapOfAdverbs(t: Trees, from: number, to: number, dates: Stretches): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      t.upos[i] !== 'ADV' &&
      t.forms[i] !== ',' &&
      !isWithin(t, i, dates) &&
      !(t.upos[i] === 'ADP' && isWithin(t, i + 1, dates))
    )
      return false;
  return true;
}
