import type { Article } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { Reading } from '../../model/reading.ts';

/** A date before this place of the text may be its own. */
const top = 250;
/** So many tokens a line has that says when an article appeared. */
const shortLine = 14;

/** The first and the last day of what is known of the publication. */
export function windowOf({ article: { published } }: Reading): readonly [number, number] | null {
  const min = published && dayOf(published.min);
  const max = published && dayOf(published.max);
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : null;
}

/** The day of publication, else the first day that the text gives at its top, as a dateline or beside a headline. */
export function appearedOn({ article, dates }: Reading): readonly [number, number] | null {
  const written = dates.find(
    (d) => d.start < top && d.basis !== 'relative' && !d.edtf.startsWith('XXXX') && standsAlone(article, d),
  );
  for (const date of [article.published, written]) {
    const min = date && dayOf(date.min);
    const max = date && dayOf(date.max);
    if (typeof min === 'number' && typeof max === 'number' && max - min <= 31) return [min, max];
  }
  return null;
}

/** Whether a date stands in a line of its own, with a time or a place at most: in a sentence it is of what that tells. */
function standsAlone({ sentences }: Article, { start }: DateMention): boolean {
  const line = sentences.find((s) => s.start <= start && start < s.end);
  return line !== undefined && line.last - line.first <= shortLine;
}
