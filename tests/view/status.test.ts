import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import { type Event, eventStatusSchema } from '../../src/model/event.ts';
import { calendar } from '../../src/view/machine/calendar.ts';
import { eventNode } from '../../src/view/machine/linkedData.ts';
import { calendarStatus, labelled, statusInWords, statusSentence } from '../../src/view/status.ts';

const event = (status: Event['status']): Event => ({
  id: 'a',
  type: 'CONSULT',
  label: 'Quist meets Lindqvist',
  name: null,
  date: { edtf: '2031-05-04', min: '2031-05-04', max: '2031-05-04', basis: 'stated' },
  place: null,
  participants: [],
  status,
  rank: 'main',
  reports: [],
  partOf: null,
  parts: [],
});
const statuses = eventStatusSchema.options;

test('only what happened stands without a word beside it', () => {
  expect(statuses.filter((s) => statusInWords(s) === null && statusSentence(s) === null)).toEqual(['happened']);
  expect(statuses.map((s) => labelled(event(s)))).toEqual([
    'Quist meets Lindqvist',
    'Quist meets Lindqvist (planned)',
    'Quist meets Lindqvist (cancelled or put off)',
    'Quist meets Lindqvist (denied)',
    'Quist meets Lindqvist (not certain to have happened)',
  ]);
  expect(statusSentence('cancelled')).toBe('Cancelled or put off, by these reports.');
});

test('a calendar strikes out what was called off or is denied, and pencils in what is to come', () => {
  for (const s of statuses) {
    const file = calendar('x', [event(s)], () => ({ id: 'a', url: '', summary: '' }));
    expect(file).toContain(`STATUS:${calendarStatus[s]}\r\n`);
    expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${labelled(event(s))}\r\n`);
  }
  expect(statuses.map((s) => calendarStatus[s])).toEqual([
    'CONFIRMED',
    'TENTATIVE',
    'CANCELLED',
    'CANCELLED',
    'TENTATIVE',
  ]);
});

test('linked data give no day to what is denied or not certain, and a status to what is to come or was called off', () => {
  const node = (s: Event['status']) => {
    const { name, startDate, eventStatus, description } = eventNode(event(s), {} as EditionIndex, (p) => p);
    return [name, startDate, eventStatus, description];
  };
  expect(node('happened')).toEqual(['Quist meets Lindqvist', '2031-05-04', undefined, undefined]);
  expect(node('planned').slice(1, 3)).toEqual(['2031-05-04', 'https://schema.org/EventScheduled']);
  expect(node('cancelled').slice(1, 3)).toEqual(['2031-05-04', 'https://schema.org/EventCancelled']);
  expect(node('denied').slice(1)).toEqual([undefined, undefined, 'Denied, by these reports.']);
  expect(node('hypothetical')[1]).toBeUndefined();
});
