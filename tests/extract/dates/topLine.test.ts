import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/extract/dates/anchor.ts';
import { articleOf, datesOf } from './read.ts';

const anchored = (text: string) => anchorOf(articleOf(text));

test('a line at the top that prints a day and its hour is the day of publication', () => {
  const line = 'TUESDAY, MAY 7, 2019, 10: 53 AM';
  expect(anchored(`${line}\n\nThe council sold the dam.`)).toMatchObject({ edtf: '2019-05-07', basis: 'top line' });
  expect(datesOf(`${line}\n\nThe council sold the dam on Monday.`)).toContain('Monday → 2019-05-06');
  // Some exports part the hour's figures; whatever else it tells of.
  expect(
    anchored(`7 May 2019, 18: 07 (GMT+05: 00)\n\nThe vote was set for 3 June 2019. It was put off.`),
  ).toMatchObject({
    edtf: '2019-05-07',
  });
});

test('so is one beside a place, where it tells of no later day', () => {
  expect(anchored('HALDEN, May 7, 2019\n\nThe council sold the dam today.')).toMatchObject({ basis: 'top line' });
  expect(anchored('HALDEN, May 7, 2019\n\nThe council sold the dam on 3 June 2019.')).toMatchObject({
    basis: 'latest date',
  });
});

test('a sentence, a title and the heads of a chronicle print none', () => {
  expect(anchored('It rained on May 7, 2019.')?.basis).toBe('latest date');
  expect(anchored('The Great Halden Dam Vote Of Old Nordika, May 7, 2019\n\nIt rained.')?.basis).toBe('latest date');
  const chronicle = 'May 7, 2019\n\nIt rained.\n\nMay 8, 2019\n\nIt snowed.\n\nMay 9, 2019\n\nIt froze.';
  expect(anchored(chronicle)?.basis).toBe('latest date');
});
