import { readDates } from '../../../src/extract/dates/index.ts';
import type { Article } from '../../../src/model/article.ts';
import { readArticle } from '../../../src/read/article.ts';

/** An article with a body paragraph, published on a day or on none. */
export const articleOf = (text: string, published?: string, more = ''): Article =>
  readArticle(
    'test.txt',
    `---\nlanguage: en\n${published ? `published: "${published}"\n` : ''}${more}---\nThe harbour\n\n${text}`,
  );

/** The dates of a text published on a day, ranges' ends left out, as `words → EDTF`. */
export const datesOf = (text: string, published?: string): string[] =>
  readDates(articleOf(text, published))
    .filter((d) => !d.part)
    .map((d) => `${d.exact} → ${d.edtf}`);

/** Tests of one parser: sentence → what it holds. The news of these tests appears on Friday, 22 March 2013. */
export const friday = '2013-03-22';
