import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { timeOf } from '../../src/model/edtf.ts';
import type { Event } from '../../src/model/event.ts';
import { clocksOf } from '../../src/view/clocks.ts';

const words = { start: 0, end: 4, exact: 'Word' };
const time = (edtf: string) => ({ ...timeOf(edtf)!, basis: 'stated', ...words });
/** An event that each article dates as given; an empty string where it gives no date of its own. */
const event = (id: string, edtf: string, dates: Record<string, string>, lead = ''): Event =>
  ({
    id,
    label: `The ${id}`,
    date: time(edtf),
    status: 'happened',
    reports: Object.entries(dates).map(([article, date]) => ({
      article,
      lead: article === lead,
      mentions: [words],
      triggers: [{ start: 0, end: 2, exact: 'Wo' }],
      date: date.startsWith('XXXX') ? { ...time('2030'), edtf: date } : date ? time(date) : null,
    })),
  }) as unknown as Event;
const flood = event('flood', '2031-05-02', { herald: '2031-05-02', post: '' });
const pact = event('pact', '2030-03', { herald: '2030-03', post: 'XXXX-12' });
const talks = event('talks', '2031-01-20', { post: '2031-01-20' }, 'post');
const published: Record<string, ReturnType<typeof timeOf>> = {
  post: timeOf('2031-06-01'),
  herald: timeOf('2031-05-03'),
};
const indexFor = (days = published, events = [flood, pact, talks]): EditionIndex =>
  ({
    article: new Map(Object.entries(days).map(([id, p]) => [id, { id, published: p }])),
    outletOf: (id: string) => ({ id, name: id, colour: 0, monogram: id.slice(0, 1) }),
    claimsOfArticle: new Map([['post', [{ kind: 'indirect', content: [{ start: 0, end: 3, exact: 'Wor' }] }]]]),
    eventsOfArticle: new Map(
      Object.keys(days).map((id) => [id, events.filter((e) => e.reports.some((r) => r.article === id))]),
    ),
  }) as unknown as EditionIndex;
const dispute = {
  kind: 'date',
  event: 'pact',
  sides: [{ value: 'March 2030' }, { value: 'December 2030' }],
} as unknown as Disagreement;
const drawn = clocksOf([pact, talks, flood], [dispute], indexFor())!;
const markOf = (row: number, e: Event) => drawn.rows[row]!.marks.find((m) => m.event === e)!;

test('articles stand in the order in which they came out; what lies beyond that day is tinted', () => {
  expect(drawn.rows.map((r) => [r.article.id, r.when])).toEqual([
    ['herald', '3 May 2031'],
    ['post', '1 June 2031'],
  ]);
  const [herald, post] = drawn.rows as [(typeof drawn.rows)[0], (typeof drawn.rows)[0]];
  expect(herald.unknown).toBeGreaterThan(markOf(0, flood).x);
  expect(post.unknown).toBeGreaterThan(herald.unknown);
  expect(herald.perhaps).toBe(false);
  expect(drawn.aloud).toContain('herald (3 May 2031) tells two dated events and post');
});

test('a mark is outlined where the article only gives it in the words of others', () => {
  expect(markOf(0, flood).standing).toBe('own');
  expect(markOf(1, flood).standing).toBe('attributed');
});

test('a line joins reports of one event; where two date it differently, each stands at its own date', () => {
  expect(markOf(1, flood).x).toBe(markOf(0, flood).x);
  const tie = drawn.ties.find((t) => t.differs === null)!;
  expect([tie.from.row, tie.to.row, tie.to.x - tie.from.x]).toEqual([0, 1, 0]);
  // “December” in an article on talks of January 2031 is that of 2030, after the other's March.
  const bent = drawn.ties.find((t) => t.differs)!;
  expect(bent.differs).toBe('The pact: March 2030 and December 2030');
  expect(bent.to.x).toBeGreaterThan(bent.from.x);
  // Where nobody disagrees, all reports stand at the event's date.
  const agreed = clocksOf([pact, talks, flood], [], indexFor())!;
  expect(new Set(agreed.rows.flatMap((r) => r.marks.filter((m) => m.event === pact).map((m) => m.x))).size).toBe(1);
});

test('a year has its place by events and publications, and counts events only', () => {
  expect(drawn.years.map((y) => [y.year, y.count])).toEqual([
    ['2030', 1],
    ['2031', 2],
  ]);
  const later = clocksOf([pact], [], indexFor({ ...published, post: timeOf('2034-01-01') }))!;
  expect(later.years.map((y) => [y.year, y.count])).toEqual([
    ['2030', 1],
    ['2031', 0],
    ['2034', 0],
  ]);
  expect(later.gaps).toHaveLength(1);
});

test('where only bounds of the day of publication are known, it says so', () => {
  const rows = clocksOf([flood], [], indexFor({ post: timeOf('2031-06-01/..'), herald: timeOf('2029/2031') }))!.rows;
  expect(rows.map((r) => [r.when, r.perhaps])).toEqual([
    ['from 1 June 2031', true],
    ['by 31 December 2031', false],
  ]);
});

test('one article, very many, or no day of publication: nothing to draw', () => {
  expect(clocksOf([talks], [], indexFor())).toBeNull();
  expect(clocksOf([flood], [], indexFor({ ...published, herald: null }))).toBeNull();
  const names = Array.from({ length: 13 }, (_, i) => `paper-${i}`);
  const crowd = event('crowd', '2031', Object.fromEntries(names.map((n) => [n, ''])));
  const index = indexFor(Object.fromEntries(names.map((n) => [n, timeOf('2031-06-01')])), [crowd]);
  expect(clocksOf([crowd], [], index)).toBeNull();
});
