import { describe, expect, test } from 'vitest';
import { link } from '../../../src/link/index.ts';
import { knowledge, read } from './read.ts';

const filler = Array.from({ length: 7 }, () => 'The lake is deep and very cold in every season.').join(' ');
/** Behind a report's opening, so that nothing is of its day: the words of what stands there on the timeline, with its status. */
const told = (text: string) =>
  link([read(`${filler} ${text}`)], knowledge).events.map(
    (e) => `${e.reports[0]!.triggers[0]!.exact} ${e.status} ${e.date?.edtf ?? '-'}`,
  );

describe('without a date a timeline holds', () => {
  test('what a relative clause tells was done', () => {
    expect(told('The keeper thanked the two guards who arrested a poacher.')).toContain('arrested happened -');
  });
  test('what had come first, by a clause of time or reason', () => {
    expect(told('Trade stopped because rebels raided the depot.')).toContain('raided happened -');
  });
  test('what “will” promises, as planned', () => {
    expect(told('The company will pay two crowns for each share.')).toContain('pay planned -');
    expect(told('The board said the company will close two mills.')).toContain('close planned -');
  });
  test('not what only might be, what goes on, or what a gerund names', () => {
    expect(told('The company may pay two crowns for each share.')).toEqual([]);
    expect(told('The keeper thanked the guards who arrest poachers.').join()).not.toContain('arrest');
    expect(told('The keeper deplored the habit of attacking the depot.').join()).not.toContain('attacking');
  });
});

test('what is counted from another day is no news of the day', () => {
  const news = (text: string) => read(text).events.map((e) => e.news ?? false);
  expect(news('The mill closed after a fire.')).toEqual([true]);
  expect(news('Two weeks after the fire, the mill closed.')).toEqual([false]);
  expect(news('A month later the mill closed.')).toEqual([false]);
  expect(news('Nordika earned two million crowns in the year-ago quarter.')).toEqual([false]);
});

test('what “it” did is no news of the day by itself', () => {
  const newsOf = (text: string) =>
    read(`The council closed the old mill in Sorn. ${text}`).events.flatMap((e) => (e.news ? [e.trigger.exact] : []));
  expect(newsOf('The noise surprised two keepers.')).toEqual(['closed', 'surprised']);
  expect(newsOf('It surprised two keepers.')).toEqual(['closed']);
  expect(newsOf('This surprised two keepers.')).toEqual(['closed']);
  // A word that a list knows tells what it was.
  expect(newsOf('It crashed near Sorn.')).toEqual(['closed', 'crashed']);
});

test('only what a main clause asserts is news of the day', () => {
  const dates = (text: string) => read(text).events.map((e) => [e.trigger.exact, e.news ?? false]);
  expect(dates('Guards arrested a poacher.')).toEqual([['arrested', true]]);
  expect(dates('Ana Ruiz opened a bridge for the guards who arrested a poacher.')).toContainEqual(['arrested', false]);
  expect(dates('The company will pay two crowns for each share.')).toEqual([['pay', false]]);
});

test('a condition is one of its clause, whichever of its words the tree hangs it on', () => {
  const text =
    'If this normal and legitimate trade had been stopped by the flood on 3 May 2031, then it would be strange, Paul Lind said.';
  expect(read(text).events.filter((e) => e.trigger.exact === 'stopped' && e.status === 'happened')).toEqual([]);
});

describe('who says something', () => {
  test('isn’t told beside what he says was done, unless that was on a day of its own', () => {
    const events = (text: string) => read(`${filler} ${text}`).events.map((e) => `${e.trigger.exact} ${e.date?.edtf}`);
    expect(events('Ana Ruiz said that guards had arrested two poachers.').join()).not.toContain('said');
    const at = 'said 2031-05-19';
    expect(events('Ana Ruiz said on Monday that guards had arrested two poachers.')).toContain(at);
    expect(events('Ana Ruiz said on Monday that the lake was cold.')).toContain(at);
    const fellow =
      'Ida Holm, an assistant research fellow from the Centre for River Studies of Upper Halden University, told the Courier on Monday that';
    expect(
      events(
        `${fellow} Halden and Sorn are two big towns, and also river towns, and the close cooperation between the two should be seen as a positive signal.`,
      ).join(),
    ).not.toContain('told');
    // Of whom no line could say more than that he spoke.
    expect(events('The lake was cold, Ana Ruiz said on Monday.')).not.toContain(at);
  });
});

test('a deed of nobody who could be named is no news without a day', () => {
  expect(told('They arrested a poacher.').join()).not.toContain('arrested');
  expect(told('The guards arrested a poacher.').join()).toContain('arrested');
  expect(told('Ana Ruiz came to Sorn. She arrested a poacher.').join()).toContain('arrested');
  expect(told('They arrested a poacher on 3 May 2031.')).toContain('arrested happened 2031-05-03');
});
