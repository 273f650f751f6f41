import { expect, test } from 'vitest';
import { type EditionIndex, earlier } from '../../src/edition/indexes.ts';
import { timeOf } from '../../src/model/edtf.ts';
import type { Event } from '../../src/model/event.ts';
import { placedInTime } from '../../src/view/eventDate.ts';
import { inYearOf } from '../../src/view/inYear.ts';
import { decadeOf, isEarly, monthOf, yearOf } from '../../src/view/listed.ts';
import { stripOf, yearStripOf } from '../../src/view/strip.ts';
import { timelineViews } from '../../src/view/timelineViews.ts';
import { timesOffered } from '../../src/view/timesOffered.ts';
import { machineForm } from '../../src/view/when.ts';

const at = (edtf: string, min: string, max: string): Event => ({ date: { edtf, min, max } }) as unknown as Event;
const events = [
  at('1931', '1931-01-01', '1931-12-31'),
  at('2030-05-02', '2030-05-02', '2030-05-02'),
  at('2030-05', '2030-05-01', '2030-05-31'),
  at('2030-11-03/2030-11-09', '2030-11-03', '2030-11-09'),
  at('2034-21', '2034-03-01', '2034-05-31'),
  { date: null } as unknown as Event,
];

test('a date is listed under the year and month it begins in, as far as they are known', () => {
  expect(events.map((e) => yearOf(e.date))).toEqual(['1931', '2030', '2030', '2030', '2034', null]);
  expect(events.map((e) => monthOf(e.date))).toEqual([null, '2030-05', '2030-05', '2030-11', null, null]);
  expect(yearOf({ min: '0000-01-01', max: '2030-05-02' })).toBe('2030');
  expect(yearOf({ min: '0000-01-01', max: '9999-12-31' })).toBeNull();
  expect(decadeOf('1931')).toBe('1930s');
});

test('the first and the last years that can be written are drawn, and stand in their order', () => {
  const far = [at('9999-12-31', '9999-12-31', '9999-12-31'), at('0001-01-01', '0001-01-01', '0001-01-01')];
  const strip = stripOf(far)!;
  for (const n of [...strip.years, ...strip.marks].flatMap(({ x, width }) => [x, width]))
    expect(n >= 0 && n <= 1.0001).toBe(true);
  expect(inYearOf({ edtf: '9999-12-31', min: '9999-12-31', max: '9999-12-31' })!.x).toBeCloseTo(99, 0);
  const early = ['0000', '-0044-03-15', '-9999'].map((edtf) => ({
    ...at(edtf, timeOf(edtf)!.min, timeOf(edtf)!.max),
    id: edtf,
  }));
  expect([...early, ...far].sort(earlier).map((e) => e.date!.edtf)).toEqual([
    '-9999',
    '-0044-03-15',
    '0000',
    '0001-01-01',
    '9999-12-31',
  ]);
  expect(early.map((e) => [yearOf(e.date), isEarly(e.date), machineForm(e.date!.edtf)])).toEqual(
    Array(3).fill([null, true, null]),
  );
});

test('a date is drawn within its year: a day as a tick, anything less sure as wide as it is', () => {
  expect(inYearOf({ edtf: '2030', min: '2030-01-01', max: '2030-12-31' })).toEqual({ x: 0, width: 100, exact: false });
  const day = inYearOf({ edtf: '2030-07-02', min: '2030-07-02', max: '2030-07-02' })!;
  expect([Math.round(day.x), day.exact]).toEqual([50, true]);
  const long = inYearOf({ edtf: '2030-12/2031-02', min: '2030-12-01', max: '2031-02-28' })!;
  expect(Math.round(long.x + long.width)).toBe(100);
  const open = inYearOf({ edtf: '../2030-07-01', min: '0000-01-01', max: '2030-07-01' })!;
  expect([open.x, Math.round(open.width)]).toEqual([0, 50]);
});

test('the strip draws out a decade or a year', () => {
  expect(stripOf(events, '2030s')!.years.map((y) => [y.year, y.count])).toEqual([
    ['2030', 3],
    ['2034', 1],
  ]);
  const year = yearStripOf(events, '2030')!;
  expect(year.months.filter((m) => m.count > 0).map((m) => [m.month, m.count])).toEqual([
    ['2030-05', 2],
    ['2030-11', 1],
  ]);
  expect(year.marks).toHaveLength(3);
  expect(yearStripOf(events, '1999')).toBeNull();
});

test('times are offered from the decade to the month, each keeping the way back', () => {
  const rows = (filter: Parameters<typeof timesOffered>[1]) =>
    timesOffered(events, filter).map((r) => [r.key, r.chosen, r.all, r.list.map((o) => o.label).join(' ')]);
  expect(rows({ source: 'x' })).toEqual([
    ['decade', false, 'timeline/source/x/', '1930s 2030s'],
    ['year', false, 'timeline/source/x/', '1931 2030 2034'],
  ]);
  expect(rows({ month: '2030-05' })).toEqual([
    ['decade', true, 'timeline/', '1930s 2030s'],
    ['year', true, 'timeline/', '1931 2030 2034'],
    ['month', true, 'timeline/year/2030/', 'May November'],
  ]);
});

test('what only the editor’s list of offices dates stands on the pages of its year and month, too', () => {
  const took = { ...at('', '', ''), id: 'took', date: null, type: 'APPOINT', label: 'Ida Brandt takes office' };
  const event = { ...took, participants: ['ida-brandt'], reports: [], rank: 'main' } as unknown as Event;
  const ida = { id: 'ida-brandt', kind: 'person', offices: [{ title: 'Mayor', from: '2030-05-02' }] };
  const index = {
    inTime: [event],
    actor: new Map([['ida-brandt', ida]]),
    article: new Map(),
    outlet: new Map(),
    eventsOfActor: new Map(),
  } as unknown as EditionIndex;
  expect(timelineViews(index).map((v) => v.path)).toEqual(
    expect.arrayContaining(['timeline/year/2030/', 'timeline/month/2030-05/', 'timeline/decade/2030s/']),
  );
  const placed = placedInTime([event], index);
  expect(stripOf(placed)!.years.map((y) => y.year)).toEqual(['2030']);
  expect(placedInTime(index.inTime, index)).toBe(placedInTime(index.inTime, index));
});
