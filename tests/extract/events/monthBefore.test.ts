import { expect, test } from 'vitest';
import { read } from './read.ts';

const dayOf = (text: string): string | undefined =>
  read(text).events.find((e) => e.trigger.exact === 'declaration')?.date?.edtf;

test.each([
  ['They met on 7 March 2031. The previous month’s declaration was hailed by both towns.', '2031-02'],
  ['They met on 7 January 2031. The preceding month’s joint declaration was hailed by both towns.', '2030-12'],
  ['The previous month’s declaration was hailed by both towns.', '2031-04'],
])('the month before is that of the date told last: %s', (text, month) => expect(dayOf(text)).toBe(month));
