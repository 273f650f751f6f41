import { expect, test } from 'vitest';
import { officeDate } from '../../src/edition/officeDate.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Event } from '../../src/model/event.ts';

const person = (offices: { from: string | null; to: string | null }[]) =>
  ({ kind: 'person', offices }) as unknown as Actor;
const event = (label: string, more: Partial<Event> = {}) =>
  ({ type: 'APPOINT', label, date: null, participants: ['a'], ...more }) as Event;

test('an office’s day dates who takes or leaves it, where there is one such day and no report gives another', () => {
  const one = () => person([{ from: '2031-02-03', to: '2033-05' }]);
  expect(officeDate(event('Ida Falk is appointed'), one)?.edtf).toBe('2031-02-03');
  expect(officeDate(event('Ida Falk leaves office'), one)).toMatchObject({ edtf: '2033-05', max: '2033-05-31' });
  expect(officeDate(event('Ida Falk is appointed', { type: 'CONSULT' }), one)).toBeNull();
  expect(officeDate(event('Ida Falk is appointed', { participants: ['a', 'b'] }), one)).toBeNull();
  const two = () =>
    person([
      { from: '2031', to: null },
      { from: '2029', to: null },
    ]);
  expect(officeDate(event('Ida Falk is appointed'), two)).toBeNull();
  // Words that tell neither lend no day of one to the other.
  for (const label of ['Ida Falk exits after a brief period', 'Ida Falk is fired', 'Departure of Ida Falk'])
    expect(officeDate(event(label), one)?.edtf).toBe('2033-05');
  expect(officeDate(event('Ida Falk quarrels with the council'), one)).toBeNull();
  expect(officeDate(event('Ida Falk is appointed and resigns'), one)).toBeNull();
});
