import { describe, expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
/** “Halden Bank: Halden Bank, bank”, without groups and pronouns. */
const read = (text: string): string[] => {
  const article = readArticle('a.md', text);
  return readActors(article, nothing, readDates(article))
    .filter((a) => a.kind !== 'group')
    .map((a) => {
      const printed = a.mentions.filter((m) => m.form !== 'pronoun').map((m) => m.exact);
      return `${a.name}: ${printed.join(', ')}`;
    });
};

describe('two printings of one body', () => {
  test.each([
    [
      'The UN Fisheries Council met. The United Nations Fisheries Council condemned it. Later the Fisheries Council voted.',
      'UN Fisheries Council: UN Fisheries Council, United Nations Fisheries Council, Fisheries Council',
    ],
    [
      'Doctors at Velmar University found it. A team of Velmar researchers said so.',
      'Velmar University: Velmar University, Velmar',
    ],
    ['The Cleveland Indians lost. The Indians had led 3-1.', 'Cleveland Indians: Cleveland Indians, Indians'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test.each([
    [
      'The UN Fisheries Council met. The Halden Fisheries Council said no.',
      'UN Fisheries Council: UN Fisheries Council',
    ],
    ['Doctors at Sapporo University found it. Sapporo was under snow.', 'Sapporo University: Sapporo University'],
    ['The Danes voted on Monday. The Halden Steelers lost.', 'Denmark: Danes'],
  ])('but not of two: %s', (text, expected) => expect(read(text)).toContain(expected));
});

describe('a list within a name', () => {
  test.each([
    ['Halden Steel wrote to the U.S. Seeds and Grain Commission.', 'U.S. Seeds and Grain Commission'],
    ['The U.S. Securities and Exchange Board said no.', 'U.S. Securities and Exchange Board'],
    ['The Gas and Water Authority sued.', 'Gas and Water Authority'],
  ])('%s', (text, name) => expect(read(text)).toContain(`${name}: ${name}`));

  test('but two bodies are two', () =>
    expect(read('The U.S. Treasury and State Department agreed.').map((a) => a.split(':')[0])).toEqual([
      'U.S. Treasury',
      'State Department',
    ]));
});

describe('what is no name', () => {
  test.each([
    ['GIRLS FOOTBALL\n\nSorn won.', 'FOOTBALL'],
    ['More LATEST VIDEO STORIES from us.', 'STORIES'],
    ['A boat off Sorn. REUTERS/Clara Velm', 'Clara'],
    ['Smoke over Sorn. AFP/Halden Images', 'Images'],
    ['Verb Shop, Inc. was late. The Inc. was shut.', 'Inc.: Inc.'],
    ['“Thanks Ari,” she said.', 'Thanks'],
    ['It is under the FREE-BY-KR licence.', 'KR'],
    ['She has an M.Sc. from Sorn and a Ph.D. too.', 'M.Sc'],
  ])('%s', (text, no) => expect(read(text).filter((a) => a.includes(no))).toEqual([]));

  test.each([
    ['REUTERS said Clara Velm had left.', 'Clara Velm: Clara Velm'],
    ['Clara Velm/Ida Holm won the doubles.', 'Clara Velm: Clara Velm'],
  ])('but not beside one: %s', (text, name) => expect(read(text)).toContain(name));
});

describe('what stands for a body', () => {
  test('a body that governs is “the body”', () =>
    expect(read('The Halden Rowing Federation met. The body said no.')).toEqual([
      'Halden Rowing Federation: Halden Rowing Federation, body',
    ]));
  test.each([
    ['The Halden Institute met. Cells help the body to heal.', 'Halden Institute: Halden Institute'],
    ['Halden Rovers won. They joined the club of rich teams.', 'Halden Rovers: Halden Rovers'],
    ['Dorvix Holding met. Silver Tide, the company that struck, left.', 'Dorvix Holding: Dorvix Holding'],
  ])('but not in another sense: %s', (text, expected) => expect(read(text)).toContain(expected));
});

test.each([
  ['He owns the builder Vientos del Este S.A. in Sorn.', 'Vientos del Este S.A.'],
  ['He is out before the game against Dorrin Town.', 'Dorrin Town'],
  ['Vari, the vaccine alliance, paid for it.', 'Vari'],
  ['The hacker group Grey Valley took it.', 'Grey Valley'],
])('a legal form, a game, an apposition make a body: %s', (text, name) =>
  expect(read(text)).toContain(`${name}: ${name}`),
);

describe('a lone word', () => {
  test.each([
    'Dorvix said profits fell. Shares in Dorvix lost a tenth, and rival Dorvix users left. Dorvix’s website was down.',
    'LundPay said it would close. LundPay’s rival bid for LundPay.',
  ])('that no longer name explains is a body’s: %s', (text) => {
    const article = readArticle('a.md', text);
    expect(readActors(article, nothing, readDates(article))[0]?.kind).toBe('organisation');
  });
  test('but a surname is whose it is', () =>
    expect(read('Ida Dorvix was hacked. Thieves robbed Dorvix, and Dorvix’s door was open.')).toEqual([
      'Ida Dorvix: Ida Dorvix, Dorvix, Dorvix',
    ]));
  test('and two words in capitals are no person because they stand often', () =>
    expect(read('He won a Grand Bowl in May. A Grand Bowl is rare. Two have a Grand Bowl.')).toEqual([]));
});
