import type { Article } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import type { EventMention } from '../../model/event.ts';
import { dependentsOf, subjectOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/** “Happened”, “occurred”, “took place”. */
const occurs = (t: Trees, verb: number): boolean =>
  /^(?:happen|occur)$/.test(t.lemmas[verb]!) ||
  (t.lemmas[verb] === 'take' && dependentsOf(t, verb, 'obj').some((o) => t.lemmas[o] === 'place'));

/** “The incident”, “this attack”: what the article has told of. */
const isPointedTo = (t: Trees, noun: number): boolean =>
  noun >= 0 && dependentsOf(t, noun, 'det').some((d) => /^(?:the|this)$/.test(t.lemmas[d]!));

const HARM = /^(?:crash|disaster|attack|death)$/;

/** So many days before its publication a report may lead with what happened. */
const NEWS_DAYS = 7;

/**
 * “A ship seized three boats. … The incident happened yesterday”: what a report leads with without a day has the one that “the incident” is given
 * below, with all that its sentence tells as news.
 */
export function withDayOfIncident(mentions: EventMention[], { published }: Article, t: Trees): EventMention[] {
  const lead = mentions.find((m) => m.lead && (m.news || HARM.test(m.kind)) && m.status === 'happened');
  const now = published && dayOf(published.max);
  if (!lead || !now) return mentions;
  const told = mentions.find((m) => {
    const verb = tokenAt(t, m.trigger.start);
    if (!m.date || m.date.min !== m.date.max || m.status !== 'happened' || !occurs(t, verb)) return false;
    const day = dayOf(m.date.min);
    if (lead.date && lead.date.edtf !== m.date.edtf) return false;
    const subject = subjectOf(t, verb);
    return (
      day !== null &&
      now - day <= NEWS_DAYS &&
      isPointedTo(t, subject) &&
      /^(?:incident|accident|tragedy)$/.test(t.lemmas[subject]!)
    );
  });
  if (!told) return mentions;
  return mentions
    .filter((m) => m !== told)
    .map((m) =>
      (m.news || m === lead) && !m.date && m.span.start === lead.span.start ? { ...m, date: told.date } : m,
    );
}
