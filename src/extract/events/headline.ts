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
import { headlinePhrase, isGapOfDates, joined, type Shortening } from './headlinePhrase.ts';
import { isLine, labelMax, longest, upperFirst } from './line.ts';
import { SPEECH } from './predicates.ts';
import { isPlural, presentOf } from './present.ts';
import { beginsWhole, endsWhole, isPhraseEnd, isWithin, type Stretches } from './wholeness.ts';

/** What a headline keeps behind its verb, by relation. */
const KEPT = new Set(['obj', 'iobj', 'xcomp', 'ccomp', 'obl', 'compound', 'advmod']);
const PLAIN_ADVERBS = new Set('back away down out off up in over apart together home abroad ahead again'.split(' '));
/** Subjects of clauses that ask: “what happened”. */
const ASKING = new Set(['what', 'how', 'why', 'who', 'whom', 'which', 'where', 'when', 'whether']);

export interface HeadlineOptions {
  /** Stretches of the text that are dates: a headline leaves them out. */
  dates: Stretches;
  /** The full name for a stretch that mentions somebody by less, or null. */
  nameAt: (start: number, end: number) => string | null;
  /** Names of one that the article treats as many. */
  many?: ReadonlySet<string>;
}

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
  const subject = subjectOf(t, verb);
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
  const rest = complementsOf(t, verb, options, level);
  if (!who || !words || !rest) return null;
  // Who says says something.
  if (SPEECH.has(t.lemmas[verb]!) && !isPassive(t, verb) && !rest.some((r) => r.needed)) return null;
  // What is needed stays; circumstances go from the last on.
  for (let kept = rest.length; kept >= 0; kept--) {
    if (rest.slice(kept).some((r) => r.needed)) return null;
    const end = rest[kept - 1]?.end ?? lastOfVerb(t, verb);
    if (!isPhraseEnd(t, end) || !endsWhole(t, end, options.dates) || (kept === 0 && isOpen(t, end, options.dates)))
      continue;
    const label = upperFirst([who, words, ...rest.slice(0, kept).map((p) => p.words)].join(' '))
      .replace(/\s+/g, ' ')
      .trim();
    // “Ruiz meets” without whom, “the appointment comes” without when: a verb alone that goes on says too little.
    if (kept === 0 && (rest.length > 0 ? label.split(' ').length < LEAST_ALONE : EMPTY.has(t.lemmas[verb]!))) continue;
    if (isLine(label, most, t.upos[subject] === 'PROPN')) return label;
  }
  return null;
}

const lastOfVerb = (t: Trees, verb: number): number => dependentsOf(t, verb, 'compound:prt').at(-1) ?? verb;

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

function subjectWords(t: Trees, subject: number, { nameAt, dates }: HeadlineOptions, level: Shortening): string | null {
  if (t.upos[subject] === 'PRON' || t.upos[subject] === 'DET') {
    const { start, end } = t.places[subject]!;
    return nameAt(start, end);
  }
  const isArgument = t.heads[subject]! >= 0 && /^nsubj/.test(t.relations[subject]!);
  if (
    !/^(?:NOUN|PROPN|NUM|SYM|X)$/.test(t.upos[subject]!) ||
    (isArgument && dependentsOf(t, subject, 'case').some((c) => c < subject))
  )
    return null;
  if (isWithin(t, subject, dates)) return null;
  const own = phraseOf(t, subject)[0]!;
  // “On 3 May 2031 four rebels”: a number behind a date counts what follows it.
  const counts =
    t.upos[own - 1] === 'NUM' && t.sentenceOf[own - 1] === t.sentenceOf[own] && !isWithin(t, own - 1, dates);
  const begin = counts ? own - 1 : own;
  // What a participle or a relative clause describes may be the object of a preposition; a subject may not.
  if (isArgument && !beginsWhole(t, begin, dates)) return null;
  if (
    (t.upos[begin] === 'VERB' && t.relations[begin] !== 'amod') ||
    t.upos[begin] === 'AUX' ||
    /^(?:whose|which|what)$/i.test(t.forms[begin]!)
  )
    return null;
  // “The ministers, Ana Ruiz and Paul Lind,” are best called by their names.
  const named = dependentOf(t, subject, 'appos');
  const asMany = t.features[subject]!.number === 'Plur';
  if (
    named >= 0 &&
    dependentOf(t, subject, 'conj') < 0 &&
    dependentOf(t, named, 'case') < 0 &&
    t.upos[named] === 'PROPN' &&
    t.upos[subject] === 'NOUN' &&
    asMany === dependentsOf(t, named, 'conj').length > 0
  ) {
    const { first, last } = extentOf(t, named);
    const names = nameAt(t.places[first]!.start, t.places[last - 1]!.end);
    if (names) return names;
  }
  const tokens = [...(counts ? [begin] : []), ...headlinePhrase(t, subject, dates, level, true)];
  if (!endsWhole(t, tokens.at(-1)!, dates)) return null;
  const plain = joined(t, tokens);
  if (/\b(?:I|we|you|me|us)\b/.test(plain)) return null;
  // A name alone is given whole: “Lind” is Paul Lind.
  const flat = dependentsOf(t, subject, 'flat');
  const alone =
    t.upos[subject] === 'PROPN' &&
    dependentsOf(t, subject).every(
      (c) => flat.includes(c) || /^(?:nmod:desc|acl:relcl|appos|punct|advcl|acl|cc|det)$/.test(t.relations[c]!),
    );
  if (alone) return nameAt(t.places[subject]!.start, t.places[flat.at(-1) ?? subject]!.end) ?? plain;
  // “Its minister”: whose it is stands elsewhere.
  return plain.replace(/^(?:his|her|its|their|our|my)\s/i, '');
}

function verbWords(t: Trees, verb: number, subject: number, { many, nameAt }: HeadlineOptions): string | null {
  const plural = ownNumber(t, verb) ?? (isOnePerson(t, subject, nameAt) ? false : isPlural(t, subject, many));
  const particle = dependentsOf(t, verb, 'compound:prt').map((p) => t.forms[p]!.toLowerCase());
  const auxiliaries = dependentsOf(t, verb, 'aux').map((a) => t.lemmas[a]!.toLowerCase());
  if (auxiliaries.some((a) => /^(?:would|could|may|might|should|can|must|do)$/.test(a))) return null;
  const form = t.forms[verb]!.toLowerCase();
  const passive =
    isPassive(t, verb) &&
    (dependentOf(t, verb, 'aux:pass', 'obl:agent') >= 0 ||
      relationOf(t, verb) === 'acl' ||
      (t.relations[subject] === 'nsubj:pass' && !/ed$/.test(form)));
  // “Towers built in 1907”: a participle alone is no deed of the noun before it.
  const { verbForm, tense } = t.features[verb]!;
  if (verbForm === 'Part' && tense === 'Past' && !auxiliaries.length && !passive && relationOf(t, verb) !== 'conj')
    return null;
  const future = auxiliaries.some((a) => /^(?:will|shall|'ll|’ll)$/.test(a));
  const lemma = t.lemmas[verb]!.toLowerCase();
  if (passive) return [future ? 'to be' : plural ? 'are' : 'is', form, ...particle].join(' ');
  return [future ? `to ${lemma}` : presentOf(lemma, plural), ...particle].join(' ');
}

/** “Paul Arians” is one, whatever his name ends in. */
function isOnePerson(t: Trees, subject: number, nameAt: HeadlineOptions['nameAt']): boolean {
  if (t.upos[subject] !== 'PROPN' || dependentsOf(t, subject, 'conj').length) return false;
  const last = dependentsOf(t, subject, 'flat').at(-1) ?? subject;
  const name = nameAt(t.places[subject]!.start, t.places[last]!.end);
  return name !== null && !name.includes(' and ');
}

const ONE = /^(?:is|was|has|does|['’]s)$/i;
const MANY = /^(?:are|were|have|do|['’]re)$/i;

/** Whether the text's own auxiliary is in the plural (“were”), or not (“was”); undefined where it doesn't show. */
function ownNumber(t: Trees, verb: number): boolean | undefined {
  const [first] = dependentsOf(t, verb, 'aux');
  const form = first === undefined || relationOf(t, verb) === 'xcomp' ? '' : t.forms[first]!;
  return ONE.test(form) ? false : MANY.test(form) ? true : undefined;
}

interface Complement {
  words: string;
  needed: boolean;
  /** Its last token. */
  end: number;
}

const BACKSHIFTED: Readonly<Record<string, string>> = {
  was: 'is',
  were: 'are',
  had: 'has',
  would: 'will',
  could: 'can',
};

/** “Announced that Y was building Z”: what was said stands one tense further back. */
const oneTenseOn = (words: string, plural: boolean): string =>
  words.replace(/\b(?:was|were|had|would|could)\b/, (w) => (w === 'had' && plural ? 'have' : BACKSHIFTED[w]!));

const hasManyOrTheySubject = (t: Trees, clause: number): boolean => {
  const subject = dependentOf(t, clause, 'nsubj');
  return subject >= 0 && (isPlural(t, subject) || /^(?:they|we|you|I)$/i.test(t.forms[subject]!));
};

/** What follows the verb without a gap, in order; null where something that it needs cannot be printed. */
function complementsOf(
  t: Trees,
  verb: number,
  { dates, nameAt }: HeadlineOptions,
  level: Shortening,
): Complement[] | null {
  const found: Complement[] = [];
  let end = lastOfVerb(t, verb);
  let broken = false;
  for (const c of dependentsOf(t, verb)) {
    const relation = t.relations[c]!;
    const bare = relationOf(t, c);
    if (c < verb || !KEPT.has(bare) || relation === 'compound:prt' || relation === 'obl:unmarked') continue;
    if (bare === 'advmod') {
      if (PLAIN_ADVERBS.has(t.lemmas[c]!) && c === end + 1) {
        found.push({ words: t.forms[c]!, needed: false, end: c });
        end = c;
      }
      continue;
    }
    if (bare !== 'ccomp' && isWithin(t, c, dates)) continue;
    // What a preposition joins is a circumstance, whatever the tree calls it.
    const joinedOn = dependentsOf(t, c, 'case').some((k) => k < c);
    const needed = (/^(?:obj|iobj|xcomp|ccomp)$/.test(bare) && !joinedOn) || relation === 'obl:agent';
    const begin = extentOf(t, c).first;
    broken ||= !isGapOfDates(t, end, begin, dates) && !isGapOfAdverbs(t, end, begin, dates);
    if (broken) {
      if (needed) return null;
      continue;
    }
    if ((t.upos[c] === 'PRON' || t.lemmas[c] === 'one') && t.firstChild[c]! < 0) {
      const name = nameAt(t.places[c]!.start, t.places[c]!.end);
      if (name && needed) found.push({ words: name, needed, end: c });
      else if (needed) return null;
      end = c;
      continue;
    }
    if (bare === 'ccomp' && ASKING.has(t.lemmas[dependentOf(t, c, 'nsubj')] ?? '')) return null;
    const tokens = headlinePhrase(t, c, dates, level);
    const phrase = joined(t, tokens);
    const words = bare === 'ccomp' ? oneTenseOn(phrase, hasManyOrTheySubject(t, c)) : phrase;
    end = tokens.at(-1)!;
    broken ||= end + 1 < extentOf(t, c).last && !isGapOfDates(t, end, extentOf(t, c).last, dates);
    if (words) found.push({ words, needed, end });
  }
  // “Agrees on rules”: a verb without an object needs what follows it first.
  const [next] = found;
  if (next && level < 2 && !found.some((f) => f.needed)) next.needed = true;
  return found;
}

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
