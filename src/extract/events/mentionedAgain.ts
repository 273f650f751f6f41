import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import { spanOf } from '../../model/span.ts';
import { dependentOf, dependentsOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { eventive } from './eventive.ts';
import { type Known, type KnownHappening, knownOf, namesAt } from './knownHappenings.ts';
import { FURTHER, PARTS } from './lexicon/mentionedAgain.ts';
import type { Scope } from './scope.ts';

/**
 * The article's mentions, each with the places where a noun speaks of it again: “the attack”, “their ruling”, “the Sorn bombing”. What is
 * only said of one whose day is known (“the meeting in Sorn was also attended by …”) is no happening of its own.
 */
export function mentionedAgain(
  article: Article,
  mentions: readonly EventMention[],
  t: Trees,
  scopes: readonly (Scope | null)[],
): EventMention[] {
  const known = knownOf(mentions, t);
  const told = new Map(mentions.filter(standsAlone).map((m) => [nounOf(t, m), m]));
  const folded = new Map<EventMention, EventMention[]>();
  const daysOf = daysToldIn(article, mentions, scopes);
  const again = new Map<EventMention, NonNullable<EventMention['again']>>();
  article.sentences.forEach((sentence, s) => {
    const tree = t.sentences[s];
    if (!tree || article.blocks[sentence.block]!.kind === 'furniture') return;
    for (let noun = tree.first; noun < tree.last; noun++) {
      const own = told.get(noun);
      if (t.upos[noun] !== 'NOUN' || (own && !isSaidOf(t, own)) || !pointsBack(t, noun)) continue;
      const meant = meantBy(t, noun, known, own);
      if (!meant || (own && !isDescribedAs(t, noun, meant))) continue;
      // A sentence of another day tells what that day brought, even where it is about what was before.
      if (meant.date && daysOf[s]!.size > 0 && !daysOf[s]!.has(meant.date.edtf)) continue;
      const span = spanOf(article.text, sentence.start, sentence.end);
      const trigger = spanOf(article.text, t.places[noun]!.start, t.places[noun]!.end);
      again.set(meant, [...(again.get(meant) ?? []), { span, trigger }]);
      if (own) folded.set(meant, [...(folded.get(meant) ?? []), own]);
    }
  });
  const gone = new Set([...folded.values()].flat());
  return mentions
    .filter((m) => !gone.has(m))
    .map((m) => {
      if (!again.has(m)) return m;
      const whole = [m, ...(folded.get(m) ?? [])];
      const participants = new Set(whole.flatMap((x) => x.participants));
      return { ...m, lead: whole.some((x) => x.lead), participants: [...participants], again: again.get(m)! };
    });
}

const nounOf = (t: Trees, m: EventMention): number => tokenAt(t, m.trigger.end - 1);

/** Whether all that a mention tells is told of what its noun points back to; “this meeting” may be what an article leads with. */
const isSaidOf = (t: Trees, m: EventMention): boolean =>
  dependentsOf(t, nounOf(t, m), 'det').some((d) => (m.lead ? /^th(?:is|ese)$/ : POINTERS).test(t.lemmas[d]!));

/** Whether what is meant was told before, and of a day. */
const isBehind = (later: EventMention, meant: EventMention): boolean =>
  meant.date !== null && meant.trigger.start < later.trigger.start && meant.status === later.status;

/** Whether the sentence of what is meant has all the words that describe the noun: “the meeting of the bishops” is no meeting of ministers. */
function isDescribedAs(t: Trees, noun: number, meant: EventMention): boolean {
  const { first, last } = t.sentences[t.sentenceOf[nounOf(t, meant)]!]!;
  const words = new Set(t.lemmas.slice(first, last));
  return dependentsOf(t, noun, 'amod', 'compound', 'nmod').every((d) => words.has(t.lemmas[d]!));
}

/** For each sentence the days of what is told in it, and that of the entry which it stands in. */
function daysToldIn(
  article: Article,
  mentions: readonly EventMention[],
  scopes: readonly (Scope | null)[],
): Set<string>[] {
  const days = article.sentences.map((_, s) => new Set(scopes[s] ? [scopes[s].date.edtf] : []));
  let s = 0;
  for (const m of [...mentions].sort((a, b) => a.trigger.start - b.trigger.start)) {
    while (s < days.length - 1 && article.sentences[s]!.end <= m.trigger.start) s++;
    if (m.date && standsAlone(m)) days[s]?.add(m.date.edtf);
  }
  return days;
}

/** Whether a mention is told for itself, so that its noun needs no other. */
const standsAlone = (m: EventMention): boolean =>
  m.date !== null || m.name !== null || m.lead || m.news === true || m.asserted === true;
const POINTERS = /^(?:the|this|that|these|those)$/;

/** Whether a noun that names a happening stands for one that is known: by its article, its owner, or a name at it. */
const pointsBack = (t: Trees, noun: number): boolean =>
  !/^(?:compound|amod|flat|fixed|case|advmod)/.test(t.relations[noun]!) &&
  !PARTS.has(t.lemmas[noun]!) &&
  eventive(t, noun) >= 0 &&
  !dependentsOf(t, noun, 'amod', 'nummod', 'det').some((d) => FURTHER.test(t.lemmas[d]!)) &&
  (dependentOf(t, noun, 'nmod:poss') >= 0 ||
    dependentsOf(t, noun, 'det').some((d) => POINTERS.test(t.lemmas[d]!)) ||
    namesAt(t, noun).length > 0);

/**
 * The one happening that a noun can mean, behind what it tells itself, `own`: by its word before what it is made of, and that before
 * its kind. The names at it must stand there, too; where several days fit, it means none: better no join than a wrong one.
 */
function meantBy(t: Trees, noun: number, known: Known, own?: EventMention): EventMention | null {
  const isMany = t.features[noun]!.number === 'Plur';
  const names = namesAt(t, noun);
  const mayMean = (x: KnownHappening) => (!own || isBehind(own, x.mention)) && (!isMany || x.mayBeMany);
  const meant = (known.alike(t.lemmas[noun]!).find((row) => row.some(mayMean)) ?? [])
    .filter((x) => mayMean(x) && (!names.length || names.some((n) => x.names.has(n))))
    .map((x) => x.mention);
  const dated = meant.filter((m) => m.date);
  if (new Set(dated.map((m) => m.date!.edtf)).size > 1) return null;
  return dated.find((m) => m.lead) ?? dated[0] ?? meant.find((m) => m.lead) ?? meant.at(-1) ?? null;
}
