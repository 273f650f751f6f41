import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('days, months and years as written', () => {
  test.each([
    ['The pier opened on 31 January 2004.', ['31 January 2004 → 2004-01-31']],
    ['The pier opened on January 31st, 2004.', ['January 31st, 2004 → 2004-01-31']],
    ['The pier opened on the 4th of June of 1995.', ['4th of June of 1995 → 1995-06-04']],
    ['The pier opened on the twenty-third day of September 1998.', ['twenty-third day of September 1998 → 1998-09-23']],
    ['The pier opened in January 2004.', ['January 2004 → 2004-01']],
    ['The pier opened in May of 1998.', ['May of 1998 → 1998-05']],
    ['The pier opened in 2004 April.', ['2004 April → 2004-04']],
    ['The pier opened on Sept. 11.', ['Sept. 11 → 2012-09-11']],
    ['The pier opened in March of the same year as in 1998.', ['March of the same year → 2013-03', '1998 → 1998']],
    ['The pier opened in June last year.', ['June last year → 2012-06']],
    ['It was wet in June and July 1990.', ['June → 1990-06', 'July 1990 → 1990-07']],
    ['It was wet on 3, 5 and 7 May 1990.', ['3 → 1990-05-03', '5 → 1990-05-05', '7 May 1990 → 1990-05-07']],
    ['On March 3, 12 people were hurt.', ['March 3 → 2013-03-03']],
    ['About May 1990 it stopped.', ['About May 1990 → 1990-05~']],
    ['By mid-May the pier was safe.', ['mid-May → 2012-05']],
    ['It may march on, said May Bright and April Jones.', []],
    ['Lee Jun of the Morning Post rose in the ranks and marched.', []],
    ['The Women’s March in the rain followed the Long March 9.', []],
    ['The March flood and the August Accords came early.', ['March → 2013-03']],
    ['She spoke ahead of the town’s June 7 vote.', ['June 7 → 2013-06-07']],
    ['March of last year was dry.', ['March of last year → 2012-03']],
    [
      'Sales fell in Jan-Mar 2011, Oct–Dec 2011 and Apr to Jun 2012.',
      ['Jan-Mar 2011 → 2011-01/2011-03', 'Oct–Dec 2011 → 2011-10/2011-12', 'Apr to Jun 2012 → 2012-04/2012-06'],
    ],
    ['He ran Jan-Mar Ltd.', []],
    ['It has been shut since May.', ['May → 2012-05']],
    ['On Friday, 2 March 2012, it rained.', ['Friday, 2 March 2012 → 2012-03-02']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
