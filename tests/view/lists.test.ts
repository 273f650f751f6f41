import { expect, test } from 'vitest';
import type { CorrectionOutcome } from '../../src/model/correction.ts';
import type { Event } from '../../src/model/event.ts';
import { correctionPages, correctionPath } from '../../src/view/correctionPages.ts';
import { count, digits, list } from '../../src/view/count.ts';
import { yearsOf } from '../../src/view/listed.ts';
import { pagesByWeight, pagesOf } from '../../src/view/paging.ts';
import { quoted } from '../../src/view/quoted.ts';
import { stripOf } from '../../src/view/strip.ts';

test('a long list has pages with addresses of their own', () => {
  const pages = pagesOf(
    'timeline/',
    Array.from({ length: 401 }, (_, i) => i),
    200,
  );
  expect(pages.map((p) => [p.path, p.items.length, p.previous, p.next])).toEqual([
    ['timeline/', 200, null, 'timeline/page/2/'],
    ['timeline/page/2/', 200, 'timeline/', 'timeline/page/3/'],
    ['timeline/page/3/', 1, 'timeline/page/2/', null],
  ]);
  expect(pagesOf('x/', [])).toHaveLength(1);
});

test('a page holds as much as it may weigh; what is heavier alone has one for itself', () => {
  const pages = pagesByWeight('x/', [3, 4, 4, 20, 1, 9, 1], (n) => n, 10);
  expect(pages.map((p) => p.items)).toEqual([[3, 4], [4], [20], [1, 9], [1]]);
  expect(pages.every((p) => p.total === 7 && p.of === 5)).toBe(true);
});

test('each correction is linked on the page of the log that has it', () => {
  const outcomes = Array.from({ length: 450 }, (_, i) => ({ n: i + 1 })) as unknown as CorrectionOutcome[];
  const pages = correctionPages(outcomes);
  for (const page of pages) {
    for (const o of page.items as unknown as { n: number }[])
      expect(correctionPath(o.n, 450)).toBe(`${page.path}#correction-${o.n}`);
  }
  expect(pages.map((p) => p.items.length)).toEqual([200, 200, 50]);
});

test('counts as a newspaper writes them', () => {
  expect([count(0, 'event'), count(1, 'event'), count(12, 'event'), count(13, 'event')]).toEqual([
    'no events',
    'one event',
    'twelve events',
    '13 events',
  ]);
  expect(digits(1234567)).toBe('1,234,567');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('quoted words stand in one pair of marks', () => {
  expect(quoted('“The gates stay shut,”')).toBe('“The gates stay shut”');
  expect(quoted('that the "old" gates stay')).toBe('“that the ‘old’ gates stay”');
  expect(quoted('agreed to “talk on,”')).toBe('“agreed to ‘talk on’”');
  // As news desks set what goes on for several paragraphs, and where the next one is another quotation.
  expect(quoted('“The gates stay shut.\n\n“They may open later.”')).toBe('“The gates stay shut. They may open later.”');
  expect(quoted('"The gates stay shut.\n"They may open later."')).toBe('“The gates stay shut. They may open later.”');
  expect(quoted('called it “old.”\n“It leaks”')).toBe('“called it ‘old.’ ‘It leaks’”');
});

test('the strip gives years without events little room, and keeps all marks on it', () => {
  const at = (edtf: string, min: string, max: string) => ({ date: { edtf, min, max } }) as unknown as Event;
  const strip = stripOf([at('1931', '1931-01-01', '1931-12-31'), at('2030-05-02', '2030-05-02', '2030-05-02')])!;
  expect(strip.years.map((y) => [y.year, y.count])).toEqual([
    ['1931', 1],
    ['2030', 1],
  ]);
  expect(strip.gaps).toHaveLength(1);
  expect(strip.gaps[0]!.width).toBeLessThan(strip.years[0]!.width);
  for (const m of strip.marks) expect(m.x >= 0 && m.x + m.width <= 1.0001).toBe(true);
  expect(stripOf([])).toBeNull();
});

test('the years of events are those that are known', () => {
  const on = (min: string, max = min) => ({ date: { min, max } });
  const bare = on('0000-01-01', '9999-12-31');
  expect(yearsOf([bare, { date: null }])).toBe('');
  expect(yearsOf([bare, on('2031-02-03'), on('2031-05-06')])).toBe('in 2031');
  expect(yearsOf([on('2031-02-03'), on('2029-05-06'), bare])).toBe('from 2029 to 2031');
});
