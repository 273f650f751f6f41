import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import { spanOf } from '../../model/span.ts';

/** “The previous month's declaration”: the month before the date told last; `dates` are the article's, `at` is where its noun begins. */
export function monthBefore(text: string, at: number, dates: readonly DateMention[]): DateMention | null {
  const from = Math.max(0, at - 40);
  const found = /\b(?:previous|preceding) month['’]s (?:[\p{L}-]+ )?$/u.exec(text.slice(from, at));
  if (!found) return null;
  const start = from + found.index;
  const anchor = dates.findLast((d) => d.end <= start);
  const m = anchor && /^(\d{4}|XXXX)-(\d\d)/.exec(anchor.edtf);
  if (!m || Number(m[2]) > 12) return null;
  const month = Number(m[2]) === 1 ? 12 : Number(m[2]) - 1;
  const year = m[1] === 'XXXX' || month < 12 ? m[1] : String(Number(m[1]) - 1);
  const time = timeOf(`${year}-${String(month).padStart(2, '0')}`);
  return time && { ...time, basis: 'relative', ...spanOf(text, start, start + found[0].trimEnd().length) };
}
