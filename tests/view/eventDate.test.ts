import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Event } from '../../src/model/event.ts';
import { datedBy, dateOfEvent } from '../../src/view/eventDate.ts';

const holt = { id: 'holt', kind: 'person', offices: [{ title: 'mayor', from: '2031-05-03' }] };
const index = { actor: new Map([['holt', holt]]) } as unknown as EditionIndex;
const event = (own: object): Event =>
  ({
    type: 'APPOINT',
    label: 'Mara Holt is appointed',
    date: null,
    participants: ['holt'],
    ...own,
  }) as unknown as Event;

test('an office that was taken has the day that the editor’s list gives, where no report gives one', () => {
  expect(dateOfEvent(event({}), index)).toBe('3 May 2031');
  expect(dateOfEvent(event({ date: { edtf: '2031-05' } }), index)).toBe('May 2031');
  expect(dateOfEvent(event({ type: 'CONSULT' }), index)).toBe('date not stated');
});

test('a source that gives another day is not one of those that date it so', () => {
  const days = { a: '14', b: '14', c: '15', d: null };
  const reports = Object.entries(days).map(([article, day]) => ({ article, date: day && { edtf: `2031-05-${day}` } }));
  const side = (...articles: string[]) => ({ value: '', evidence: articles.map((article) => ({ article })) });
  const differ = (...disagreements: object[]) =>
    ({ outletOf: (id: string) => ({ id }), disagreementsOfEvent: new Map([['e', disagreements]]) }) as never;
  const met = event({ id: 'e', date: { edtf: '2031-05-14' }, reports });
  expect(datedBy(met, differ())).toEqual({ all: 3, so: 3 });
  const number = { kind: 'number', sides: [side('a'), side('b')] };
  expect(datedBy(met, differ(number, { kind: 'date', sides: [side('a', 'b'), side('c')] }))).toEqual({ all: 3, so: 2 });
});
