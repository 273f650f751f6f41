import { dayOf } from '../../model/calendar.ts';
import type { Published } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { dependentsOf, isFinite, isPassive, subjectOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { FURTHER } from './lexicon/sameDeed.ts';
import { type Presence, presentIn } from './participants.ts';

/** What a verb tells, as far as another telling of it can be known by. */
export interface Deed {
  mention: EventMention;
  lemma: string;
  /** The words of its sentence, letters and figures alone, and those from its own on. */
  words: string;
  tail: string;
  /** Who does it and what it is done to: the heads, -1 where nobody is named. */
  agent: number;
  patient: number;
  /** What stands behind which preposition, dates aside. */
  obliques: ReadonlyMap<string, number>;
  /** Whom each word means, where that is known. */
  keyOf: (token: number) => string | null;
  kindOf: (token: number) => Presence['kind'] | null;
  /** Whether it is told of what had been before. */
  past: boolean;
  /** Whether it stands as a fact: “to launch” and “capable of launching” don't. */
  finite: boolean;
  /** Whether it says what is thought or said, so that its clause tells what it is. */
  says: boolean;
}

/** So far back a name may begin in which a word stands. */
const LONGEST_NAME = 80;

/** A verb's deed; null for what no later telling can be known by: names, statements, what is no verb. `dated` are the words of dates. */
export function deedOf(
  mention: EventMention,
  t: Trees,
  presence: readonly Presence[],
  dated: ReadonlySet<number>,
): Deed | null {
  const verb = tokenAt(t, mention.trigger.start);
  if (verb >= t.upos.length || t.upos[verb] !== 'VERB' || t.lemmas[verb] === 'be') return null;
  if (mention.name || mention.taker || mention.given || mention.status === 'hypothetical') return null;
  const presentAt = (token: number): Presence | undefined => {
    const { start, end } = t.places[token]!;
    return presentIn(presence, start - LONGEST_NAME, end).find((p) => p.start <= start && end <= p.end);
  };
  const obliques = new Map<string, number>();
  for (const o of dependentsOf(t, verb, 'obl'))
    if (!dated.has(o) && t.relations[o] !== 'obl:agent' && t.relations[o] !== 'obl:unmarked')
      obliques.set(caseOf(t, o), o);
  const passive = isPassive(t, verb);
  const subject = subjectOf(t, verb);
  const by = dependentsOf(t, verb, 'obl').find((o) => t.relations[o] === 'obl:agent') ?? -1;
  const object = dependentsOf(t, verb, 'obj')[0] ?? -1;
  const said = dependentsOf(t, verb, 'ccomp', 'xcomp').length > 0 || mention.kind === 'statement';
  if ([verb, ...dependentsOf(t, verb, 'advmod')].some((w) => FURTHER.test(t.lemmas[w]!))) return null;
  const { exact, start } = mention.span;
  let [words, tail]: (string | undefined)[] = [];
  return {
    mention,
    lemma: t.lemmas[verb]!,
    // Seldom asked for: only where the same verb is told twice.
    get words() {
      words ??= bare(exact);
      return words;
    },
    get tail() {
      tail ??= bare(exact.slice(mention.trigger.start - start));
      return tail;
    },
    agent: passive ? by : subject,
    patient: passive ? subject : object,
    obliques,
    keyOf: (token) => presentAt(token)?.key ?? null,
    kindOf: (token) => presentAt(token)?.kind ?? null,
    past: dependentsOf(t, verb, 'aux').some((a) => t.forms[a]!.toLowerCase() === 'had'),
    finite: isFinite(t, verb) || t.relations[verb] === 'acl',
    says: said,
  };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const caseOf = (t: Trees, noun: number): string =>
  dependentsOf(t, noun, 'case')
    .map((c) => t.lemmas[c]!)
    .join(' ');

/** Whether a later telling of a verb tells the deed of an earlier one, in an article of that day. */
export function isSameDeed(a: Deed, b: Deed, t: Trees, published: Published | null): boolean {
  if (a.mention.span.start === b.mention.span.start || a.mention.status !== b.mention.status) return false;
  if (!mayBeOfOneDay(a.mention, b.mention, published)) return false;
  if (isRepeated(a, b)) return true;
  if (a.says || b.says || !a.finite || !b.finite || a.past !== b.past || a.patient < 0 !== b.patient < 0) return false;
  const agent = compare(a, a.agent, b, b.agent, t);
  const patient = isNamedLater(a, b, t) ? 'same' : compare(a, a.patient, b, b.patient, t);
  const places = [...a.obliques].map(([preposition, noun]) =>
    compare(a, noun, b, b.obliques.get(preposition) ?? -1, t),
  );
  if ([agent, patient, ...places].includes('other')) return false;
  if (a.patient >= 0) return patient === 'same';
  // Nobody dies twice.
  if (ONCE.test(a.lemma)) return agent === 'same';
  // People do many things: who acts and nothing more makes no two deeds one.
  return agent === 'same' && (places.includes('same') || (a.mention.date !== null && b.mention.date !== null));
}

const ONCE = /^(?:die|drown|perish|suffocate)$/;

/** “The lock keeper has been arrested. … Paul Lind was arrested this week”: whom the lead describes, what follows names. */
const isNamedLater = (a: Deed, b: Deed, t: Trees): boolean =>
  a.mention.lead &&
  !a.mention.date &&
  b.mention.date !== null &&
  a.patient >= 0 &&
  b.patient >= 0 &&
  t.upos[a.patient] === 'NOUN' &&
  t.features[a.patient]!.number === 'Sing' &&
  !isOneOfMany(t, a.patient) &&
  a.keyOf(a.patient) === null &&
  t.upos[b.patient] === 'PROPN' &&
  b.kindOf(b.patient) === 'person';

/** What an article tells as its news without a day lies within so many days of its own. */
const NEWS_DAYS = 14;

function mayBeOfOneDay(x: EventMention, y: EventMention, published: Published | null): boolean {
  const [a, b] = [x.date, y.date];
  if (a && b) return (a.min >= b.min && a.max <= b.max) || (b.min >= a.min && b.max <= a.max);
  const [open, date] = a ? [y, a] : [x, b];
  if (!date || !(open.lead || open.news)) return true;
  const [day, now] = [dayOf(date.max), published && dayOf(published.max)];
  return day !== null && now !== null && Math.abs(now - day) <= NEWS_DAYS;
}

/** So many letters said twice are a caption, a pulled quotation: the same verb with the same words behind it. */
const LONG = 40;
const isRepeated = (a: Deed, b: Deed): boolean =>
  Math.min(a.words.length, b.words.length) >= LONG &&
  (a.words.includes(b.words) || b.words.includes(a.words)) &&
  (a.tail.startsWith(b.tail) || b.tail.startsWith(a.tail));

/** Whether two words at their verbs mean the same, another, or it can't be known; the later must point back to what was told. */
function compare(a: Deed, x: number, b: Deed, y: number, t: Trees): 'same' | 'other' | 'open' {
  if (x < 0 || y < 0 || !isNoun(t, x) || !isNoun(t, y)) return 'open';
  if (isOneOfMany(t, y) || isOneOfMany(t, x)) return 'other';
  if (numberOf(t, x) !== numberOf(t, y)) return 'other';
  const [k, l] = [a.keyOf(x), b.keyOf(y)];
  if (k !== null && l !== null) return k === l ? 'same' : 'other';
  if (t.lemmas[x]!.toLowerCase() !== t.lemmas[y]!.toLowerCase()) return 'other';
  // “A flight took off” after “the flight took off” is another.
  if (t.upos[y] === 'NOUN' && !pointsBack(t, y)) return 'other';
  const before = new Set(modifiersOf(t, x));
  return modifiersOf(t, y).every((m) => before.has(m)) ? 'same' : 'other';
}

const isNoun = (t: Trees, i: number): boolean => t.upos[i] === 'NOUN' || t.upos[i] === 'PROPN';

const isOneOfMany = (t: Trees, noun: number): boolean =>
  dependentsOf(t, noun, 'amod', 'det', 'advmod').some((d) => FURTHER.test(t.lemmas[d]!));

const numberOf = (t: Trees, noun: number): string =>
  dependentsOf(t, noun, 'nummod')
    .map((n) => t.forms[n]!.toLowerCase())
    .join(' ') + (t.features[noun]!.number ?? '');

const pointsBack = (t: Trees, noun: number): boolean =>
  dependentsOf(t, noun, 'det').some((d) => /^(?:the|this|that|these|those)$/.test(t.lemmas[d]!)) ||
  dependentsOf(t, noun, 'nmod:poss').length > 0;

/** What is said of a thing beside its word: “steel-built”, “that was launched in July”. */
const modifiersOf = (t: Trees, noun: number): string[] =>
  dependentsOf(t, noun, 'amod', 'compound', 'nmod', 'acl', 'appos').map((m) => t.lemmas[m]!.toLowerCase());
