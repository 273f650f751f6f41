import { expect, test } from 'vitest';
import { weekdayMeant } from '../../src/link/events/weekday.ts';
import { dayOf } from '../../src/model/calendar.ts';
import type { DateMention } from '../../src/model/date.ts';
import type { EventMention } from '../../src/model/event.ts';

const wednesday = dayOf('2031-05-07')!;
/** The day that is meant by words which reading took for another. */
const meant = (
  exact: string,
  day: string,
  {
    published = null,
    dateline = null,
    ...more
  }: Partial<Record<'published' | 'dateline', number | null>> &
    Partial<DateMention & Pick<EventMention, 'status'>> = {},
) => {
  const date = {
    edtf: day,
    min: day,
    max: day,
    basis: 'relative' as const,
    start: 0,
    end: exact.length,
    exact,
    ...more,
  };
  return weekdayMeant(
    { date, status: more.status ?? 'happened' },
    published,
    dateline === null ? null : [dateline, dateline],
  )?.edtf;
};

test('a bare weekday six days back is tomorrow across the date line', () => {
  expect(meant('Thursday', '2031-05-01', { published: wednesday })).toBe('2031-05-08');
  expect(meant('last Thursday', '2031-05-01', { published: wednesday })).toBe('2031-05-01');
  expect(meant('Friday', '2031-05-02', { published: wednesday })).toBe('2031-05-02');
});

test('what is told as done was on the weekday before the day at the top, not on the one after', () => {
  const dateline = wednesday;
  expect(meant('Sunday', '2031-05-11', { dateline })).toBe('2031-05-04');
  // “On Thursday”, told on Wednesday evening elsewhere.
  expect(meant('Thursday', '2031-05-08', { dateline })).toBe('2031-05-08');
  expect(meant('Sunday', '2031-05-11', { dateline, status: 'planned' })).toBe('2031-05-11');
  expect(meant('Sunday', '2031-05-18', { dateline })).toBe('2031-05-18');
  expect(meant('Sunday', '2031-05-11')).toBe('2031-05-11');
  expect(meant('11 May', '2031-05-11', { dateline })).toBe('2031-05-11');
  expect(meant('Sunday', '2031-05-11', { dateline, basis: 'completed' })).toBe('2031-05-11');
});
