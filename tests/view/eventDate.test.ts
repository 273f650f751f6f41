import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Event } from '../../src/model/event.ts';
import { dateOfEvent } from '../../src/view/eventDate.ts';

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
