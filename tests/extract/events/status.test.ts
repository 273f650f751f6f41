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
    ['The hall was meant to open in 2033.', '2033 open hypothetical'],
    ['The hall was scheduled to open on 3 May 2031.', '2031-05-03 open hypothetical'],
    // What somebody takes to be so.
    ['The keeper is believed to have left the valley on Sunday.', '2031-05-18 left hypothetical'],
    ['Rangers fear that the keeper died on Sunday.', '2031-05-18 died hypothetical'],
    // What is laid to somebody, or only talked of.
    ['Prosecutors accused her of burning a mill in 2029.', '2029 burning hypothetical'],
    ['The keeper was charged with poisoning a guard on 4 May.', '2031-05-04 poisoning hypothetical'],
    ['The keeper was held on suspicion of stabbing a guard on Sunday.', '2031-05-18 stabbing hypothetical'],
    ['Villagers spread rumours that the bank had failed on Monday.', '2031-05-19 failed hypothetical'],
    ['The keeper allegedly robbed the bank on Monday.', '2031-05-19 robbed hypothetical'],
    ['The clerk is alleged to have stolen a painting in 2029.', '2029 stolen hypothetical'],
    // What is denied.
    ['The army denied attacking the village on 3 May.', '2031-05-03 attacking denied'],
    ['The mill was cleared of poisoning a road in 2029.', '2029 poisoning denied'],
    ['There is no evidence that the keeper robbed the bank in 2029.', '2029 robbed denied'],
    ['The keeper pleaded not guilty to killing a guard in 2029.', '2029 killing denied'],
    // What is asked, or left open.
    ['Nobody knows whether the keeper left the valley on Sunday.', '2031-05-18 left hypothetical'],
    ['Did the keeper leave the valley on Sunday?', '2031-05-18 leave hypothetical'],
    // What was arranged for a day gone by.
    ['The unions called a strike for 3 May.', '2031-05-03 strike hypothetical'],
    // What would be, or would have been.
    ['The mayor says that the hall would open on 3 June.', '2031-06-03 open hypothetical'],
    ['The council agreed not to sell the mill on 3 June.', '2031-06-03 sell denied'],
    ['The keeper failed to open the weir on 3 May.', '2031-05-03 open denied'],
    // What depends on something else.
    ['If the weir fails, the mill will close on 3 June.', '2031-06-03 close hypothetical'],
  ])('%s', (text, told) => {
    expect(dated(text)).toContain(told);
  });
});

test('what a question takes for granted has happened', () => {
  expect(dated('Did Ana Ruiz say that the keeper left the valley on Sunday?')).toContain('2031-05-18 left happened');
});

test.each([
  ['Ana Ruiz to open the weir.', 'open', 'planned'],
  ['Lund pleaded not guilty on Monday to killing his brother.', 'killing', 'denied'],
  ['The keeper left the mill without selling it.', 'selling', 'denied'],
  ['A vote on the mill is expected.', 'vote', 'planned'],
  ['The mayor said that the hall would have opened.', 'opened', 'hypothetical'],
])('without a day, too: %s', (text, word, status) => {
  expect(read(text).events.find((e) => e.trigger.exact === word)).toMatchObject({ status });
});

test('what goes with a deed stands as the deed does', () => {
  const told = read('A man suspected of shooting three keepers on Monday, killing one, was arrested.').events;
  expect(told.find((e) => e.trigger.exact === 'killing')).toMatchObject({ status: 'hypothetical' });
});

describe('what has happened', () => {
  test.each([
    ['The keeper was convicted of killing a guard in 2029.', '2029 killing happened'],
    ['The keeper pleaded guilty to killing a guard in 2029.', '2029 killing happened'],
    ['The clerk is said to have sold the mill in 2029.', '2029 sold happened'],
    ['She became the first woman to win the race on 3 May.', '2031-05-03 win happened'],
    ['A fire broke out, forcing the school to be closed on Friday.', '2031-05-16 closed happened'],
    ['The keeper denied the attack of 3 May 2031 on the mill.', '2031-05-03 attack happened'],
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
    ['Villagers planned a rally in the valley on Saturday.', '2031-05-24 rally planned'],
    ['The council was preparing for the plans to be voted on Friday.', '2031-05-23 voted planned'],
    ['The launch, scheduled for Friday, was scrubbed.', '2031-05-23 launch cancelled'],
    ['The vote, set for Friday, was put off.', '2031-05-23 vote cancelled'],
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
