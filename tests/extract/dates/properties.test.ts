// @ts-expect-error: the package carries no types
import { parse as parseEdtf } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDates } from '../../../src/extract/dates/index.ts';
import { compareDays, dayOf } from '../../../src/model/calendar.ts';
import { timeOf } from '../../../src/model/edtf.ts';
import { readArticle } from '../../../src/read/article.ts';

const words =
  'in on the of last next this that since until early late mid end week month year day days years ago later earlier before after two 3 31 30 29 February March May Monday Friday June Sept. Q3 quarter first third 1999 2024 2012-13 1990s ’80s spring winter century 19th 11/12/2013 2013-02-30 07.02.2024 Christmas Easter eve to from between and - – , . ’s night weekend AD BC about c. 9/11 anniversary twenty-first nineteen ninety same following previous day morning'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
const published = fc.option(fc.constantFrom('2013-03-22', '2000-02-29', '1999-12-31', '2024-01', '2024'), {
  nil: null,
});

test('every date is a verbatim slice with a valid EDTF and ordered, real days', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, published, (body, day) => {
      const article = readArticle('a.txt', `---\nlanguage: en\n${day ? `published: "${day}"\n` : ''}---\n${body}`);
      for (const d of readDates(article)) {
        expect(article.text.slice(d.start, d.end)).toBe(d.exact);
        expect(d.end).toBeGreaterThan(d.start);
        expect(dayOf(d.min)).not.toBeNull();
        expect(dayOf(d.max)).not.toBeNull();
        expect(compareDays(d.min, d.max)).toBeLessThanOrEqual(0);
        expect(() => parseEdtf(d.edtf)).not.toThrow();
        expect(timeOf(d.edtf)).toEqual({ edtf: d.edtf, min: d.min, max: d.max });
      }
    }),
    { numRuns: 150, seed: 2013 },
  );
});

test('mentions never cross: they are apart, or one lies within a range', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, (body) => {
      const found = readDates(readArticle('a.txt', `---\nlanguage: en\npublished: "2013-03-22"\n---\n${body}`));
      const whole = found.filter((d) => !d.part);
      whole.forEach((d, n) => {
        for (const e of whole.slice(n + 1)) expect(d.start < e.end && e.start < d.end).toBe(false);
      });
    }),
    { numRuns: 100, seed: 322 },
  );
});

test.each([
  ['brackets', '('.repeat(100_000)],
  ['one long line', 'in May 2024 on the 3rd of the 1990s '.repeat(30_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['commas and days', `May ${'3, '.repeat(50_000)}`],
  ['emoji and right to left', '🗓️ 3 May 2024 בְּמַאי ٣ مايو ٢٠٢٤ 二〇二四年 \u0000\uFFFD'.repeat(500)],
])('%s are read without harm', { timeout: 60_000 }, (_, odd) => {
  const article = readArticle('a.txt', `---\nlanguage: en\n---\n${odd}`);
  for (const d of readDates(article)) {
    if (article.text.slice(d.start, d.end) !== d.exact) expect.fail(`${d.start}: ${d.exact}`);
  }
});
