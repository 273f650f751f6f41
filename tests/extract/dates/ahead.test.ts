import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('a day that lies ahead of what is told of it', () => {
  test.each([
    ['The lock will stay shut until April 2.', ['April 2 → 2013-04-02']],
    ['Holt said the lock would be kept shut until April 2.', ['April 2 → 2013-04-02']],
    ['The lock is closed until April 2.', ['April 2 → 2013-04-02']],
    ['The curfew runs until April 2.', ['April 2 → 2013-04-02']],
    ['The licence was extended to April 2.', ['April 2 → 2013-04-02']],
    ['The regatta was moved to April 20.', ['April 20 → 2013-04-20']],
    ['He put the vote off until April 2.', ['April 2 → 2013-04-02']],
    ['The regatta, called for April 20, is off.', ['April 20 → 2013-04-20']],
    ['The court ordered the yard to pay by April 2.', ['April 2 → 2013-04-02']],
    ['By Monday, the ice will have gone.', ['Monday → 2013-03-25']],
    ['The harbourmaster retires Monday.', ['Monday → 2013-03-25']],
    ['The board votes Thursday.', ['Thursday → 2013-03-28']],
    ['The walkout went on until February 20.', ['February 20 → 2013-02-20']],
    ['The tug may have left on Monday.', ['Monday → 2013-03-18']],
    ['The pilot could not be reached on Monday.', ['Monday → 2013-03-18']],
    ['The tug could sail on Monday.', ['Monday → 2013-03-25']],
    ["The move follows Tuesday's vote.", ['Tuesday → 2013-03-19']],
    ['The fair, which was to open on Monday, is off.', ['Monday → 2013-03-25']],
    ['A ruling is not expected before April 9.', ['April 9 → 2013-04-09']],
    ['“We are ready,” she said before Sunday’s race.', ['Sunday → 2013-03-24']],
    ['Crowds came to the quay ahead of Sunday’s race.', ['Sunday → 2013-03-24']],
    ['She was seen before Sunday’s race.', ['Sunday → 2013-03-17']],
    ['The case is heard in May.', ['May → 2013-05']],
    ['The force to guard the lock came Tuesday.', ['Tuesday → 2013-03-19']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
