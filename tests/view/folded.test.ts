import ical from 'ical-generator';
import { expect, test } from 'vitest';
import { folded } from '../../src/view/machine/folded.ts';

test('lines are folded as the library folds them, whatever their characters weigh', () => {
  for (const description of [
    'short',
    'a'.repeat(60),
    'a'.repeat(300),
    'żółw '.repeat(40),
    '洪水'.repeat(50),
    '🌊 '.repeat(33),
  ]) {
    const file = ical({ name: 'Weir' });
    const at = new Date('2014-05-06T00:00:00Z');
    const event = file.createEvent({ id: 'x', stamp: at, start: at, allDay: true, summary: 'x', description });
    expect(file.toString()).toContain(folded(event.toString()));
    expect(
      folded(event.toString())
        .split('\r\n')
        .every((line) => Buffer.byteLength(line) <= 75),
    ).toBe(true);
  }
});
