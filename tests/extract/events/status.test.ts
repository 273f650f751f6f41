import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** What a text of Wednesday, 21 May 2031 tells with a day: the day, the word and whether it happened. */
const dated = (text: string): string[] =>
  read(text).events.flatMap((e) => (e.date ? [`${e.date.edtf} ${e.trigger.exact} ${e.status}`] : []));

describe('what has not happened', () => {
  test.each([
    // A plan told in the past perfect, or for a day gone by.
    ['Ana Ruiz had been due to open the weir on 23 May.', '2031-05-23 open hypothetical'],
    ['The hall was supposed to open in 2033.', '2033 open hypothetical'],
    ['The hall was scheduled to open on 3 May 2031.', '2031-05-03 open hypothetical'],
    // What somebody takes to be so.
    ['The keeper is believed to have left the valley on Sunday.', '2031-05-18 left hypothetical'],
    ['Rangers fear that the keeper died on Sunday.', '2031-05-18 died hypothetical'],
    // What depends on something else.
    ['If the weir fails, the mill will close on 3 June.', '2031-06-03 close hypothetical'],
  ])('%s', (text, told) => {
    expect(dated(text)).toContain(told);
  });
});

test('what a past deed was done in is done, and a day behind its telling another’s', () => {
  const told = read('The council met. Ana Ruiz was arrested at the mill in a raid on 3 June 2031.').events;
  expect(told.find((e) => e.trigger.exact === 'raid')).toMatchObject({ status: 'happened', date: null });
});

describe('what is arranged', () => {
  test.each([
    ['The unions announced protests for Friday.', '2031-05-23 protests planned'],
    ['A hearing is set for 3 June.', '2031-06-03 hearing planned'],
    ['From 3 June, lorries will be banned from the bridge.', '2031-06-03 banned planned'],
    ['The mayor said that the hall would open on 3 June.', '2031-06-03 open planned'],
    ['A referendum called for March 2029 was never held.', '2029-03 referendum denied'],
  ])('%s', (text, told) => {
    expect(dated(text)).toContain(told);
  });
  test('is called off, and the calling off has no such day', () => {
    expect(dated('Nurses called off a strike planned for 28 May.')).toEqual(['2031-05-28 strike cancelled']);
    expect(dated('The league postponed Sunday’s final.')).toEqual([]);
    expect(dated('The council scrapped a treaty of 2019.')).not.toContain('2019 treaty cancelled');
  });
  test('lends nothing to what was done beside it', () => {
    expect(dated('Nordika will sell its mill and took a loss in April.')).toContain('2031-04 took happened');
  });
});

test('an offer has the day on which it is made', () => {
  expect(dated('The keeper offered to resign on Tuesday night after members accused her.')).toEqual([
    '2031-05-20 offered happened',
  ]);
});

test('of a quarter’s figures and the day on which they are told the telling has the day', () => {
  expect(dated('Nordika reported a fall in first-quarter profit on Monday.')).toEqual(['2031-05-19 reported happened']);
});
