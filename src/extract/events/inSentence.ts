import type { Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import type { EventMention } from '../../model/event.ts';
import { spanOf, wordsAt } from '../../model/span.ts';
import { auxiliariesOf, dependentsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import type { Anniversary } from './anniversary.ts';
import { isOfSomebody } from './assertion.ts';
import { type Headlines, headlinesOf, type Lines, linesOf } from './clauseLine.ts';
import { clausesOf } from './clauses.ts';
import { cuesOf } from './cues.ts';
import { formatOf } from './format.ts';
import { fullNamesIn } from './fullNames.ts';
import type { Ground } from './ground.ts';
import { happeningsTold } from './happeningsTold.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { holdersOf } from './holders.ts';
import { knownNamesIn } from './knownNames.ts';
import { monthBefore } from './monthBefore.ts';
import type { EventName } from './names.ts';
import { aheadOf } from './newsDay.ts';
import type { OfficeChange } from './office.ts';
import { participantsOf, presentIn } from './participants.ts';
import { phraseOf } from './phrase.ts';
import { placeOf } from './place.ts';
import { quotedOf } from './quoted.ts';
import { sentenceCase } from './sentenceCase.ts';
import type { Place } from './sentencePlace.ts';
import { tellsState } from './state.ts';
import { isPresupposed, type Status, statusInTree, statusOfDated } from './status.ts';
import { objectsOf, thingsOf } from './things.ts';
import type { Told } from './told.ts';
import type { Trigger } from './trigger.ts';
import { tellsCoincidence } from './when.ts';

/** What one sentence of an article tells. */
export function inSentence(ground: Ground, place: Place): EventMention[] {
  const { article, trees } = ground;
  const { sentence, lead } = place;
  const { text, tokens } = article;
  const clauses = clausesOf(article, sentence, trees);
  const { triggers, named, marks, changes } = cuesOf(ground, place);
  const markOf = (t: Trigger) => marks.find((m) => m.trigger.head === t.head);
  const quoting = (t: Trigger) => quotedOf(text, tokens, sentence, t) !== null;
  const apart = (t: Trigger) =>
    t.head !== lead?.head && (markOf(t) !== undefined || changes.some((c) => c.trigger === t));
  const chosen = happeningsTold({ article, trees, place, triggers, clauses, apart, named, quoting, marks });
  const options = {
    dates: place.dates,
    nameAt: fullNamesIn(ground, place),
    knownAt: knownNamesIn(ground, place),
    many: ground.many,
    joint: ground.joint,
  };
  const wording = { options, headlines: headlinesOf(trees, options) };
  return chosen.flatMap((x) => {
    const told = mentionOf(ground, place, x, named(x.trigger), wording);
    if (isOnlySaid(told)) return [];
    const mark = markOf(x.trigger);
    const change = changes.find((c) => c.trigger.head === x.trigger.head);
    const whole = mark ? marked(told, mark, text, tokens) : change ? changed(told, change) : told;
    return [aheadOf(article, whole, isDone(trees, x))];
  });
}

/** Whether a past verb tells it, or a past deed was done in it: “was arrested in a raid”. */
const isDone = (t: Trees, { node, verb }: Told): boolean =>
  isPast(t, verb) &&
  (node === verb ||
    (t.heads[node] === verb && dependentsOf(t, node, 'case').some((c) => /^(?:in|during)$/.test(t.lemmas[c]!))));

/** “Closed”, “was closed”; “is closed from Monday” may be to come. */
const isPast = (t: Trees, verb: number): boolean =>
  t.features[verb]!.tense === 'Past' && !auxiliariesOf(t, verb).some((a) => /^(?:is|are)$/i.test(t.forms[a]!));

/** Somebody says what is no happening and stands in no line with him: a statement, which stands among those. */
const isOnlySaid = ({ kind, strong, lead, clause, words }: EventMention): boolean =>
  /^(?:statement|announcement)$/.test(kind) && !strong && !lead && clause === null && words === undefined;

/** Entries of lists tell deeds in the present, and so do stories of days long past. */
const narrates = ({ article }: Ground, { scope }: Place, date: DateMention | null): boolean =>
  scope !== null || (date !== null && (!article.published || date.max < article.published.min));

/** A happening that a clause tells, with all that the sentence says of it. */
function mentionOf(
  ground: Ground,
  place: Place,
  told: Told,
  name: EventName | null,
  { options, headlines }: { options: Omit<HeadlineOptions, 'status'>; headlines: Headlines },
): EventMention {
  const { article, points, noPlace, trees } = ground;
  const { text, tokens } = article;
  const { sentence, dates } = place;
  const { trigger, node, verb, clause, date, news, asserted } = told;
  const lead = trigger.head === place.lead?.head;
  const bySaying = trigger.kind === 'statement' && !lead && !place.scope;
  const lines = inSentenceCase(
    linesOf(
      trees,
      { node, verb, sentence: place.tree, name: name && wordsAt(name.span), bySaying },
      { ...options, status: statusInTree(trees, verb) },
      headlines,
    ),
    trees,
    place.tree,
  );
  return {
    type: trigger.type,
    kind: trigger.kind,
    strong: trigger.strong,
    lead,
    trigger: spanOf(text, tokens[trigger.first]!.start, tokens[trigger.last - 1]!.end),
    span: spanOf(text, sentence.start, sentence.end),
    date: date ?? (name && yearOf(name, dates)) ?? monthBefore(text, tokens[trigger.first]!.start, points),
    ...(news && { news }),
    ...(asserted && isOfSomebody(trees, told, options.nameAt) && { asserted }),
    ...(node === verb && tellsState(trees, verb, narrates(ground, place, date)) && { state: true }),
    ...takingPart(ground, told, name),
    ...befalling(trees, told),
    clause: lines.clause,
    ...(lines.words !== null && { words: lines.words, ...(lines.ours && { ours: true }) }),
    phrase: trigger.part === 'noun' ? phraseOf(trees, node, dates) : null,
    quoted: quotedOf(text, tokens, sentence, trigger),
    place: placeOf(text, tokens, clause, trigger.head, trigger.kind, dates, noPlace),
    name: name?.span ?? null,
    status: standingOf(ground, place, told),
    format: formatOf(text, tokens, sentence, trigger.kind),
  };
}

/** A heading within the text in title case, of which each verb has a capital, is printed as a sentence, in no marks of quotation. */
function inSentenceCase({ clause, words, ours }: Lines, t: Trees, { first, last }: TreeSentence): Lines {
  const lines = { clause, words, ...(ours && { ours }) };
  const verbs = t.forms.slice(first + 1, last).filter((_, k) => /^(?:VERB|AUX)$/.test(t.upos[first + 1 + k]!));
  if (verbs.length === 0 || verbs.some((v) => /^\p{Ll}/u.test(v))) return lines;
  const elsewhere = `${t.text.slice(0, t.places[first]!.start)} ${t.text.slice(t.places[last - 1]!.end)}`;
  const said = words && sentenceCase(words, elsewhere);
  return {
    clause: clause && sentenceCase(clause, elsewhere),
    words: said,
    ...((ours || said !== words) && { ours: true }),
  };
}

/** Whether it happened. What a date of its own sentence dates has that day's standing, and an entry tells what its day brought, though it be a call or an offer. */
function standingOf({ article, trees: t }: Ground, { scope, sentence }: Place, { node, verb, date }: Told): Status {
  if (isPresupposed(t, node, verb)) return 'happened';
  const clause = isArgumentOf(t, node, verb) ? verb : node;
  if (date && date.start >= sentence.start && date !== scope?.date)
    return statusOfDated(t, node, clause, date, article.published);
  const status = statusInTree(t, clause);
  return scope && status === 'hypothetical' ? 'happened' : status;
}

/** Who takes part, and who of them acts. */
function takingPart(
  { article: { tokens }, presence, trees }: Ground,
  { trigger, node, clause }: Told,
  name: EventName | null,
): Pick<EventMention, 'participants' | 'agents'> {
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
  return holders.length > 0 ? { participants: holders, agents: holders } : own;
}

const befalling = (t: Trees, { node, verb, trigger }: Told): Pick<EventMention, 'things' | 'objects'> => {
  const things = thingsOf(t, node, verb, trigger.kind);
  const objects = objectsOf(t, node, verb);
  return { ...(things.length > 0 && { things }), ...(objects.length > 0 && { objects }) };
};

/** What is or isn't done to a noun, or by it, is what its verb says. */
const isArgumentOf = (t: Trees, node: number, verb: number): boolean =>
  t.heads[node] === verb && /^(?:nsubj|obj|csubj)/.test(t.relations[node]!);

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
  const time = timeOf(name.year);
  const { end } = name.span;
  return time && { ...time, basis: 'stated', start: end - 4, end, exact: name.year };
}
