import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { clauseOf, dependentsOf, relationOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Anniversary } from './anniversary.ts';
import { isAsserted, isAssertedFirst, isOwnTelling, isReported } from './assertion.ts';
import { type Candidate, candidatesIn, nounOf } from './candidates.ts';
import { entryOf } from './chronicleEntry.ts';
import type { Clause } from './clauses.ts';
import { isFiner, isHeld, isOfToll, isOneOf, leavesDate } from './dateOwner.ts';
import { bounds, datedBy, headOfDate, onlyBounds } from './dating.ts';
import { eventive } from './eventive.ts';
import { isFigure } from './figures.ts';
import type { EventName } from './names.ts';
import { goesOn, isAtOtherTime, isOfDay, tellsNews } from './newsOfDay.ts';
import { isPlanned, undoes } from './predicates.ts';
import type { Place } from './sentencePlace.ts';
import { sharedDate } from './sharedDates.ts';
import type { Told } from './told.ts';
import type { Trigger } from './trigger.ts';

/** From these log-odds on, in tenths, what is told without a date is a happening. */
const UNDATED_ENOUGH = 0;

interface Given {
  article: Article;
  trees: Trees;
  place: Place;
  triggers: readonly Trigger[];
  clauses: readonly Clause[];
  /** Triggers that stand apart from the choice within a clause: anniversaries, offices. */
  apart: (t: Trigger) => boolean;
  named: (t: Trigger) => EventName | null;
  quoting: (t: Trigger) => boolean;
  marks: readonly Anniversary[];
}

/**
 * What a sentence tells: of each clause one happening, and one more for each noun, or the verb, that has a date of its own. The word
 * lists say what kind of happening a word tells; every asserted predicate tells one.
 */
export function happeningsTold(given: Given): Told[] {
  const { trees: t, place, clauses } = given;
  const { dates, lead, scope, opens } = place;
  // “This fall”, “in March”: the words of a date tell nothing.
  const inDate = ({ node, plain }: Candidate) =>
    plain && dates.some((d) => d.start <= t.places[node]!.start && t.places[node]!.end <= d.end);
  const candidates = candidatesIn(given.article, t, place.number, given.triggers).filter((c) => !inDate(c));
  const label = scope && dates.includes(scope.date) ? scope.date : null;
  const now = given.article.published?.max ?? '9999';
  const points = dates.filter((d) => d !== label && !onlyBounds(t, d, now));
  const nodes = new Map(candidates.map((c) => [c.node, c]));
  // “Agreed to plead on Monday”: what is planned has only a day to come, and another is that of the plan.
  const ahead = new Set(points.filter((d) => d.max > now).map((d) => headOfDate(t, d)));
  const bound = datedBy(
    t,
    points,
    (node, date) =>
      nodes.has(node) &&
      (ahead.has(date) || !isPlanned(t, node) || !nodes.has(t.heads[node]!)) &&
      !leavesDate(t, nodes.get(node)!, date) &&
      !isHeld(t, node, nodes) &&
      !isOneOf(t, node, nodes),
    candidates.filter((c) => c.trigger.part === 'noun').map((c) => c.node),
  );
  const dateAt = new Map<number, DateMention>();
  for (const [date, node] of bound) if (isFiner(t, date, node, dateAt.get(node))) dateAt.set(node, date);
  const byVerb = new Map<number, Candidate[]>();
  for (const c of candidates) byVerb.set(c.verb, [...(byVerb.get(c.verb) ?? []), c]);
  const told: Told[] = [];
  const add = (c: Candidate, date: DateMention | null): void => {
    const clause = clauses.find((x) => c.trigger.head >= x.first && c.trigger.head < x.last) ?? clauses[0]!;
    const isFresh = !scope && !dates.length && isAssertedFirst(t, c, place.tree) && tellsNews(t, c);
    const news =
      isFresh &&
      !isAtOtherTime(t, c.verb) &&
      (opens ? place.running !== null || isOfDay(t, c, place.atTop) : place.running !== null && goesOn(t, c));
    told.push({
      asserted: !scope && isAsserted(t, c, place.tree) && isReported(t, c),
      trigger: c.trigger,
      node: c.node,
      verb: c.verb,
      clause,
      date,
      news,
    });
  };
  const clausesTold = [...byVerb].map(([verb, members]) => {
    const main = principal(
      t,
      verb,
      members.filter((m) => !given.apart(m.trigger)),
      given,
    );
    const own =
      main &&
      (dateAt.get(main.node) ??
        (isOfToll(t, main.node)
          ? undefined
          : members.map((m) => (m.trigger.part === 'verb' ? dateAt.get(m.node) : undefined)).find(Boolean)));
    return { verb, members, main, own };
  });
  const datedClauses = new Map(clausesTold.flatMap(({ verb, own }) => (own ? [[verb, own] as const] : [])));
  const described = new Map(dates.map((d) => [headOfDate(t, d), d]));
  for (const told of clausesTold) {
    const { verb, main } = told;
    if (!main || told.own || scope) continue;
    // “The first since 1959, when a tram burned”.
    if (dependentsOf(t, verb, 'advmod').some((a) => t.lemmas[a] === 'when')) told.own = described.get(t.heads[verb]!);
    if (!told.own && mayShare(t, main)) told.own = sharedDate(t, verb, datedClauses);
  }
  for (const { verb, members, main, own } of clausesTold) {
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
      else if ((m.trigger.part === 'noun' || m.node === verb) && date && date !== own) add(m, date);
      else if (given.named(m.trigger)) add(m, date ?? null);
    }
  }
  for (const x of told) if (!x.date) x.date = told.find((y) => y.date && isPartOf(t, y, x))?.date ?? null;
  if (scope?.opens) entryOf(told, candidates, scope.date, label, given);
  else for (const d of points) if (!bound.has(d)) strayDate(told, d, t);
  // What an article leads with is of the entry's day wherever it stands in the entry: without a day it would have that of publication.
  if (scope) for (const x of told) if (x.trigger.head === lead?.head) x.date ??= scope.date;
  // What an entry tells besides belongs to it, but where it has a date of its own.
  return told
    .filter((x) => x.trigger.head === lead?.head || ((!scope || x.date) && !onlySays(t, x, told)))
    .sort((a, b) => a.trigger.head - b.trigger.head);
}

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
    listed.find((c) => c.trigger.strong && t.heads[c.node] === verb && /^(?:nsubj|obj)/.test(t.relations[c.node]!)) ??
    null
  );
}

/** “Agreed at a meeting on 3 May”, “a promise, made during a meeting on 3 May”: what takes place within what has the date; “charged in the raid of 3 May” doesn't. */
const isPartOf = (t: Trees, whole: Told, part: Told): boolean =>
  whole.trigger.part === 'noun' &&
  !bounds(t, whole.node) &&
  dependentsOf(t, whole.node, 'case').every(
    (c) => /^(?:at|during|on|with)$/.test(t.lemmas[c]!) || (t.lemmas[c] === 'in' && part.trigger.type !== 'COERCE'),
  ) &&
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

/** A word of no list tells something by itself only in a clause of its own: “injuring five” goes with what it accompanies. */
const mayShare = (t: Trees, { plain, node, verb, trigger }: Candidate): boolean =>
  trigger.kind !== 'statement' &&
  (!plain || (/^(?:conj|root|ccomp)$/.test(relationOf(t, verb)) && eventive(t, node) >= UNDATED_ENOUGH));

/** Who says, without a day, what the sentence itself tells as done, or only closes what was said (“…, a keeper said on Monday”), tells nothing besides. */
const onlySays = (t: Trees, { trigger, verb, date }: Told, told: readonly Told[]): boolean =>
  date === null &&
  trigger.kind === 'statement' &&
  !trigger.strong &&
  (!dependentsOf(t, verb, 'ccomp', 'obj').some((c) => c > verb) ||
    told.some((x) => x.verb !== verb && t.heads[x.verb] === verb && (x.date || x.asserted)));

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
