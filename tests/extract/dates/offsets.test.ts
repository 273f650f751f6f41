import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('so long ago, so much later', () => {
  test.each([
    ['It fell two years ago.', ['two years ago → 2011']],
    ['It fell 18 months ago.', ['18 months ago → 2011-09']],
    ['It fell three weeks ago.', ['three weeks ago → 2013-02-25/2013-03-03']],
    ['It fell ten days ago.', ['ten days ago → 2013-03-12']],
    ['It fell about a year ago.', ['a year ago → 2012~']],
    ['It fell two decades ago.', ['two decades ago → 199X']],
    [
      'It fell on 3 May 1990. Two days later it stood again.',
      ['3 May 1990 → 1990-05-03', 'Two days later → 1990-05-05'],
    ],
    ['It fell on 3 May 1990. A year earlier it had stood.', ['3 May 1990 → 1990-05-03', 'A year earlier → 1989']],
    [
      'It fell on 3 May 1990. The following month it stood again.',
      ['3 May 1990 → 1990-05-03', 'The following month → 1990-06'],
    ],
    ['It fell two days after Christmas.', ['two days after Christmas → 2012-12-27']],
    ['It fell two days after the flood, a few years ago, half a year ago.', []],
    ['The pier opens in ten days.', ['in ten days → 2013-04-01']],
    ['The pier will open in two weeks.', ['in two weeks → 2013-04-01/2013-04-07']],
    ['The pier will open in a fortnight.', ['in a fortnight → 2013-04-01/2013-04-07']],
    ['In three weeks, crews will mend the pier.', ['In three weeks → 2013-04-08/2013-04-14']],
    ['It is done in a week’s time.', ['in a week’s time → 2013-03-25/2013-03-31']],
    ['It opens a week from today.', ['a week from today → 2013-03-29']],
    ['They built the pier in ten days.', []],
    ['It will be the first walkout in ten years, the worst in five days. It will cost two million in a year.', []],
    ['It opens three days from now.', ['three days from now → 2013-03-25']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
