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
import { SPEECH } from './predicates.ts';

/** A label is printed on one line. */
export const labelMax = 70;

const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ['is', 'are'],
  have: ['has', 'have'],
  do: ['does', 'do'],
};

/** The present tense of a lemma, for one or for many. */
export function presentOf(lemma: string, plural: boolean): string {
  const known = irregular[lemma];
  if (known) return known[plural ? 1 : 0];
  if (plural) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Nouns that look like one and mean many. */
const COLLECTIVE = new Set(['police', 'people', 'cattle', 'folk', 'troops', 'clergy', 'staff', 'youth', 'crew']);
const COUNTED_AS_MANY = /^(?:several|many|both|few|most|some|all|dozens|hundreds|thousands|scores|others?|more)$/;

/** Whether a subject takes a verb in the plural. */
export function isPlural(t: Trees, subject: number, many: ReadonlySet<string> = new Set()): boolean {
  if (dependentsOf(t, subject, 'conj').length) return true;
  const form = t.forms[subject]!;
  const lower = form.toLowerCase();
  if ([subject, ...dependentsOf(t, subject, 'flat')].some((i) => many.has(t.forms[i]!))) return true;
  if (t.upos[subject] === 'PROPN')
    return t.features[subject]!.number === 'Plur' && /(?:ans|ese|ists|ers|ians|is)$/.test(lower);
  if (t.upos[subject] === 'PRON' && /^(?:they|we|these|those)$/.test(lower)) return true;
  if (COLLECTIVE.has(lower) || COUNTED_AS_MANY.test(lower)) return true;
  if (t.upos[subject] === 'NUM') return !/^(?:1|one)$/.test(lower);
  return t.features[subject]!.number === 'Plur';
}

/** What stands beside a phrase and never belongs in a headline. */
const ASIDES = new Set([
  'appos',
  'parataxis',
  'discourse',
  'dep',
  'cc:preconj',
  'list',
  'reparandum',
  'vocative',
  'dislocated',
  'advcl',
  'advcl:relcl',
]);
const isQuote = (form: string): boolean => /^["“”‘’'«»]$/.test(form);
const DEMONSTRATIVE = /^(?:the|a|an|this|that|these|those)$/i;

/** How much a phrase is shortened: nothing but asides are left out; circumstances, too; what “of” doesn't join; participles. */
type Shortening = 0 | 1 | 2 | 3;

/**
 * The words of a phrase for a headline, in order: without what stands beside it, without dates, and the shorter the less
 * its head needs.
 */
function headlinePhrase(t: Trees, head: number, dates: Dates, level: Shortening, isSubject = false): string {
  const left = (c: number): boolean => {
    const relation = t.relations[c]!;
    const governor = t.heads[c]!;
    if (relation === 'punct')
      return !isHyphen(t, c) && !isQuote(t.forms[c]!) && !withinRow(t, c) && !/^[%$£€]$/.test(t.forms[c]!);
    if (ASIDES.has(relation)) return true;
    // “Ana Ruiz, 52,”: an age.
    if (t.upos[governor] === 'PROPN' && t.upos[c] === 'NUM' && t.forms[c - 1] === ',') return true;
    // “Said that it had sold the mill and would close”: the first says enough.
    if (relation === 'conj' && t.upos[c] === 'VERB' && relationOf(t, governor) === 'ccomp') return true;
    // “What they saw” needs its clause, “the man who fell” doesn't.
    if (relation === 'acl:relcl') return t.upos[governor] !== 'PRON';
    if (isSubject && governor === head && /^(?:cc|case|mark|advmod|acl)$/.test(relation)) return true;
    if (/^(?:obl|nmod|advmod|obl:unmarked|nmod:unmarked|nmod:poss)$/.test(relation) && isDate(t, c, dates)) return true;
    // Who bears the name has an office, too.
    if (level > 0 && relation === 'nmod:desc' && c < governor && endsWithName(t, governor)) return true;
    if (level > 0 && (relation === 'obl' || relation === 'obl:unmarked') && t.upos[governor] === 'VERB') return true;
    if (level > 2 && relation === 'acl' && t.features[c]!.verbForm === 'Part') return true;
    if (level > 1 && relation === 'nmod') return !dependentsOf(t, c, 'case').some((k) => t.lemmas[k] === 'of');
    return false;
  };
  const tokens = phraseOf(t, head, left);
  while (tokens.length > 1 && isSubject && (DEMONSTRATIVE.test(t.forms[tokens[0]!]!) || t.upos[tokens[0]!] === 'PUNCT'))
    tokens.shift();
  return joined(t, tokens);
}

/** Whether a phrase is a name that nothing follows: its words hang flat on the first. */
const endsWithName = (t: Trees, head: number): boolean =>
  t.upos[head] === 'PROPN' && dependentsOf(t, head).every((c) => c < head || /^(?:flat|punct)$/.test(t.relations[c]!));

/** Whether a date is what a phrase is. */
const isDate = (t: Trees, head: number, dates: Dates): boolean => {
  const at = t.places[head]!;
  return dates.some((d) => d.start < at.end && at.start < d.end);
};

const isHyphen = (t: Trees, i: number): boolean => /^[-–/]$/.test(t.forms[i]!);
/** Commas of a row: “Sorn, Halden and Tarno”. */
const withinRow = (t: Trees, i: number): boolean => t.forms[i] === ',' && relationOf(t, t.heads[i]!) === 'conj';

/** Tokens as printed: with the white space that the text has between neighbours, a space where something was left out. */
export function joined(t: Trees, tokens: readonly number[]): string {
  let out = '';
  tokens.forEach((i, k) => {
    const before = tokens[k - 1];
    if (before !== undefined && !(before === i - 1 && t.places[before]!.end === t.places[i]!.start)) {
      const spaced = /\s/.test(t.text[t.places[i]!.start - 1] ?? '');
      const closes = !spaced && /^[,.;:!?)\]’”]|^['’](?:s|re|ve|ll|d|m)?$|^n['’]t$/.test(t.forms[i]!);
      if (!closes) out += ' ';
    }
    out += t.forms[i]!.replace(/\s+/g, ' ');
  });
  return out;
}

const upper = (s: string): string => s && s[0]!.toUpperCase() + s.slice(1);

/** What a headline keeps behind its verb, by relation. */
const KEPT = new Set(['obj', 'iobj', 'xcomp', 'ccomp', 'obl', 'compound', 'advmod']);
const PLAIN_ADVERBS = new Set([
  'back',
  'away',
  'down',
  'out',
  'off',
  'up',
  'in',
  'over',
  'apart',
  'together',
  'home',
  'abroad',
  'ahead',
  'again',
]);
/** Subjects of clauses that ask: “what happened”. */
const ASKING = new Set(['what', 'how', 'why', 'who', 'whom', 'which', 'where', 'when', 'whether']);

type Dates = readonly { start: number; end: number }[];

export interface HeadlineOptions {
  /** Stretches of the text that are dates: a headline leaves them out. */
  dates: Dates;
  /** The full name for a stretch that mentions somebody by less, or null. */
  nameAt: (start: number, end: number) => string | null;
  /** Names of one that the article treats as many. */
  many?: ReadonlySet<string>;
}

/** A line is best kept to these characters; where a clause needs more, up to these and so many words. */
const LONGEST = 90;
const MOST_WORDS = 14;

/** What is tried in turn: a line longer than most before a clause that lost what it says of whom. */
const ROOM: readonly (readonly [Shortening, number])[] = [
  [0, labelMax],
  [1, labelMax],
  [0, LONGEST],
  [1, LONGEST],
  [2, LONGEST],
  [3, LONGEST],
];

/**
 * What one clause tells, as a headline: its subject, its verb in the present, its object and what is needed besides, all in
 * the article's own words. Null where the clause has no subject that says by itself who it is, or no whole phrase fits.
 */
export function headlineOf(t: Trees, verb: number, options: HeadlineOptions): string | null {
  const subject = subjectOf(t, verb);
  if (subject < 0 || ASKING.has(t.lemmas[subject]!)) return null;
  // “A statement signed by both”: whatever the tree says, the noun before it is meant.
  const reduced = dependentOf(t, verb, 'obl:agent') >= 0 && dependentOf(t, verb, 'aux:pass') < 0;
  if (reduced && relationOf(t, verb) !== 'acl') return null;
  for (const [level, longest] of ROOM) {
    const label = headlineWithin(t, verb, subject, options, level, longest);
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
  longest: number,
): string | null {
  const who = subjectWords(t, subject, options, level);
  const words = verbWords(t, verb, subject, options, who ?? '');
  const rest = complementsOf(t, verb, options, level);
  // “Ana Ruiz presents Ana Ruiz”: a pronoun that means somebody else.
  if (!who || !words || !rest || rest.some((r) => r.words === who)) return null;
  // Who says says something.
  if (SPEECH.has(t.lemmas[verb]!) && !isPassive(t, verb) && !rest.some((r) => r.needed)) return null;
  // What is needed stays; circumstances go from the last on.
  for (let kept = rest.length; kept >= 0; kept--) {
    if (rest.slice(kept).some((r) => r.needed)) return null;
    const label = upper([who, words, ...rest.slice(0, kept).map((p) => p.words)].join(' '))
      .replace(/\s+/g, ' ')
      .trim();
    const length = label.split(' ').length;
    if (label.length <= longest && label.length >= 8 && length <= MOST_WORDS && isWhole(label))
      // “Group forms”: which one, only the sentence says.
      return length > 2 || t.upos[subject] === 'PROPN' ? label : null;
  }
  return null;
}

/** Ends that leave a line hanging. */
const LOOSE =
  /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|whose|what|is|are|was|were|be|as|than|his|her|its|their|about|nearly|almost|over|capable|able|unable|early|late|more|less|due|such|likely|prior|close|subject)$/i;

const isWhole = (label: string): boolean =>
  balanced(label) && !LOOSE.test(label) && !/[#|<>•…]|https?:|^(?:and|or|but|of)\b/i.test(label);

const balanced = (label: string): boolean => {
  const count = (re: RegExp) => (label.match(re) ?? []).length;
  return count(/[“]/g) === count(/[”]/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
};

function subjectWords(t: Trees, subject: number, { nameAt, dates }: HeadlineOptions, level: Shortening): string | null {
  if (t.upos[subject] === 'PRON' || t.upos[subject] === 'DET') {
    const { start, end } = t.places[subject]!;
    return nameAt(start, end);
  }
  if (
    !/^(?:NOUN|PROPN|NUM|ADJ|SYM|X)$/.test(t.upos[subject]!) ||
    (t.heads[subject]! >= 0 &&
      /^nsubj/.test(t.relations[subject]!) &&
      dependentsOf(t, subject, 'case').some((c) => c < subject))
  )
    return null;
  if (isDate(t, subject, dates)) return null;
  const begin = phraseOf(t, subject)[0]!;
  if (
    t.heads[subject]! >= 0 &&
    begin > 0 &&
    t.upos[begin - 1] === 'ADP' &&
    t.sentenceOf[begin - 1] === t.sentenceOf[begin]
  )
    return null;
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
    t.upos[named] === 'PROPN' &&
    t.upos[subject] === 'NOUN' &&
    asMany === dependentsOf(t, named, 'conj').length > 0
  ) {
    const { first, last } = extentOf(t, named);
    const names = nameAt(t.places[first]!.start, t.places[last - 1]!.end);
    if (names) return names;
  }
  const plain = headlinePhrase(t, subject, dates, level, true);
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

function verbWords(t: Trees, verb: number, subject: number, { many }: HeadlineOptions, who: string): string | null {
  // “They met” may be printed with both names.
  const plural = isPlural(t, subject, many) || (t.upos[subject] !== 'PROPN' && / and /.test(who));
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

interface Complement {
  words: string;
  needed: boolean;
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

/** What follows the verb, in order; null where something that it needs cannot be printed. */
function complementsOf(
  t: Trees,
  verb: number,
  { dates, nameAt }: HeadlineOptions,
  level: Shortening,
): Complement[] | null {
  const found: Complement[] = [];
  for (const c of dependentsOf(t, verb)) {
    const relation = t.relations[c]!;
    const bare = relationOf(t, c);
    if (c < verb || !KEPT.has(bare) || relation === 'compound:prt' || relation === 'obl:unmarked') continue;
    if (bare === 'advmod') {
      if (PLAIN_ADVERBS.has(t.lemmas[c]!)) found.push({ words: t.forms[c]!, needed: false });
      continue;
    }
    if (bare !== 'ccomp' && isDate(t, c, dates)) continue;
    // What a preposition joins is a circumstance, whatever the tree calls it.
    const joinedOn = dependentsOf(t, c, 'case').some((k) => k < c);
    const needed = (/^(?:obj|iobj|xcomp|ccomp)$/.test(bare) && !joinedOn) || relation === 'obl:agent';
    if ((t.upos[c] === 'PRON' || t.lemmas[c] === 'one') && t.firstChild[c]! < 0) {
      const name = nameAt(t.places[c]!.start, t.places[c]!.end);
      if (name && needed) found.push({ words: name, needed });
      else if (needed) return null;
      continue;
    }
    if (bare === 'ccomp' && ASKING.has(t.lemmas[dependentOf(t, c, 'nsubj')] ?? '')) return null;
    const phrase = headlinePhrase(t, c, dates, level);
    const own = bare === 'ccomp' ? dependentOf(t, c, 'nsubj') : -1;
    const words = bare === 'ccomp' ? oneTenseOn(phrase, own >= 0 && isPlural(t, own)) : phrase;
    if (words) found.push({ words, needed });
  }
  // “Agrees on rules”: a verb without an object needs what follows it first.
  const [next] = found;
  if (next && level < 2 && !found.some((f) => f.needed)) next.needed = true;
  return found;
}
