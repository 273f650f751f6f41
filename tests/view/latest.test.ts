import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { latestOf } from '../../src/view/latest.ts';

const event = (id: string, day: string | null, status = 'happened') =>
  ({ id, date: day && { edtf: day }, status }) as unknown as Event;
const ids = (events: Event[]): string =>
  latestOf(events)
    .map((e) => e.id)
    .join(' ');

test('the latest are those that happened last, and where none is dated those that were read', () => {
  const dated = Array.from({ length: 9 }, (_, i) => event(`d${i}`, `2031-05-0${i + 1}`));
  expect(ids([...dated, event('plan', '2031-06', 'planned'), event('u', null)])).toBe('d8 d7 d6 d5 d4 d3 d2');
  expect(ids([event('plan', null, 'planned'), event('u', null), event('v', null)])).toBe('u v');
});
