import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('a day without its year, before the verb that it belongs to', () => {
  test.each([
    ['On May 4, the harbour board sold two tugs.', ['May 4 → 2012-05-04']],
    ['In a ballot on May 4, dockers turned down the offer.', ['May 4 → 2012-05-04']],
    ['A gale on April 9 tore the roof off.', ['April 9 → 2012-04-09']],
    ['The April 9 gale sank nine boats.', ['April 9 → 2012-04-09']],
    ['By June 2, every berth had been let.', ['June 2 → 2012-06-02']],
    ['Until June 2, she ran the ferry.', ['June 2 → 2012-06-02']],
    ['The pilot said that on May 4 the crane fell.', ['May 4 → 2012-05-04']],
    ['The harbour closed its north gate on May 4.', ['May 4 → 2012-05-04']],
    ['On May 4, the harbour board will sell two tugs.', ['May 4 → 2013-05-04']],
    ['Ahead of the May 4 ballot, dockers met.', ['May 4 → 2013-05-04']],
    ['The board announced a sale on May 4.', ['May 4 → 2013-05-04']],
    ['The pilots backed the plan for May 4.', ['May 4 → 2013-05-04']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('a pledge of the past, and the day that stands before it', () => {
  test.each([
    ['Ida Holt on Monday agreed to sell the tug.', ['Monday → 2013-03-18']],
    ['The dockers on Tuesday pledged to end the walkout.', ['Tuesday → 2013-03-19']],
    ['Ida Holt agreed on Monday to sell the tug.', ['Monday → 2013-03-18']],
    ['Ida Holt agreed to meet on Monday.', ['Monday → 2013-03-25']],
    ['Ida Holt is on Monday due to meet the crew.', ['Monday → 2013-03-25']],
    ['On Monday, the port planned to open the lock.', ['Monday → 2013-03-25']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
