import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const lead = 'Mills in Lorvik closed on Monday, the owners said.';
/** The words by which each event of an article is told, those of one event together. */
const told = (...sentences: string[]): string[] => {
  const text = `---\ntitle: Mills close in Lorvik\npublished: 2031-05-07\n---\n${[lead, ...sentences].join('\n\n')}\n`;
  const { events } = link([extract(readArticle('a.md', text), knowledge)], knowledge);
  return events.map((e) => e.reports.flatMap((r) => r.triggers.map((t) => t.exact)).join(' '));
};

/** So much opens an article that what follows is no longer its news of the day. */
const quiet = Array.from({ length: 7 }, (_, i) => `Bread is as dear as it was in year ${i} of the old count.`);

test.each([
  [
    'a word and one that may stand for it, on one day',
    'The Harbour Guard foiled a theft of copper on 6 May 2031.',
    'On 6 May 2031 the Harbour Guard thwarted the theft.',
    'foiled thwarted',
  ],
  [
    'without a day, by those who did it and to what it was done',
    'The Harbour Guard has foiled a theft of copper at its gate.',
    'With nets and lamps the Harbour Guard has thwarted the theft by a gang.',
    'foiled thwarted',
  ],
])('an article tells one deed twice: %s', (_, first, second, words) => {
  expect(told(...quiet, first, second)).toContain(words);
});

test('words that only begin alike tell two deeds', () => {
  const first = 'The Harbour Guard has recovered the load of copper at its gate.';
  const second = 'With nets and lamps the Harbour Guard has recorded the load of copper at its gate.';
  expect(told(...quiet, first, second)).toEqual(expect.arrayContaining(['recovered', 'recorded']));
});

test.each([
  ['other objects', 'foiled a theft of copper on 6 May 2031', 'thwarted the flight of a prisoner'],
  ['one of several', 'foiled a theft of copper on 6 May 2031', 'also thwarted another theft'],
  ['other numbers', 'foiled a theft of 40 tubes on 6 May 2031', 'thwarted the theft of 70 tubes'],
  ['what is still to come', 'foiled a theft of copper on 6 May 2031', 'will thwart the theft'],
])('and no two as one: %s', (_, first, second) => {
  const events = told(`The Harbour Guard ${first}.`, `On 6 May 2031 the Harbour Guard ${second}.`);
  expect(events.filter((e) => /foiled.*thwart/.test(e))).toEqual([]);
});

test.each([
  [
    'what was done is not what is planned',
    'The Harbour Guard has foiled the theft of copper at its gate, the owners said.',
    'The Harbour Guard will thwart the theft of copper at its gate, the owners said.',
    /foiled.*thwart/,
  ],
  [
    'what sank is another thing',
    'A ferry sank off the coast of Tarnau on 6 May 2031 in a storm.',
    'On 6 May 2031 a lorry sank off the coast of Tarnau in a storm.',
    /sank.*sank/,
  ],
  [
    'both have names',
    'On 6 May 2031 Nordika and Halden began the exercise Sharp Gale 2031 off the coast.',
    'Nordika and Halden began the exercise Iron Wave 2031 off the coast on 6 May 2031.',
    /Sharp Gale.*Iron Wave/,
  ],
])('nor where %s', (_, first, second, both) => {
  expect(told(...quiet, first, second).filter((e) => both.test(e))).toEqual([]);
});

test('what an editor states twice is two', () => {
  const stated = ['trafen sich in Bern', 'stritten in Bern'].map(
    (quote, i) =>
      `  - label: Ruiz and Lind meet, ${i}\n    date: 2031-05-03\n    participants: [Ana Ruiz]\n    quote: ${quote}\n`,
  );
  const text = `---\nlanguage: de\nevents:\n${stated.join('')}---\nDammstreit\n\nRuiz und Lind trafen sich in Bern. Beide stritten in Bern.\n`;
  const { events } = link([extract(readArticle('a.md', text), knowledge)], knowledge);
  expect(events.filter((e) => /meet/.test(e.label))).toHaveLength(2);
});

test('one sentence tells no deed twice', () => {
  const events = told('On 6 May 2031 the Harbour Guard foiled a theft of copper and thwarted a theft of coal.');
  expect(events.filter((e) => /foiled.*thwart/.test(e))).toEqual([]);
});
