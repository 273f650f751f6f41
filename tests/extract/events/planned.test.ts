import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** What is told with a day, with that day. */
const dated = (text: string) =>
  read(text).events.flatMap((e) => (e.date ? [`${e.date.edtf} ${e.trigger.exact} ${e.status}`] : []));

describe('what somebody has in mind', () => {
  test('has the day to come that stands with it, and the deed of deciding has none', () => {
    expect(dated('The board of Sorn agreed to build two locks next year.')).toEqual(['2032 build planned']);
    expect(dated('Ana Ruiz plans to mend the weir in June.')).toEqual(['2031-06 mend planned']);
  });
  test('has no day that is past: that one is of the deed of deciding', () => {
    expect(dated('The yard promised to pay on 3 May 2031.')).toEqual(['2031-05-03 promised happened']);
  });
  test('has it where nobody is told to decide', () => {
    expect(dated('The hall was scheduled to open on 28 May 2031.')).toEqual(['2031-05-28 open planned']);
  });
  test('is no lead where asking for it is', () => {
    expect(read('Ana Ruiz is asking Sorn to mend the weir.').events.filter((e) => e.lead)).toEqual([]);
  });
});

describe('a day', () => {
  test('up to which something was so is not that of its beginning, a range from one day to another is', () => {
    expect(dated('The crew had been denied visas until last week.')).toEqual([]);
    expect(dated('The crew repaired the weir from 16 to 19 May 2030.')).toEqual([
      '2030-05-16/2030-05-19 repaired happened',
    ]);
  });
  test('in a clause that tells nothing itself is that of the noun before it, or of the subject', () => {
    expect(dated('Ana Ruiz is keen on the election in June.')).toEqual(['2031-06 election planned']);
    expect(dated('The Sorn festival was full on Saturday.')).toEqual(['2031-05-17 festival happened']);
  });
  test('of a youth, a result or a clause with a deed of its own is that of no noun beside it', () => {
    expect(dated("The flood is for today's youth what the drought was.")).toEqual([]);
  });
  test('is that of what was tried or helped', () => {
    expect(dated('On Monday the mayor tried to calm the millers.')).toEqual(['2031-05-19 tried happened']);
  });
});

describe('an article leads', () => {
  test.each([
    ['Stop me if you have heard this one.'],
    ['I have to mend my boat, my friends.'],
    ['We bought a boat and mended it.'],
  ])('with none of the words of its writer: %s', (text) => {
    expect(read(text).events.filter((e) => e.lead)).toEqual([]);
  });
});
