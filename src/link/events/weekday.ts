import { dayOf, dayText } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { wordsAt } from '../../model/span.ts';

/**
 * The date of a mention, where it is a bare weekday as an article means it that appeared on a day. One six days back is no news: where
 * it comes from, across the date line, it is already tomorrow (“on Tuesday”, told on Monday evening in another part of the world).
 * And what an article tells as done was before the day that stands at its top: not the Thursday after it but the one before.
 */
export function weekdayMeant(
  { date, status }: Pick<EventMention, 'date' | 'status'>,
  published: number | null,
  dateline: readonly [number, number] | null,
): DateMention | null {
  if (date?.basis !== 'relative' || date.min !== date.max) return date;
  if (!/day\b/i.test(wordsAt(date)) || /\d|last|ago/i.test(wordsAt(date))) return date;
  const day = dayOf(date.min)!;
  if (published !== null) return day === published - 6 ? on(date, published + 1) : date;
  const isAfter = dateline !== null && day > dateline[1] + 1 && day - 7 <= dateline[1];
  return isAfter && status === 'happened' ? on(date, day - 7) : date;
}

const on = (date: DateMention, day: number): DateMention => {
  const text = dayText(day);
  return { ...date, edtf: text, min: text, max: text };
};

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const WEEK = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];

/** The one weekday in the words of a mention without a date, from Monday on; null where there is none, or are several. */
export function weekdayTold({ span }: Pick<EventMention, 'span'>): number | null {
  const named = new Set([...span.exact.matchAll(WEEKDAY)].map((m) => WEEK.indexOf(m[1]!.toLowerCase())));
  return named.size === 1 ? [...named][0]! : null;
}
