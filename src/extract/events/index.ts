import type { LocalActor } from '../../model/actor.ts';
import type { Article, Sentence, Token } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { spanOf } from '../../model/span.ts';
import { dependentOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { taggedByTrees } from '../treeTags.ts';
import { type Anniversary, anniversariesOf } from './anniversary.ts';
import { chooseLead, news } from './chosenLead.ts';
import { clausesOf } from './clauses.ts';
import { formatOf } from './format.ts';
import { happeningsTold } from './happeningsTold.ts';
import { headlineOf } from './headline.ts';
import { headlineTitle } from './headlineTitle.ts';
import { lightVerbs } from './lexicon.ts';
import { type EventName, namesOf } from './names.ts';
import { namesOfMany } from './namesOfMany.ts';
import { type OfficeChange, officeChangesOf } from './office.ts';
import { type Presence, participantsOf, presencesOf, presentIn } from './participants.ts';
import { withParties } from './parties.ts';
import { phraseOf } from './phrase.ts';
import { placeOf, tokensOfNoPlace } from './place.ts';
import { isPresupposed, isTelling, statusInTree } from './predicates.ts';
import { quotedOf } from './quoted.ts';
import { type Scope, scopesOf } from './scope.ts';
import { sentenceCase } from './sentenceCase.ts';
import { inTitleCase, type Trigger, triggersOf } from './triggers.ts';
import { trimmed } from './trimmed.ts';
import { monthBefore, tellsCoincidence } from './when.ts';
import { withoutPeople } from './withoutPeople.ts';

/** More words than these without a full stop are a table or a broken line, and tell nothing for sure. */
const longest = 400;
/** Words with capitals in a long row without a full stop are the entries of a menu. */
const isMenu = ({ tokens }: Article, s: Sentence): boolean =>
  s.last - s.first > 25 && !/^[.!?”"]$/.test(tokens[s.last - 1]!.text) && inTitleCase(tokens, s);
/** So many sentences at the top of a report tell the news of its day (the inverted pyramid: Pöttker 2003). */
const OPENING = 6;

/** An article with what every sentence asks of it, worked out once. */
interface Ground {
  article: Article;
  /** Dates that are points in time, in order. */
  points: readonly DateMention[];
  presence: readonly Presence[];
  actorNames: ReadonlyMap<string, string>;
  noPlace: Uint8Array;
  many: ReadonlySet<string>;
  trees: Trees;
}

const groundOf = (
  article: Article,
  dates: readonly DateMention[],
  actors: readonly LocalActor[],
  trees: Trees,
): Ground => ({
  article,
  trees,
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
  given: Article,
  dates: readonly DateMention[],
  actors: readonly LocalActor[],
  trees: Trees,
): EventMention[] {
  const article = taggedByTrees(given, trees);
  const ground = groundOf(article, dates, actors, trees);
  const { points, presence } = ground;
  const lead = chooseLead(article, presence, trees);
  const told = headlineTitle(article.title);
  const title = told && sentenceCase(told, article.text);
  const scopes = scopesOf(article, points);
  const mentions: EventMention[] = [];
  let firstDate = 0;
  let opening = 0;
  let today: DateMention | null = null;
  article.sentences.forEach((sentence, s) => {
    while (firstDate < points.length && points[firstDate]!.end <= sentence.start) firstDate++;
    const { kind } = article.blocks[sentence.block]!;
    if (kind === 'furniture' || sentence.last - sentence.first > longest || isMenu(article, sentence)) return;
    const near: DateMention[] = [];
    for (let d = firstDate; d < points.length && points[d]!.start < sentence.end; d++) near.push(points[d]!);
    if (kind !== 'title' && kind !== 'heading' && sentence.last - sentence.first > 4) opening++;
    const own = inSentence(ground, {
      number: s,
      sentence,
      tree: trees.sentences[s]!,
      dates: near,
      lead: lead?.sentence === s ? lead.trigger : null,
      scope: scopes[s] ?? null,
      opens: opening <= OPENING && kind !== 'title' && kind !== 'heading',
    });
    for (const told of own) {
      const m = told.news && today ? { ...told, date: today } : told;
      today ??= dayOfNews(m, article);
      const whole = withParties(m, mentions, article.text, presence, article.blocks[sentence.block]!.start);
      mentions.push(news(title && whole.lead ? { ...whole, title } : whole, article));
    }
  });
  return mentions;
}

/**
 * What has a day behind that of its telling is still to come (“the rights expire in June”); but the deed of a past verb is
 * done, and the day another's (“promised a bridge in 2033”).
 */
function aheadOf({ published }: Article, told: EventMention, isPast: boolean): EventMention {
  if (told.status !== 'happened' || !told.date || !published || told.date.min <= published.max) return told;
  return isPast ? { ...told, date: null } : { ...told, status: 'planned' };
}

const PRONOUN = /^(?:he|she|they|it|we|i|him|her|them|us|me|who|which|that)$/i;
/** So many days before its publication a report may tell the news of. */
const NEWS_DAYS = 7;

/** The day that a report's opening gives its news: what follows without a date is of that day, not of the publication's. */
function dayOfNews({ date, status, lead, span }: EventMention, { published, sentences }: Article): DateMention | null {
  if (!date || status !== 'happened' || date.min !== date.max || !published || published.min !== published.max)
    return null;
  const day = dayOf(date.min);
  const now = dayOf(published.min);
  if (day === null || now === null || day > now || now - day > NEWS_DAYS) return null;
  return lead || span.start <= (sentences[3]?.start ?? 0) ? date : null;
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

/** A sentence with what surrounds it. */
interface Place {
  number: number;
  sentence: Sentence;
  tree: TreeSentence;
  dates: readonly DateMention[];
  lead: Trigger | null;
  scope: Scope | null;
  /** Whether it stands among the first sentences, which tell the news of the day. */
  opens: boolean;
}

function inSentence(
  { article, points, presence, actorNames, noPlace, many, trees }: Ground,
  place: Place,
): EventMention[] {
  const { sentence, dates, lead } = place;
  const { text, tokens } = article;
  const clauses = clausesOf(article, sentence, trees);
  const inDate = (i: number) => dates.some((d) => d.start <= tokens[i]!.start && tokens[i]!.end <= d.end);
  const triggers = withoutPeople(tokens, triggersOf(tokens, sentence), presence).filter((x) => !inDate(x.head));
  if (lead && !triggers.some((t) => t.head === lead.head)) triggers.push(lead);
  const names = namesOf(text, tokens, sentence, triggers);
  // A year behind capitals in a line without a verb is an entry of a menu.
  const isTold = trees.upos[place.tree.root] === 'VERB' || dependentOf(trees, place.tree.root, 'cop', 'nsubj') >= 0;
  for (const n of names) {
    if (n.trigger || !isTold) continue;
    n.trigger = nameTrigger(tokens, triggers, n.name);
    triggers.push(n.trigger);
  }
  const marks = anniversariesOf(article, sentence, triggers, dates, points, presence);
  const changes = officeChangesOf(tokens, sentence, clauses, presence);
  for (const { trigger } of changes) {
    const at = triggers.findIndex((t) => t.head === trigger.head);
    if (at < 0) triggers.push(trigger);
    else if (trigger.head !== lead?.head) triggers[at] = trigger;
  }
  const telling = triggers.filter((t) => !celebrates(tokens, t, triggers));
  const named = (t: Trigger) => names.find((n) => n.trigger === t)?.name ?? null;
  const quoting = (t: Trigger) => quotedOf(text, tokens, sentence, t) !== null;
  const apart = (t: Trigger) =>
    t.head !== lead?.head && (marks.some((m) => m.trigger.head === t.head) || changes.some((c) => c.trigger === t));
  const chosen = happeningsTold({ article, trees, place, triggers: telling, clauses, apart, named, quoting, marks });
  const span = spanOf(text, sentence.start, sentence.end);
  return chosen.flatMap(({ trigger, beside, node, verb, clause, date, news, asserted }): EventMention[] => {
    const name = named(trigger);
    // What coincides has its own people on each side of the verb.
    const parted = tellsCoincidence(tokens, clause);
    const first = parted !== null && trigger.head > parted ? parted : clause.first;
    const last = parted !== null && trigger.head < parted ? parted : clause.last;
    // A name of the happening itself (“Sharp Gale”) may look like one of an organisation.
    const inClause = presentIn(presence, tokens[first]!.start, tokens[last - 1]!.end).filter(
      (p) => p.kind !== 'organisation' || !name || p.end <= name.span.start || p.start >= name.span.end,
    );
    const { participants, agents } = participantsOf(tokens, trigger, inClause, last);
    const nameAt = (from: number, to: number): string | null => {
      const pronoun = PRONOUN.test(text.slice(from, to));
      // Whom a pronoun means is printed under a deed only where the same sentence names him before it.
      const isNamedBefore = (key: string) =>
        presentIn(presence, sentence.start, from).some(
          (q) => q.key === key && !PRONOUN.test(text.slice(q.start, q.end)),
        );
      const who = presentIn(presence, from, to).filter((p) => (pronoun ? isNamedBefore(p.key) : p.kind === 'person'));
      const keys = [...new Set(who.map((p) => p.key))].slice(0, 2);
      return keys.length ? keys.map((k) => actorNames.get(k)!).join(' and ') : null;
    };
    const mark = marks.find((m) => m.trigger.head === trigger.head);
    const change = changes.find((c) => c.trigger.head === trigger.head);
    // What a noun is only a circumstance of has another happening's line.
    const line = tellsOf(trees, node, verb) ? headlineOf(trees, verb, { dates, nameAt, many }) : null;
    const words = line === null ? trimmed(trees, verb, place.tree, dates) : null;
    const told: EventMention = {
      type: trigger.type,
      kind: trigger.kind,
      strong: trigger.strong,
      lead: trigger.head === lead?.head,
      trigger: spanOf(text, tokens[trigger.first]!.start, tokens[trigger.last - 1]!.end),
      span,
      date: date ?? (name && yearOf(name, dates)) ?? monthBefore(text, tokens[trigger.first]!.start, points),
      ...(news && { news }),
      ...(asserted && { asserted }),
      participants,
      agents,
      clause: line,
      ...(words !== null && { words }),
      phrase: trigger.part === 'noun' ? phraseOf(trees, node, dates) : null,
      quoted: quotedOf(text, tokens, sentence, trigger),
      place: placeOf(text, tokens, clause, trigger.head, trigger.kind, dates, noPlace),
      name: name?.span ?? null,
      status: isPresupposed(trees, node, verb)
        ? 'happened'
        : statusInTree(trees, isArgumentOf(trees, node, verb) ? verb : node),
      format: formatOf(text, tokens, sentence, trigger.kind),
    };
    if (
      (beside || trigger.kind === 'statement') &&
      !trigger.strong &&
      told.clause === null &&
      words === null &&
      !told.lead
    )
      return [];
    const whole = mark ? marked(told, mark, text, tokens) : change ? changed(told, change) : told;
    return [aheadOf(article, whole, node === verb && trees.features[verb]!.tense === 'Past')];
  });
}

/** What is or isn't done to a noun, or by it, is what its verb says. */
const isArgumentOf = (t: Trees, node: number, verb: number): boolean =>
  t.heads[node] === verb && /^(?:nsubj|obj|csubj)/.test(t.relations[node]!);

/** Whether a clause's line tells of a word: its verb, or the noun that a telling verb lets take place or says something of. */
const tellsOf = (t: Trees, node: number, verb: number): boolean =>
  node === verb ||
  (t.heads[node] === verb &&
    (lightVerbs.has(t.lemmas[verb]!) || (isTelling(t, verb) && t.relations[node]!.startsWith('nsubj'))));

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
const changed = (told: EventMention, { taker, others, trigger }: OfficeChange): EventMention =>
  told.lead
    ? { ...told, taker }
    : {
        ...told,
        taker,
        clause: trigger.part === 'verb' ? told.clause : null,
        participants: [...new Set([taker, ...others])],
        agents: others,
      };

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
