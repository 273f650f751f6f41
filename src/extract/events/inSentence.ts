import type { Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { spanOf, wordsAt } from '../../model/span.ts';
import { dependentOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { type Anniversary, anniversariesOf } from './anniversary.ts';
import { headlinesOf, linesOf } from './clauseLine.ts';
import { clausesOf } from './clauses.ts';
import { eventive } from './eventive.ts';
import { formatOf } from './format.ts';
import type { Ground } from './ground.ts';
import { happeningsTold } from './happeningsTold.ts';
import { holdersOf } from './holders.ts';
import { type EventName, namesOf } from './names.ts';
import { nameTrigger } from './nameTrigger.ts';
import { aheadOf } from './newsDay.ts';
import { type OfficeChange, officeChangesOf } from './office.ts';
import { participantsOf, presentIn } from './participants.ts';
import { phraseOf } from './phrase.ts';
import { placeOf } from './place.ts';
import { isPresupposed, statusInTree } from './predicates.ts';
import { quotedOf } from './quoted.ts';
import type { Place } from './sentencePlace.ts';
import { surelyMeant } from './surelyMeant.ts';
import type { Trigger } from './trigger.ts';
import { triggersOf } from './triggers.ts';
import { monthBefore, tellsCoincidence } from './when.ts';

/** From these log-odds on, in tenths, what no line can be made of may stand without a date in the sentence's own words. */
const SURELY = 15;
const PRONOUN = /^(?:he|she|they|it|we|i|him|her|them|us|me|who|which|that)$/i;

/** What one sentence of an article tells. */
export function inSentence(
  { article, points, presence, actorNames, noPlace, many, trees }: Ground,
  place: Place,
): EventMention[] {
  const { sentence, dates, lead } = place;
  const { text, tokens } = article;
  const clauses = clausesOf(article, sentence, trees);
  const inDate = (i: number) => dates.some((d) => d.start <= tokens[i]!.start && tokens[i]!.end <= d.end);
  const triggers = triggersOf(tokens, sentence, trees).filter((x) => !inDate(x.head));
  if (lead && !triggers.some((t) => t.head === lead.head)) triggers.push(lead);
  const names = namesOf(text, tokens, sentence, triggers);
  // A year behind capitals in a line without a verb is an entry of a menu.
  const isTold = trees.upos[place.tree.root] === 'VERB' || dependentOf(trees, place.tree.root, 'cop', 'nsubj') >= 0;
  for (const n of names) {
    if (n.trigger || !isTold) continue;
    n.trigger = nameTrigger(tokens, triggers, n.name);
    triggers.push(n.trigger);
  }
  const marks = anniversariesOf(article, sentence, triggers, dates, presence);
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
  const nameAt = (from: number, to: number): string | null => {
    const pronoun = PRONOUN.test(text.slice(from, to));
    // Whom a pronoun means is printed under a deed only where the same sentence names him before it.
    const isNamedBefore = (key: string) =>
      presentIn(presence, sentence.start, from).some((q) => q.key === key && !PRONOUN.test(text.slice(q.start, q.end)));
    const meant = pronoun ? surelyMeant(trees, presence, place.number, from, to) : [];
    const who = presentIn(presence, from, to).filter((p) =>
      pronoun ? meant.includes(p.key) || isNamedBefore(p.key) : p.kind === 'person',
    );
    const keys = [...new Set(who.map((p) => p.key))].slice(0, 2);
    // “Sorn police chief Ana Ruiz”: two names that nothing joins are one person's and a place's.
    if (keys.length > 1 && !pronoun && !/,|\band\b/.test(text.slice(from, to))) return null;
    return keys.length ? keys.map((k) => actorNames.get(k)!).join(' and ') : null;
  };
  const options = { dates, nameAt, many };
  const headlines = headlinesOf(trees, options);
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
    const own = participantsOf(tokens, trigger, inClause, last);
    const holders = name && own.participants.length === 0 ? holdersOf(trees, node, trigger.kind, presence) : [];
    const { participants, agents } = holders.length > 0 ? { participants: holders, agents: holders } : own;
    const mark = marks.find((m) => m.trigger.head === trigger.head);
    const change = changes.find((c) => c.trigger.head === trigger.head);
    const status = statusInTree(trees, verb);
    const lines = linesOf(
      trees,
      {
        node,
        verb,
        sentence: place.tree,
        name: name && wordsAt(name.span),
        bySaying: trigger.kind === 'statement' && trigger.head !== lead?.head && !place.scope,
      },
      { ...options, status },
      headlines,
    );
    // What only its being told would keep isn't kept by a sentence of which hardly a line could be made.
    const isKept = date !== null || news || name !== null || trigger.head === lead?.head;
    const told: EventMention = {
      type: trigger.type,
      kind: trigger.kind,
      strong: trigger.strong,
      lead: trigger.head === lead?.head,
      trigger: spanOf(text, tokens[trigger.first]!.start, tokens[trigger.last - 1]!.end),
      span,
      date: date ?? (name && yearOf(name, dates)) ?? monthBefore(text, tokens[trigger.first]!.start, points),
      ...(news && { news }),
      ...(asserted && (lines.clause !== null || eventive(trees, node) >= SURELY) && { asserted }),
      participants,
      agents,
      clause: lines.clause,
      ...(lines.words !== null && (lines.plain || isKept) && { words: lines.words, ...(lines.ours && { ours: true }) }),
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
      !lines.plain &&
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

/** An office taken or left, whatever else the word tells (“fired the coach”): of one person, and who appoints or dismisses. */
const changed = (told: EventMention, { taker, others, trigger }: OfficeChange): EventMention =>
  told.lead
    ? { ...told, taker, type: trigger.type, kind: trigger.kind }
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
