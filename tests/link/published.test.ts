import { expect, test } from 'vitest';
import { datePublished } from '../../src/link/events/date.ts';
import { boundedByLead } from '../../src/link/published.ts';
import type { Published } from '../../src/model/date.ts';
import { timeOf } from '../../src/model/edtf.ts';
import type { Event } from '../../src/model/event.ts';

const published = (edtf: string, basis: Published['basis'] = 'inferred', why = 'a footnote says so'): Published => ({
  ...timeOf(edtf)!,
  basis,
  why,
});
const event = (edtf: string, more: Partial<Event['reports'][number]> = {}, basis = 'stated'): Event =>
  ({
    date: { ...timeOf(edtf)!, basis },
    reports: [{ article: 'herald', lead: true, status: 'happened', ...more }],
  }) as unknown as Event;
const bounded = (p: Published | null, ...events: Event[]) => boundedByLead(p, 'herald', events)?.edtf ?? null;

test('an article came out no earlier than what it leads with', () => {
  expect(boundedByLead(published('2030-12-29/..'), 'herald', [event('2031-01-31')])).toEqual({
    ...{ edtf: '2031-01-31/..', min: '2031-01-31', max: '9999-12-31', basis: 'inferred' },
    why: 'it reports what happened on 31 January 2031; a footnote says so',
  });
  expect(bounded(published('2030/2032'), event('2031-01-31'))).toBe('2031-01-31/2032-12-31');
  expect(bounded(null, event('2031-01-31'))).toBe('2031-01-31/..');
  // Of several, the latest.
  expect(bounded(null, event('2031-01-31'), event('2031-02-02'))).toBe('2031-02-02/..');
});

test('nothing is bounded by what it doesn’t lead with, what is yet to come, or its own day of publication', () => {
  for (const more of [{ lead: false }, { status: 'planned' as const }, { article: 'post' }])
    expect(bounded(published('2030-12-29/..'), event('2031-01-31', more))).toBe('2030-12-29/..');
  expect(bounded(published('2030-12-29/..'), event('2031-01-31', {}, 'publication'))).toBe('2030-12-29/..');
});

test('a stated day stays, and so does what an event contradicts or tells no more of', () => {
  expect(bounded(published('2030-12-29', 'stated'), event('2031-01-31'))).toBe('2030-12-29');
  expect(bounded(published('2029/2030'), event('2031-01-31'))).toBe('2029/2030');
  expect(bounded(published('2031-03-01/..'), event('2031-01-31'))).toBe('2031-03-01/..');
});

test('news without a date happened about the day of publication, where that is known to a month', () => {
  expect(datePublished(published('2031-05-02', 'stated'))).toMatchObject({ edtf: '2031-05-02', basis: 'publication' });
  expect(datePublished(published('2031-05'))?.edtf).toBe('2031-05');
  expect(datePublished(published('2031-02-07/2031-12-31'))).toBeNull();
  expect(datePublished(published('2031-05-02/..'))).toBeNull();
  expect(datePublished(null)).toBeNull();
});
