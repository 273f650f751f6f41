import { dayOf, weekdayOf } from '../../model/calendar.ts';
import type { DateValue, Published } from '../../model/date.ts';
import type { Happening } from './happening.ts';
import { weekdayTold } from './weekday.ts';
import type { When } from './when.ts';

const bases = { stated: 0, completed: 1, relative: 2, publication: 3 };

const order = (a: When, b: When): number =>
  Number(!!a.yearless) - Number(!!b.yearless) ||
  a.max - a.min - (b.max - b.min) ||
  bases[a.date.basis] - bases[b.date.basis] ||
  (a.date.edtf < b.date.edtf ? -1 : a.date.edtf > b.date.edtf ? 1 : 0);

/** Zones: where it is told first it may still be the day before. */
const ZONE = 1;

/**
 * The date of a happening: the one most reports give, among those the most precise and surest. None that begins when a report that tells it as done had
 * already appeared: a later text that says “this week” is not of the day.
 */
export function dateOfHappening(h: Happening): DateValue | null {
  const told = Math.min(
    ...h.tellings.flatMap((t) => (t.mention.status === 'happened' && t.published !== null ? [t.published] : [])),
  );
  const dates = h.tellings.flatMap((t) =>
    t.when && !isDecade(t.when) && (t.when.yearless || t.when.min <= told + ZONE) ? [t.when] : [],
  );
  if (!dates.length) return null;
  const votes = new Map<string, number>();
  for (const w of dates)
    if (!w.yearless && w.max - w.min <= 31) votes.set(w.date.edtf, (votes.get(w.date.edtf) ?? 0) + 1);
  const narrow = Math.min(...dates.filter((w) => !w.yearless).map((w) => w.max - w.min));
  const best = [...dates].sort((a, b) => {
    const close = (w: When) => (!w.yearless && w.max - w.min === narrow ? 0 : 1);
    return close(a) - close(b) || (votes.get(b.date.edtf) ?? 0) - (votes.get(a.date.edtf) ?? 0) || order(a, b);
  })[0]!;
  if (!best.yearless && best.min === best.max && isOfAnotherDay(h, best.min)) return null;
  const { edtf, min, max, basis } = best.date;
  return { edtf, min, max, basis };
}

/** So many leads must name another weekday: one may speak of something else. */
const CONTRADICTING = 2;

/**
 * Whether more of the articles that lead with it and don't know their own day name another weekday than the same: then it is another such
 * happening's day. Who leads with what came of it names the day of that.
 */
function isOfAnotherDay(h: Happening, day: number): boolean {
  const families = new Set(h.tellings.flatMap((t) => (t.when ? t.family : [])));
  const alike = h.tellings.filter((t) => t.lead && !t.when && families.has(t.family));
  const named = alike.flatMap((t) => weekdayTold(t.mention) ?? []);
  const same = named.filter((w) => w === weekdayOf(day)).length;
  return named.length - same >= Math.max(CONTRADICTING, same + 1);
}

/** Bounds of a publication further apart, in days, date no news. */
const MONTH = 31;

/** “The 1950s singer”: whose time it is, and no day of what is told. */
const isDecade = (w: When): boolean => /^\d{2,3}X/.test(w.date.edtf);

/** For a leading report without a date: news happened about when it came out, where that is known to a month. */
export function datePublished(p: Published | null): DateValue | null {
  const [from, to] = [p && dayOf(p.min), p && dayOf(p.max)];
  if (!p || from === null || to === null || to - from > MONTH) return null;
  return { edtf: p.edtf, min: p.min, max: p.max, basis: 'publication' };
}
