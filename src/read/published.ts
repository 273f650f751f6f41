import type { Furniture, Reference } from '../model/article.ts';
import { dayOf } from '../model/calendar.ts';
import type { Published } from '../model/date.ts';
import { dateWords } from '../model/dateWords.ts';
import { timeOf } from '../model/edtf.ts';
import { daysIn } from './writtenDay.ts';
import { writtenTime } from './writtenTime.ts';

export const asPublished = (written: string | undefined, basis: Published['basis']): Published | null => {
  const time = written ? writtenTime(written) : null;
  return time && { ...time, basis };
};

const published = /\b(?:published|posted|publication date|first published|issued|date)\b/i;
const updated = /\b(?:updated?|modified|edited|revised)\b/i;

/**
 * Publication and last update as bylines and datelines print them. Where only an update is printed, publication is
 * about that day: the day is not stated, so the EDTF says “approximate” (`~`).
 */
export function publishedInText(furniture: readonly Furniture[]): {
  published: Published | null;
  updated: string | null;
} {
  let first: string | null = null;
  let last: string | null = null;
  for (const f of furniture) {
    if (f.kind !== 'byline' && f.kind !== 'dateline') continue;
    for (const day of daysIn(f.exact)) {
      // The label nearest before the date says what it dates.
      const before = f.exact.slice(Math.max(0, day.start - 40), day.start);
      const label =
        Math.max(lastIndex(before, updated), 0) > Math.max(lastIndex(before, published), 0) ? 'updated' : 'published';
      if (label === 'updated') last ??= day.day;
      else first ??= day.day;
    }
  }
  if (first) return { published: asPublished(first, 'stated'), updated: last };
  if (!last || dayOf(last) === null) return { published: null, updated: null };
  const why = 'the page prints only the day of its last update';
  return { published: { edtf: `${last}~`, min: last, max: last, basis: 'inferred', why }, updated: last };
}

const lastIndex = (s: string, pattern: RegExp): number => {
  let at = -1;
  for (const m of s.matchAll(new RegExp(pattern, 'gi'))) at = m.index + 1;
  return at;
};

/** Whoever looked a page up wrote before publishing: access dates are the earliest day of publication. */
export function publishedFromFootnotes(references: readonly Reference[]): Published | null {
  let latest: string | null = null;
  for (const r of references) {
    const accessed = /\b(?:accessed|retrieved|viewed|consulted)\b/i.exec(r.exact);
    if (!accessed) continue;
    const around = r.exact.slice(Math.max(0, accessed.index - 30), accessed.index + 60);
    for (const { day } of daysIn(around)) if (latest === null || day > latest) latest = day;
  }
  const time = latest && timeOf(`${latest}/..`);
  return time
    ? { ...time, basis: 'inferred', why: `a footnote was looked up on ${dateWords({ edtf: latest! })}` }
    : null;
}
