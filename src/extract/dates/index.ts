import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';

/** The dates that an article's text names, in order, resolved to EDTF. */
export function readDates(_article: Article): DateMention[] {
  return [];
}
