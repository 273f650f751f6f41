import type { Article, Sentence } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { clauseOf, dependentOf, dependentsOf, phraseOf, relationOf, tokenAt } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import type { Anniversary } from './anniversary.ts';
import { type Candidate, candidatesIn, nounOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import { bounds, datedBy, onlyBounds } from './dating.ts';
import { eventive } from './eventive.ts';
import { lightVerbs } from './lexicon.ts';
import type { EventName } from './names.ts';
import { SPEECH, statusInTree, undoes } from './predicates.ts';
import type { Scope } from './scope.ts';
import { isListedNoun, type Trigger } from './triggers.ts';

/** A word that tells a happening, with the predicate of its clause and the date that it has. */
export interface Told {
  trigger: Trigger;
  /** Beside the main clause and in no word list: it needs a line of its own to be told. */
  beside: boolean;
  /** The word in the tree, and the predicate whose clause a headline would be made of. */
  node: number;
  verb: number;
  clause: Clause;
  date: DateMention | null;
  /** Told without a date where a report tells the news of its day. */
  news: boolean;
  /** A main clause of the past asserts it, and its word surely names a happening. */
  asserted: boolean;
}

/** From these log-odds on, in tenths, a subject is a happening itself. */
const SURELY = 15;
/** From these log-odds on, in tenths, what is told without a date is a happening. */
const UNDATED_ENOUGH = 0;

interface Given {
  article: Article;
  trees: Trees;
  place: {
    number: number;
    sentence: Sentence;
    tree: TreeSentence;
    dates: readonly DateMention[];
    lead: Trigger | null;
    scope: Scope | null;
    opens: boolean;
  };
  triggers: readonly Trigger[];
  clauses: readonly Clause[];
  /** Triggers that stand apart from the choice within a clause: anniversaries, offices. */
  apart: (t: Trigger) => boolean;
  named: (t: Trigger) => EventName | null;
  quoting: (t: Trigger) => boolean;
  marks: readonly Anniversary[];
}

/**
 * What a sentence tells: of each clause one happening, and one more for each noun that has a date of its own. The word
 * lists say what kind of happening a word tells; every asserted predicate tells one.
 */
export function happeningsTold(given: Given): Told[] {
  const { trees: t, place, clauses } = given;
  const { dates, lead, scope, opens } = place;
  const candidates = candidatesIn(given.article, t, place.number, given.triggers);
  const label = scope && dates.includes(scope.date) ? scope.date : null;
  const points = dates.filter((d) => d !== label && !onlyBounds(t, d));
  const nodes = new Map(candidates.map((c) => [c.node, c]));
  const bound = datedBy(
    t,
    points,
    (node, date) => nodes.has(node) && !leavesDate(t, nodes.get(node)!, date),
    candidates.filter((c) => c.trigger.part === 'noun').map((c) => c.node),
  );
  const dateAt = new Map<number, DateMention>();
  for (const [date, node] of bound) if (!dateAt.has(node)) dateAt.set(node, date);
  const byVerb = new Map<number, Candidate[]>();
  for (const c of candidates) byVerb.set(c.verb, [...(byVerb.get(c.verb) ?? []), c]);
  const told: Told[] = [];
  const add = (c: Candidate, date: DateMention | null): void => {
    const clause = clauses.find((x) => c.trigger.head >= x.first && c.trigger.head < x.last) ?? clauses[0]!;
    const past = !scope && isAsserted(t, c, place.tree);
    const news = opens && !dates.length && past && tellsNews(t, c);
    told.push({
      asserted: past && eventive(t, c.node) >= UNDATED_ENOUGH,
      trigger: c.trigger,
      beside: c.plain && c.trigger.part === 'verb' && isBeside(t, c.verb),
      node: c.node,
      verb: c.verb,
      clause,
      date,
      news,
    });
  };
  for (const [verb, members] of byVerb) {
    const inside = members.filter((m) => !given.apart(m.trigger));
    const main = principal(t, verb, inside, given);
    const own =
      main &&
      (dateAt.get(main.node) ??
        members.map((m) => (m.trigger.part === 'verb' || m === main ? dateAt.get(m.node) : undefined)).find(Boolean));
    if (coincides(t, verb)) {
      const shared =
        dateAt.get(verb) ?? members.map((m) => dateAt.get(m.node)).find(Boolean) ?? strayIn(t, points, verb);
      for (const m of members) if (m.trigger.strong && m.node !== verb) add(m, dateAt.get(m.node) ?? shared ?? null);
      continue;
    }
    if (main && isTold(t, main, own ?? null, given)) add(main, own ?? null);
    for (const m of members) {
      if (m === main) continue;
      const date = dateAt.get(m.node);
      if (given.apart(m.trigger)) add(m, date ?? own ?? null);
      else if (m.trigger.part === 'noun' && date && date !== own) add(m, date);
      else if (given.named(m.trigger)) add(m, date ?? null);
    }
  }
  for (const x of told) if (!x.date) x.date = told.find((y) => y.date && isPartOf(t, y, x))?.date ?? null;
  if (scope?.opens) entryOf(told, candidates, scope.date, label, given);
  else for (const d of points) if (!bound.has(d)) strayDate(told, d, t);
  // What an entry tells besides belongs to it, but where it has a date of its own.
  return told
    .filter((x) => !scope || x.date || x.trigger.head === lead?.head)
    .sort((a, b) => a.trigger.head - b.trigger.head);
}

/** “Opened a mill on Monday”: a day behind the object of a verb is the verb's. */
const leavesDate = (t: Trees, c: Candidate, date: number): boolean =>
  c.plain && c.trigger.part === 'noun' && date > c.node && t.relations[c.node] === 'obj';

/**
 * The word of a clause that says what happened: the lead, a name, what is quoted; else its verb, but where the verb only lets
 * its object take place (“hold talks”) or is in no list and its subject is (“the blast hurt five”).
 */
function principal(
  t: Trees,
  verb: number,
  inside: readonly Candidate[],
  { named, quoting, place }: Given,
): Candidate | null {
  const own = inside.find((c) => c.node === verb);
  const listed = inside.filter((c) => !c.plain);
  return (
    listed.find((c) => c.trigger.head === place.lead?.head) ??
    listed.find((c) => named(c.trigger)) ??
    listed.find((c) => quoting(c.trigger)) ??
    (own && undoes(t, verb) ? own : undefined) ??
    (own ? nounOf(t, own, inside) : undefined) ??
    own ??
    listed.find(
      (c) =>
        c.node === verb ||
        (c.trigger.strong && t.heads[c.node] === verb && /^(?:nsubj|obj)/.test(t.relations[c.node]!)),
    ) ??
    null
  );
}

/** “Agreed at a meeting on 3 May”, “a promise, made during a meeting on 3 May”: what takes place within what has the date. */
const isPartOf = (t: Trees, whole: Told, part: Told): boolean =>
  whole.trigger.part === 'noun' &&
  !bounds(t, whole.node) &&
  ((whole.verb === part.verb && t.heads[whole.node] === part.verb && relationOf(t, whole.node) === 'obl') ||
    (t.heads[whole.verb] === part.node && relationOf(t, whole.verb) === 'acl'));

/** “The patrol coincided with a summit”: two happenings of one time. */
const coincides = (t: Trees, verb: number): boolean => /^(?:coincide|overlap)$/.test(t.lemmas[verb]!);

/** A date of a clause that hangs on none of its happenings. */
const strayIn = (t: Trees, dates: readonly DateMention[], verb: number): DateMention | undefined =>
  dates.find((d) => clauseOf(t, tokenAt(t, d.start)) === verb);

/** Whether a chosen word is printed at all: listed ones always, others where a date or the place in the report says so. */
function isTold(t: Trees, c: Candidate, date: DateMention | null, { place }: Given): boolean {
  if (date && isFigure(t, c, date)) return false;
  if (c.plain && isOwnTelling(t, c.verb)) return false;
  if (!c.plain || date) return true;
  return (
    !place.scope &&
    isAsserted(t, c, place.tree) &&
    (eventive(t, c.node) >= UNDATED_ENOUGH || (place.opens && !place.dates.length && tellsNews(t, c)))
  );
}

/** Whether a word stands within quotation marks that open its sentence or before it: somebody says it. */
function isQuoted(t: Trees, node: number, first: number): boolean {
  let open = false;
  for (let i = first; i < node; i++) {
    const form = t.forms[i]!;
    if (/^[“«]|^``$/.test(form)) open = true;
    else if (/^[”»]|^''$/.test(form)) open = false;
    else if (form === '"') open = !open;
  }
  return open;
}

/** “Called the plan ‘a breach’”, “thanked them for ‘patience’”: what a clause quotes was said. */
const quotes = (t: Trees, verb: number): boolean => phraseOf(t, verb).some((i) => /^[“”"«»]$/.test(t.forms[i]!));

/** Verbs of figures: of a quarter or a year they tell a sum, not a happening. */
const FIGURES = new Set(
  'rise fall earn increase decrease decline climb drop grow gain total average soar narrow widen jump lose plunge slip surge tumble advance post report reach double triple account come stand'.split(
    ' ',
  ),
);
const WIDE = 100;

/** “Sales rose in the third quarter”, “grew in the 1990s”: how much in a stretch of time. */
const isFigure = (t: Trees, c: Candidate, date: DateMention): boolean => {
  if (!FIGURES.has(t.lemmas[c.verb]!)) return false;
  const [min, max] = [dayOf(date.min), dayOf(date.max)];
  return min !== null && max !== null && max - min >= WIDE;
};

/** Types of what is only said: it has the day of its saying, which is seldom the paper's. */
const TALK: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT']);

/** Asserted as done in the past, by a main clause or by what somebody says, and not as quoted words. */
function isAsserted(t: Trees, c: Candidate, { first, root }: TreeSentence): boolean {
  if (statusInTree(t, c.node) !== 'happened' || c.trigger.kind === 'statement' || isQuoted(t, c.node, first))
    return false;
  // “Has been disputed since the vote”: how things stand.
  if (
    dependentsOf(t, c.verb, 'obl', 'advcl').some((o) =>
      dependentsOf(t, o, 'case', 'mark').some((m) => t.lemmas[m] === 'since'),
    )
  )
    return false;
  const relation = relationOf(t, c.verb);
  const head = t.heads[c.verb]!;
  const said = head === root && relation === 'ccomp' && SPEECH.has(t.lemmas[root]!);
  return (c.verb === root || (head === root && relation === 'conj') || said) && t.features[c.verb]!.tense === 'Past';
}

/** “The attacks have killed forty”: what the article speaks of as known has a day of its own. */
const isKnown = (t: Trees, { verb }: Candidate): boolean => {
  const subject = dependentOf(t, verb, 'nsubj');
  return (
    subject >= 0 &&
    !lightVerbs.has(t.lemmas[verb]!) &&
    (isListedNoun(t.lemmas[subject]!) || eventive(t, subject) >= SURELY) &&
    dependentsOf(t, subject, 'det').some((d) => /^(?:the|these|those)$/.test(t.lemmas[d]!))
  );
};

/** What is asserted is news where it isn't somebody's words about another time. */
const tellsNews = (t: Trees, c: Candidate): boolean =>
  !TALK.has(c.trigger.type) &&
  !isKnown(t, c) &&
  !quotes(t, c.verb) &&
  // What had happened before lies further back.
  !dependentsOf(t, c.verb, 'aux').some((a) => t.forms[a]!.toLowerCase() === 'had');

/** An entry of a chronicle tells at least one happening, on its day: the first predicate, else what its first words name. */
function entryOf(
  told: Told[],
  candidates: readonly Candidate[],
  date: DateMention,
  label: DateMention | null,
  given: Given,
): void {
  const { trees: t, clauses, article } = given;
  const from = label?.end ?? -1;
  const after = told.filter((x) => t.places[x.node]!.start >= from);
  const first = after.find((x) => !x.date && isMain(t, x.verb)) ?? after.find((x) => isMain(t, x.verb)) ?? after[0];
  if (first) {
    first.date = date;
    return;
  }
  const behind = candidates.filter((c) => t.places[c.node]!.start >= from);
  const free = behind.find((c) => !c.plain || c.trigger.part === 'verb') ?? behind[0];
  const node = free?.node ?? firstNoun(t, given.place.tree, from);
  if (node < 0) return;
  const { tokens } = article;
  const { first: begin, last } = given.place.sentence;
  let i = begin;
  while (i < last - 1 && tokens[i]!.end <= t.places[node]!.start) i++;
  const trigger: Trigger = free?.trigger ?? {
    first: i,
    last: i + 1,
    head: i,
    part: 'noun',
    type: 'REPORT',
    kind: t.lemmas[node]!.toLowerCase(),
    strong: true,
  };
  told.push({
    trigger,
    beside: false,
    node,
    verb: clauseOf(t, node),
    clause: clauses.find((c) => i >= c.first && i < c.last) ?? clauses[0]!,
    date,
    news: false,
    asserted: false,
  });
}

const isBeside = (t: Trees, verb: number): boolean =>
  /^(?:acl|advcl|dep|amod|obl|nmod|appos)$/.test(relationOf(t, verb));

/** “We transferred”: somebody speaks of himself. */
const FIRST_PERSON = new Set(['I', 'we', 'you', 'us', 'me', 'i']);
const isOwnTelling = (t: Trees, verb: number): boolean => {
  const subject = dependentOf(t, verb, 'nsubj');
  return subject >= 0 && FIRST_PERSON.has(t.lemmas[subject]!);
};

const isMain = (t: Trees, verb: number): boolean =>
  /^(?:root|parataxis|conj|appos|dep|list)$/.test(relationOf(t, verb));

/** The head of the first phrase behind an offset. */
function firstNoun(t: Trees, { first, last }: TreeSentence, from: number): number {
  for (let i = first; i < last; i++) {
    if (t.places[i]!.start < from || !/^(?:NOUN|PROPN|VERB|ADJ|NUM|PRON)$/.test(t.upos[i]!)) continue;
    let at = i;
    while (t.heads[at]! >= 0 && t.places[t.heads[at]!]!.start >= from && t.heads[at]! < last) at = t.heads[at]!;
    return at;
  }
  return -1;
}

/** A date that hangs on nothing told goes to the nearest that is told without one. */
function strayDate(told: Told[], date: DateMention, t: Trees): void {
  let best: Told | null = null;
  let least = Infinity;
  const at = tokenAt(t, date.start);
  for (const x of told) {
    if (x.date) continue;
    const far = Math.abs(x.node - at);
    if (far >= least) continue;
    least = far;
    best = x;
  }
  if (best) {
    best.date = date;
    best.news = false;
  }
}
