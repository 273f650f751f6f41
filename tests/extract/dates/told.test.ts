import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('so long after what was told of', () => {
  test.each([
    [
      'The court gave its verdict on 3 June 2010. Barely six weeks after the verdict, Holt fled.',
      ['3 June 2010 → 2010-06-03', 'six weeks after the verdict → 2010-07-12/2010-07-18'],
    ],
    [
      'The tug was launched on 3 June 2010. It was praised by many. It was sold on 9 July 2011. Two months after the launch, it sank.',
      ['3 June 2010 → 2010-06-03', '9 July 2011 → 2011-07-09', 'Two months after the launch → 2010-08'],
    ],
    [
      'It burned on 3 June 2010. Two days after the fire, Holt wept.',
      ['3 June 2010 → 2010-06-03', 'Two days after the fire → 2010-06-05'],
    ],
    ['It burned on 3 June 2010. Two days before the inquest, Holt fled.', ['3 June 2010 → 2010-06-03']],
    ['It burned on 3 June 2010. Two days after his tug was sold, Holt fled.', ['3 June 2010 → 2010-06-03']],
    ['Two days after the fire, Holt wept.', []],
    [
      'The tug was launched on 3 June 2010. Some months after the launch, it sank.',
      ['3 June 2010 → 2010-06-03', 'months after the launch → 2010-08/2011-05'],
    ],
    [
      'The tug was launched on 3 June 2010. Just weeks after the launch, it sank.',
      ['3 June 2010 → 2010-06-03', 'weeks after the launch → 2010-06-14/2010-07-25'],
    ],
    ['Through the years following the 1987-1988 walkout, the port grew.', ['1987-1988 → 1987/1988']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('a weekday behind what was told of', () => {
  test('counts from there', () => {
    expect(datesOf('It burned on 4 May 2011. The Monday after the fire, Holt wept.', friday)).toEqual([
      '4 May 2011 → 2011-05-04',
      'The Monday after the fire → 2011-05-09',
    ]);
  });
});

describe('a day that hangs on one told of just before', () => {
  test.each([
    [
      'It burned on 4 May 2011. It was sold on the 9th, and on the 12th the owner fled.',
      ['4 May 2011 → 2011-05-04', 'the 9th → 2011-05-09', 'the 12th → 2011-05-12'],
    ],
    ['It burned on 4 May 2011. It was put out on 6 May.', ['4 May 2011 → 2011-05-04', '6 May → 2011-05-06']],
    ['It burned on 4 May 2011. The board met on 1 March.', ['4 May 2011 → 2011-05-04', '1 March → 2013-03-01']],
    ['It burned on 28 May 2011. On the 2nd it was sold.', ['28 May 2011 → 2011-05-28', 'the 2nd → 2011-06-02']],
    [
      'It burned on 4 May 2011. The next Monday it was sold.',
      ['4 May 2011 → 2011-05-04', 'The next Monday → 2011-05-09'],
    ],
    ['It burned on 4 May 2011. That Friday it was sold.', ['4 May 2011 → 2011-05-04', 'That Friday → 2011-05-06']],
    ['It burned on 4 May 2011. It will open again on the 28th.', ['4 May 2011 → 2011-05-04', 'the 28th → 2013-03-28']],
    ['The board will meet on the 4th.', ['the 4th → 2013-04-04']],
    ['The board met on the 28th.', ['the 28th → 2013-02-28']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

test('“later in the day” is of the day told of, and of the paper’s where none was', () => {
  const told = datesOf('The barge sank on Monday. It was raised later in the day.', friday);
  expect(told).toEqual(['Monday → 2013-03-18', 'the day → 2013-03-18']);
  expect(datesOf('The barge was raised later in the day.', friday)).toEqual(['the day → 2013-03-22']);
});
