import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('weekdays counted from a date or from now', () => {
  test.each([
    ['The Tuesday after Easter 2011 it sank.', ['The Tuesday after Easter 2011 → 2011-04-26']],
    ['It sank on the Friday before Christmas 2011.', ['the Friday before Christmas 2011 → 2011-12-23']],
    ['It sank on the Sunday before 3 May 2011.', ['the Sunday before 3 May 2011 → 2011-05-01']],
    ['It rained the weekend after Christmas 2011.', ['the weekend after Christmas 2011 → 2011-12-31/2012-01-01']],
    ['It rained the weekend before Easter 2011.', ['the weekend before Easter 2011 → 2011-04-16/2011-04-17']],
    ['The Monday after the flood was quiet.', []],
    ['She sailed three Sundays ago.', ['three Sundays ago → 2013-03-03']],
    ['She sails two Sundays from now.', ['two Sundays from now → 2013-03-31']],
    ['She sailed a week ago Tuesday.', ['a week ago Tuesday → 2013-03-12']],
    ['She sails a week from Monday.', ['a week from Monday → 2013-04-01']],
    ['She sails on Monday week, or Tuesday fortnight.', ['Monday week → 2013-04-01', 'Tuesday fortnight → 2013-04-09']],
    ['A Monday week-long walk began.', ['Monday → 2013-03-18']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});

describe('before last and after next', () => {
  test.each([
    ['It sank the night before last.', ['the night before last → 2013-03-20']],
    ['It sank the week before last.', ['the week before last → 2013-03-04/2013-03-10']],
    ['It sank the year before last.', ['the year before last → 2011']],
    ['It sank the Sunday before last.', ['the Sunday before last → 2013-03-10']],
    ['It sails the week after next.', ['the week after next → 2013-04-01/2013-04-07']],
    ['It sails tomorrow week.', ['tomorrow week → 2013-03-30']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
