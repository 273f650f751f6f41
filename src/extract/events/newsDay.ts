import type { Article } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';

/**
 * What has a day behind that of its telling is still to come (“the rights expire in June”); but the deed of a past verb is
 * done, and the day another's (“promised a bridge in 2033”).
 */
export function aheadOf({ published }: Article, told: EventMention, isPast: boolean): EventMention {
  if (told.status !== 'happened' || !told.date || !published || told.date.min <= published.max) return told;
  return isPast ? { ...told, date: null } : { ...told, status: 'planned' };
}

/** So many days before its publication a report may tell the news of. */
const NEWS_DAYS = 7;

/** The day that a report's opening gives its news: what follows without a date is of that day, not of the publication's. */
export function dayOfNews(
  { date, status, lead, span }: EventMention,
  { published, sentences }: Article,
): DateMention | null {
  if (!date || status !== 'happened' || date.min !== date.max || !published || published.min !== published.max)
    return null;
  const day = dayOf(date.min);
  const now = dayOf(published.min);
  if (day === null || now === null || day > now || now - day > NEWS_DAYS) return null;
  return lead || span.start <= (sentences[3]?.start ?? 0) ? date : null;
}
