import { expect, test } from 'vitest';
import { joinAcross } from '../../src/link/events/across.ts';
import { happeningOf } from '../../src/link/events/happening.ts';
import { setOf } from '../../src/link/events/sharedSet.ts';
import type { Telling } from '../../src/link/events/tale.ts';
import type { EventMention } from '../../src/model/event.ts';
import { spanOf } from '../../src/model/span.ts';

/** What one article tells of 6 May 2031, without anybody's name; of each word its place in the alphabet of words. */
const words: string[] = [];
function told(article: string, sentence: string, trigger: string, day = 22405): Telling {
  const at = sentence.indexOf(trigger);
  const span = { ...spanOf(sentence, 0, sentence.length), exact: sentence };
  const date = { ...span, edtf: '2031-05-06', min: '2031-05-06', max: '2031-05-06', basis: 'explicit' as const };
  const numbers = new Set((sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(numberOf));
  const mention: EventMention = {
    ...{ type: 'REPORT', kind: 'swept', strong: false, lead: false, span, date: null, participants: [], agents: [] },
    ...{ trigger: { start: at, end: at + trigger.length, exact: trigger }, clause: null, phrase: null, quoted: null },
    ...{ place: null, name: null, status: 'happened', format: null },
  };
  return {
    ...{ article, reading: 0, at: 0, mention, lead: false, family: 'swept', families: setOf(['swept']) },
    ...{ when: { min: day, max: day, yearless: null, date: date as never }, published: null, persons: setOf([]) },
    ...{
      others: setOf([]),
      things: setOf([]),
      objects: setOf([]),
      agents: [],
      name: null,
      occasions: [],
      place: null,
      quoted: null,
      quotedStems: setOf([]),
    },
    ...{ stems: Uint32Array.from(numbers).sort(), pointsBack: false, isOfKnown: false },
    deed: 'sign',
  };
}
const numberOf = (word: string): number => (words.includes(word) ? words.indexOf(word) : words.push(word) - 1);
const joined = (...tellings: Telling[]) => joinAcross(tellings.map((t) => happeningOf([t]))).length;

const barges = 'A flood swept three empty barges from the old landing stage';

test('what nobody named did on one day is one where both tell it in mostly the same words', () => {
  expect(joined(told('a', barges, 'swept'), told('b', `${barges} near Ost`, 'swept'))).toBe(1);
});

test.each([
  ['one word alone is the same', told('b', 'A storm swept the tin roof off a concert hall', 'swept')],
  ['it was on another day', told('b', barges, 'swept', 22425)],
  ['it is another deed', told('b', barges, 'empty')],
  ['one article tells both', told('a', barges, 'swept')],
])('it is two where %s', (_, other) => {
  expect(joined(told('a', barges, 'swept'), other)).toBe(2);
});

test('what is said of one matter by others is two, though most of the words are the same', () => {
  const said = (article: string, who: string, what: string) =>
    told(article, `${who} said that the broken sluice gates of the upper canal were ${what}`, 'said');
  expect(joined(said('a', 'Skippers', 'unsafe'), said('b', 'Engineers', 'mended already'))).toBe(2);
  expect(joined(said('a', 'Skippers', 'unsafe'), said('b', 'Skippers', 'unsafe'))).toBe(1);
});

/** A telling without a day of something that the mayor takes part in; its reading is its article's place in the alphabet. */
const undated = (article: string, sentence: string, trigger: string, more: Partial<Telling> = {}): Telling => {
  const own = told(article, sentence, trigger);
  return {
    ...own,
    when: null,
    reading: article.charCodeAt(0),
    others: setOf(['mayor']),
    families: setOf([trigger]),
    ...more,
  };
};
const lead = { lead: true };
const flood = happeningsOf('A flood of 12 metres drowned the fair', 'drowned', 'a', 'b');
function happeningsOf(sentence: string, trigger: string, ...articles: string[]) {
  return () => happeningOf(articles.map((a) => undated(a, sentence, trigger, lead)) as [Telling, ...Telling[]]);
}
const stalls = 'Walls of water drowned 340 stalls';

test('what another article of a story tells by its word, without a day, is the story, whatever the numbers', () => {
  expect(joinAcross([flood(), happeningOf([undated('b', stalls, 'drowned')])])).toHaveLength(1);
  expect(joinAcross([flood(), happeningOf([undated('c', stalls, 'drowned')])])).toHaveLength(2);
});

test('a month that is told beside a story is no date of what its articles lead with, a day is', () => {
  const beside = (days: number) => {
    const { when } = told('b', stalls, 'drowned');
    const dated = { when: { ...when!, max: when!.max + days } };
    return happeningOf([undated('b', 'A flood of 12 metres drowned the fair of Velsund', 'drowned', dated)]);
  };
  expect([0, 30].map((days) => joinAcross([flood(), beside(days)]).length)).toEqual([1, 2]);
});

test('what may yet be is not what a story leads with', () => {
  const maybe = undated('b', stalls, 'drowned');
  const mention: EventMention = { ...maybe.mention, status: 'hypothetical' };
  expect(joinAcross([flood(), happeningOf([{ ...maybe, mention }])])).toHaveLength(2);
});

test('what is told beside a story, and by name beside another, makes the two no one', () => {
  const named = { name: 'the great flood' };
  const beside = happeningOf([undated('b', 'A flood of 12 metres drowned the fair', 'drowned', named)]);
  const other = happeningOf([
    undated('c', 'Dams burst above the town', 'burst', { ...lead, ...named }),
    undated('d', 'Dams burst above the town', 'burst', { ...lead, ...named }),
  ]);
  const apart = joinAcross([flood(), beside, other]);
  expect(apart.map((h) => h.tellings.length).sort()).toEqual([2, 3]);
});
