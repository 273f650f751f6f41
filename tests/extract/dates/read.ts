import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';

/** The dates of a text published on a day, as `words → EDTF`. */
export function datesOf(text: string, published?: string): string[] {
  const article = readArticle('test.txt', `${published ? `---\npublished: "${published}"\n---\n` : ''}${text}`);
  return readDates(article).map((d) => `${d.exact} → ${d.edtf}`);
}
