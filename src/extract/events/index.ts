import type { LocalActor } from '../../model/actor.ts';
import type { Article, Sentence, Token } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { spanOf } from '../../model/span.ts';
import { type Anniversary, anniversariesOf } from './anniversary.ts';
import { chooseLead, news } from './chosenLead.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { announcementOf, headlineOf, phraseOf } from './clauseText.ts';
import { formatOf } from './format.ts';
import { type EventName, namesOf } from './names.ts';
import { namesOfMany } from './namesOfMany.ts';
import { type OfficeChange, officeChangesOf } from './office.ts';
import { type Presence, participantsOf, presencesOf, presentIn } from './participants.ts';
import { withParties } from './parties.ts';
import { placeOf, tokensOfNoPlace } from './place.ts';
import { quotedOf } from './quoted.ts';
import { statusOf } from './status.ts';
import { type Trigger, triggersOf } from './triggers.ts';
import { dateOf, monthBefore, placedDates, tellsCoincidence } from './when.ts';
import { withoutPeople } from './withoutPeople.ts';

/** More words than these without a full stop are a table or a broken line, and tell nothing for sure. */
const longest = 400;

/** An article with what every sentence asks of it, worked out once. */
interface Ground {
  article: Article;
  /** Dates that are points in time, in order. */
  points: readonly DateMention[];
  presence: readonly Presence[];
  actorNames: ReadonlyMap<string, string>;
  noPlace: Uint8Array;
  many: ReadonlySet<string>;
}

const groundOf = (article: Article, dates: readonly DateMention[], actors: readonly LocalActor[]): Ground => ({
  article,
  points: dates.filter((d) => !d.part),
  presence: presencesOf(actors),
  actorNames: new Map(actors.map((a) => [a.key, a.name])),
  noPlace: tokensOfNoPlace(article.tokens, actors),
  many: namesOfMany(article.tokens).difference(lastWordsOfStates(actors)),
});

/** “The Netherlands”: a state is one, whatever the number of its name. */
const lastWordsOfStates = (actors: readonly LocalActor[]): Set<string> =>
  new Set(actors.filter((a) => a.kind === 'state').flatMap((a) => a.mentions.map((m) => m.exact.split(/\s/).at(-1)!)));

/** What an article reports as having happened, happening or scheduled. */
export function readEvents(
  article: Article,
  dates: readonly DateMention[],
  actors: readonly LocalActor[],
  _claims: readonly LocalClaim[],
): EventMention[] {
  const ground = groundOf(article, dates, actors);
  const { points, presence } = ground;
  const lead = chooseLead(article, presence);
  const mentions: EventMention[] = [];
  let firstDate = 0;
  article.sentences.forEach((sentence, s) => {
    while (firstDate < points.length && points[firstDate]!.end <= sentence.start) firstDate++;
    if (article.blocks[sentence.block]!.kind === 'furniture' || sentence.last - sentence.first > longest) return;
    const near: DateMention[] = [];
    for (let d = firstDate; d < points.length && points[d]!.start < sentence.end; d++) near.push(points[d]!);
    const own = inSentence(ground, sentence, near, lead?.sentence === s ? lead.trigger : null);
    for (const m of own) {
      const whole = withParties(m, mentions, article.text, presence, article.blocks[sentence.block]!.start);
      mentions.push(news(whole, article));
    }
  });
  return mentions;
}

/** A name without a trigger of its own is one of what stands before it: “drills like X”, “the exercise X”. */
function nameTrigger(tokens: readonly Token[], triggers: readonly Trigger[], { first, last }: EventName): Trigger {
  const before = triggers.filter((t) => t.part === 'noun' && t.last <= first && first - t.last <= 8).at(-1);
  const joined = before && joins(tokens, before.last, first);
  const conducted = tokens[first - 1]?.lemma === 'conduct';
  return {
    first,
    last,
    head: last - 1,
    part: 'noun',
    type: joined ? before.type : conducted ? 'COOPERATE' : 'REPORT',
    kind: joined ? before.kind : conducted ? 'exercise' : 'named',
    strong: true,
  };
}

/** Whether the words between give an example or a name: “like”, “such as”, “including”, “the”, other names. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (t.pos === 'VERB' && !/^(?:called|named|dubbed|including)$/.test(t.lower)) return false;
    if (t.pos === 'AUX' || t.text === '.') return false;
  }
  return true;
}

function inSentence(
  { article, points, presence, actorNames, noPlace, many }: Ground,
  sentence: Sentence,
  dates: readonly DateMention[],
  lead: Trigger | null,
): EventMention[] {
  const { text, tokens } = article;
  const triggers = withoutPeople(tokens, triggersOf(tokens, sentence), presence);
  if (lead && !triggers.some((t) => t.head === lead.head)) triggers.push(lead);
  const names = namesOf(text, tokens, sentence, triggers);
  for (const n of names) {
    if (n.trigger) continue;
    n.trigger = nameTrigger(tokens, triggers, n.name);
    triggers.push(n.trigger);
  }
  const clauses = clausesOf(tokens, sentence);
  const marks = anniversariesOf(article, sentence, triggers, dates, points, presence);
  const changes = officeChangesOf(tokens, sentence, clauses, presence);
  for (const { trigger } of changes) {
    const at = triggers.findIndex((t) => t.head === trigger.head);
    if (at < 0) triggers.push(trigger);
    else if (trigger.head !== lead?.head) triggers[at] = trigger;
  }
  if (!triggers.length) return [];
  const placed = placedDates(tokens, sentence, clauses, dates);
  const clauseOf = (i: number): Clause => clauses.find((c) => i >= c.first && i < c.last)!;
  const span = spanOf(text, sentence.start, sentence.end);
  const found: EventMention[] = [];
  for (const clause of clauses) {
    const inside = triggers.filter((t) => t.head >= clause.first && t.head < clause.last);
    if (!inside.length) continue;
    const named = (t: Trigger) => names.find((n) => n.trigger === t)?.name ?? null;
    const parted = tellsCoincidence(tokens, clause);
    const quoting = (t: Trigger) => quotedOf(text, tokens, sentence, t) !== null;
    const apart = (t: Trigger) =>
      t.head !== lead?.head && (marks.some((m) => m.trigger.head === t.head) || changes.some((c) => c.trigger === t));
    const plain = inside.filter((t) => !apart(t) && !celebrates(tokens, t, inside));
    const own = parted === null ? principal(tokens, plain, named, quoting, lead) : plain.filter((t) => t.strong);
    for (const trigger of [...own, ...inside.filter(apart)]) {
      const name = named(trigger);
      // What coincides has its own people on each side of the verb.
      const first = parted !== null && trigger.head > parted ? parted : clause.first;
      const last = parted !== null && trigger.head < parted ? parted : clause.last;
      // A name of the happening itself (“Sharp Gale”) may look like one of an organisation.
      const inClause = presentIn(presence, tokens[first]!.start, tokens[last - 1]!.end).filter(
        (p) => p.kind !== 'organisation' || !name || p.end <= name.span.start || p.start >= name.span.end,
      );
      const { participants, agents } = participantsOf(tokens, trigger, inClause, last);
      const date =
        (name && yearOf(name, dates)) ??
        monthBefore(text, tokens[trigger.first]!.start, points) ??
        dateOf(tokens, clauses, placed, trigger.head);
      const nameAt = (from: number, to: number): string | null => {
        const who = presentIn(presence, from, to).filter((p) => p.kind === 'person');
        const keys = [...new Set(who.map((p) => p.key))].slice(0, 2);
        return keys.length ? keys.map((k) => actorNames.get(k)!).join(' and ') : null;
      };
      const mark = marks.find((m) => m.trigger.head === trigger.head);
      const change = changes.find((c) => c.trigger.head === trigger.head);
      const told: EventMention = {
        type: trigger.type,
        kind: trigger.kind,
        strong: trigger.strong,
        lead: trigger.head === lead?.head,
        trigger: spanOf(text, tokens[trigger.first]!.start, tokens[trigger.last - 1]!.end),
        span,
        date,
        participants,
        agents,
        clause:
          headlineOf(text, tokens, clause, trigger, dates, nameAt, many) ??
          announcementOf(text, tokens, clauses, clause, trigger, dates, nameAt),
        phrase: phraseOf(text, tokens, clause, trigger, dates),
        quoted: quotedOf(text, tokens, sentence, trigger),
        place: placeOf(text, tokens, clauseOf(trigger.head), trigger.head, trigger.kind, dates, noPlace),
        name: name?.span ?? null,
        status: statusOf(tokens, clause, trigger),
        format: formatOf(text, tokens, sentence, trigger.kind),
      };
      found.push(mark ? marked(told, mark, text, tokens) : change ? changed(told, change) : told);
    }
  }
  return found;
}

/** “Celebrated the 50th anniversary”: the noun tells it. */
const celebrates = (tokens: readonly Token[], verb: Trigger, inside: readonly Trigger[]): boolean =>
  verb.kind === 'anniversary' &&
  verb.part === 'verb' &&
  inside.some((t) => t.kind === 'anniversary' && t.part === 'noun' && t.head > verb.head && t.head - verb.head < 8) &&
  tokens[verb.head]!.pos === 'VERB';

/** An anniversary's number, thing and year; whoever else stands in the sentence marks it, or only stands there. */
const marked = (told: EventMention, mark: Anniversary, text: string, tokens: readonly Token[]): EventMention => ({
  ...told,
  trigger: spanOf(text, tokens[mark.trigger.first]!.start, tokens[mark.trigger.last - 1]!.end),
  phrase: mark.phrase,
  clause: told.lead ? told.clause : null,
  participants: mark.participants,
  agents: [],
  date: mark.date,
});

/** An office taken or left: of one person, and who appoints or dismisses. */
const changed = (told: EventMention, { taker, others }: OfficeChange): EventMention =>
  told.lead ? { ...told, taker } : { ...told, taker, participants: [...new Set([taker, ...others])], agents: others };

/**
 * A clause reports one happening: the lead, the named one, one known by its quoted words, or else the strong verb or noun
 * that comes first. A participle behind its noun (“a treaty signed by”) leaves the word to the noun.
 */
function principal(
  tokens: readonly Token[],
  inside: readonly Trigger[],
  named: (t: Trigger) => EventName | null,
  quoting: (t: Trigger) => boolean,
  lead: Trigger | null,
): Trigger[] {
  if (!inside.length) return [];
  const withName = inside.filter((t) => named(t));
  const main =
    inside.find((t) => t.head === lead?.head) ??
    withName[0] ??
    inside.find(quoting) ??
    inside.find((t) => t.strong && t.part === 'verb' && !isReduced(tokens, t.head)) ??
    inside.find((t) => t.strong) ??
    inside[0]!;
  return [main, ...withName.filter((t) => t !== main)];
}

/** “… signed by”, “… held in”: a participle right behind a noun, without a verb to carry it. */
const isReduced = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[verb - 1]?.pos ?? '') &&
  /(?:ed|en|ld)$/.test(tokens[verb]!.lower) &&
  /^(?:by|in|at|on|during)$/.test(tokens[verb + 1]?.lower ?? '');

/** The date that a name carries (“Nordwind-2030”): the mention read there, or its year. */
function yearOf(name: EventName, dates: readonly DateMention[]): DateMention | null {
  if (!name.year) return null;
  const exact = dates.find((d) => d.start >= name.span.start && d.end <= name.span.end);
  if (exact) return exact;
  const start = name.span.end - 4;
  return {
    edtf: name.year,
    min: `${name.year}-01-01`,
    max: `${name.year}-12-31`,
    basis: 'stated',
    start,
    end: name.span.end,
    exact: name.year,
  };
}
