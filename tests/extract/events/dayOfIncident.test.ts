import { expect, test } from 'vitest';
import { read } from './read.ts';

const dayOf = (text: string, word: string): string | null =>
  read(text).events.find((e) => e.trigger.exact === word)?.date?.edtf ?? null;
const LEAD = 'A cutter of Sorn seized three boats in the gulf and rescued a crew. ';

test('what a report leads with has the day of “the incident”, and so has what is told with it', () => {
  const text = `${LEAD}The incident happened on Monday when the cutter was escorting tankers.`;
  expect(dayOf(text, 'seized')).toBe('2031-05-19');
  expect(dayOf(text, 'rescued')).toBe('2031-05-19');
  expect(read(text).events.some((e) => e.trigger.exact === 'happened')).toBe(false);
});

test('a wreck has it, too, where a clause beside its toll tells it, and what only says when it was is told once', () => {
  const wreck = 'Four people were hurt when a tram derailed in Sorn. ';
  expect(dayOf(`${wreck}The accident happened on Monday.`, 'derailed')).toBe('2031-05-19');
  const dated = 'A tram derailed in Sorn on Monday. The accident happened at noon on Monday.';
  expect(read(dated).events.some((e) => e.trigger.exact === 'happened')).toBe(false);
});

test('of another incident, long past, or one that a day of its own parts from it, it hasn’t', () => {
  expect(dayOf(`${LEAD}The incident happened on 3 March.`, 'seized')).toBeNull();
  expect(dayOf(`${LEAD}An incident happened on Monday at the weir.`, 'seized')).toBeNull();
  expect(dayOf(`${LEAD}The flood happened on Monday.`, 'seized')).toBeNull();
  expect(dayOf('A cutter seized three boats on Tuesday. The incident happened on Monday.', 'seized')).toBe(
    '2031-05-20',
  );
});
