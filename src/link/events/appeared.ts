import { dayOf } from '../../model/calendar.ts';
import type { Reading } from '../../model/reading.ts';

/** A date before this place of the text may be its own. */
const top = 250;

/** The first and the last day of what is known of the publication. */
export function windowOf({ article: { published } }: Reading): readonly [number, number] | null {
  const min = published && dayOf(published.min);
  const max = published && dayOf(published.max);
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : null;
}

/** The day of publication, else the first day that the text gives at its top, as a dateline or beside a headline. */
export function appearedOn({ article, dates }: Reading): readonly [number, number] | null {
  const written = dates.find((d) => d.start < top && d.basis !== 'relative' && !d.edtf.startsWith('XXXX'));
  for (const date of [article.published, written]) {
    const min = date && dayOf(date.min);
    const max = date && dayOf(date.max);
    if (typeof min === 'number' && typeof max === 'number' && max - min <= 31) return [min, max];
  }
  return null;
}
