import { expect, test } from 'vitest';
import { dateByOthers } from '../../src/link/events/anchored.ts';
import type { Happening } from '../../src/link/events/happening.ts';
import { whenOf } from '../../src/link/events/when.ts';
import { timeOf } from '../../src/model/edtf.ts';
import { spanOf } from '../../src/model/span.ts';

/** A happening told in one sentence by its trigger; only what dating asks of it. */
const told = (reading: number, sentence: string, trigger: string, edtf: string | null) => {
  const start = sentence.indexOf(trigger);
  const date = edtf && { ...timeOf(edtf)!, basis: 'stated' as const, start: 0, end: 1, exact: '9' };
  const mention = {
    trigger: spanOf(sentence, start, start + trigger.length),
    span: spanOf(sentence, 0, sentence.length),
  };
  return { others: new Set(['tarnau']), tellings: [{ reading, mention, when: date ? whenOf(date) : null }] } as never;
};
const dated = (sentence: string): string | null => {
  const strike: Happening = told(0, 'The strike began on 9 January 2031.', 'strike', '2031-01-09');
  const merger: Happening = told(1, sentence, 'merger', null);
  dateByOthers([strike, merger], () => new Set(['tarnau']));
  return merger.tellings[0]!.when?.date.edtf ?? null;
};

test.each([
  ['They announced the merger just before the strike.', '2031-01~'],
  ['They announced the merger just before Tarnau’s strike of the ferrymen.', '2031-01~'],
  ['They announced the merger on the eve of its strike.', '2031-01~'],
  ['They announced the merger shortly before the ferrymen’s strike.', '2031-01~'],
  ['They announced the merger before a strike.', null],
  ['They announced the merger just before the flood.', null],
])('%s', (sentence, edtf) => expect(dated(sentence)).toBe(edtf));
