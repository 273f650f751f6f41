import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('numbers of four figures that are no years', () => {
  test.each([
    ['Call the port on 020 7946 2010 or 01632 960 1998.', []],
    ['Ring 555 2012 now.', []],
    ['The gates open at 1930 on weekdays and shut at 2015.', []],
    ['The port has 1990 staff and 2010 people.', []],
    ['A crowd of 1950 came, a total of 2003.', []],
    ['The toll cost 2015 in all, and 1950 of them paid.', []],
    ['The 2010 metre quay holds up to 1950.', []],
    ['It grew from 1990 up to 2010.', ['1990 → 1990', '2010 → 2010']],
    ['The yard makes 1950 a day.', []],
    ['He read the novel 1984, then “1914”, then 1984 by Holt.', []],
    ['Holt’s 1984 sold well, and so did Nineteen Eighty-Four.', []],
    ['They showed 2001: A Space Walk.', []],
    ['She lives at 1984 Elm Street, and his code is 1999.', []],
    ['He drove a Dorado 2008.', []],
    ['It was built in 1984 by Holt at 1990 cost.', ['1984 → 1984', '1990 → 1990']],
    ['Expo 2010 opened in 2010, Holt’s 2011 plan later.', ['2010 → 2010', '2010 → 2010', '2011 → 2011']],
    ['From 2004 onwards it paid, as FY2011 shows.', ['2004 → 2004', '2011 → 2011']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
