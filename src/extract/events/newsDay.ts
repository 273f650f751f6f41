import type { Article } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

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

/** The days that the telling of a report has reached. */
export interface NewsDays {
  /** The day that its opening gives its news. */
  first: DateMention | null;
  /** The day told of last, and the sentence that tells it. */
  last: { date: DateMention; sentence: number } | null;
}

/** What follows without a date is of the day that the sentence before tells of, else of that which the opening gave, not of the publication's. */
export const dayOfNews = ({ first, last }: NewsDays, sentence: number, opens: boolean): DateMention | null =>
  last && last.sentence >= sentence - 1 ? last.date : opens ? first : null;

/** The days that the telling has reached behind a sentence that tells `own` and names the days `dates`. */
export function newsDaysBehind(
  { first, last }: NewsDays,
  own: readonly EventMention[],
  dates: readonly DateMention[],
  { number, opens }: { number: number; opens: boolean },
  article: Article,
  trees: Trees,
): NewsDays {
  const dated = own.flatMap((m) =>
    m.date && m.status === 'happened' && isOfNews(m.date, article) ? [{ ...m, date: m.date }] : [],
  );
  const told = dated.filter((m) => !isBehindTelling(m, trees));
  const named = new Map(dates.filter((d) => isOfNews(d, article) && !isRecalled(trees, d)).map((d) => [d.edtf, d]));
  const [only] = named.size === 1 ? named.values() : [];
  const isBackground = dated.length > 0 && told.length === 0;
  const day = only && !isAnothers(only, article) && !isBackground ? only : null;
  return {
    first: first ?? (told.find((m) => m.lead) ?? told.find((m) => opens && !isOwners(m.date, article)))?.date ?? null,
    last: day ? { date: day, sentence: number } : last,
  };
}

/** Who said it when (“said on Tuesday that …”), and what a relative clause recalls (“where he was shot on Saturday”, “the offer that he made on Monday”), have days of their own. */
const isBehindTelling = ({ kind, trigger, date }: EventMention, t: Trees): boolean =>
  kind === 'statement' || isRecalled(t, trigger) || (date !== null && isRecalled(t, date));

const isRecalled = (t: Trees, { start }: { start: number }): boolean =>
  relationsAbove(t, tokenAt(t, start)).includes('acl:relcl');

const relationsAbove = (t: Trees, node: number): string[] =>
  node < 0 ? [] : [t.relations[node]!, ...relationsAbove(t, t.heads[node]!)];

/** A day shortly before that of publication; that one written out in full is printed on the page, and no day of a deed. */
function isOfNews({ min, max, basis }: DateMention, { published }: Article): boolean {
  if (min !== max || !published || published.min !== published.max) return false;
  const [day, now] = [dayOf(min), dayOf(published.min)];
  if (day === null || now === null || day > now || now - day > NEWS_DAYS) return false;
  return day < now || basis !== 'stated';
}

/** “Saturday's raid”, “the 3 May raid”: the day of what the noun names; “the previous day”: of what was before. Neither is that of what is told. */
const isAnothers = (date: DateMention, article: Article): boolean =>
  isOwners(date, article) ||
  /\bthe $/i.test(article.text.slice(date.start - 4, date.start)) ||
  /^the\b/i.test(date.exact);
const isOwners = ({ end }: DateMention, { text }: Article): boolean => /^['’]s\b/.test(text.slice(end, end + 3));
