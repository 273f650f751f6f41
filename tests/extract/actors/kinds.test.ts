import { describe, expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import type { LocalActor } from '../../../src/model/actor.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
const actorsIn = (text: string): LocalActor[] => {
  const article = readArticle('a.md', text);
  return readActors(article, nothing, readDates(article));
};
/** “Ida Holm (person), Halden Bank (organisation)”. */
const read = (text: string): string[] => actorsIn(text).map((a) => `${a.name} (${a.kind})`);
const mentionsOf = (text: string, name: string): string[] =>
  actorsIn(text)
    .find((a) => a.name === name)
    ?.mentions.map((m) => m.exact) ?? [];

describe('first names that are words', () => {
  test.each([
    ['Will Tanner said the pier was closed.', 'Will Tanner'],
    ['“Nothing broke,” said May Wilkins.', 'May Wilkins'],
    ['April Nolan, 34, was freed on Monday.', 'April Nolan'],
    ['Grace Okoro told the panel that it was late.', 'Grace Okoro'],
  ])('%s', (text, name) => expect(read(text)).toContain(`${name} (person)`));

  test.each(['Will Parliament sit on Monday?', 'In May Congress passed the bill.', 'They met in April Friday.'])(
    'are words where a sentence needs one: %s',
    (text) => expect(read(text).filter((a) => /^(?:Will|May|April)\b/.test(a))).toEqual([]),
  );
});

describe('Korean names', () => {
  test.each(['Moon Seong-won', 'Park Hye-il', 'Kang Min-a', 'Jung Dae-hee'])('%s is whole', (name) =>
    expect(read(`${name} said the pier was closed.`)).toEqual([`${name} (person)`]),
  );
  test('a compound with a participle is none', () =>
    expect(read('Port Lorna-based crews left.').join()).not.toContain('Lorna-based'));
});

describe('a state that no list holds', () => {
  test.each([
    'Brandovia’s foreign minister, Edric Holm, said no. Brandovia agreed.',
    'Brandovia’s parliament voted on Monday.',
    'The army of Brandovia crossed the river.',
  ])('is known by what it owns: %s', (text) => expect(read(text)).toContain('Brandovia (state)'));
  test.each([
    ['a person of the article', 'Edric Wexo spoke. Wexo’s defence minister left.'],
    ['what owns what others have, too', 'Wexo’s chairman left. Wexo’s house burnt.'],
    ['a name of more words', 'Wexo Marrin’s foreign minister left.'],
    ['a given name', 'Marta’s foreign minister left.'],
  ])('is not %s', (_, text) => expect(read(text).filter((a) => a.endsWith('(state)'))).toEqual([]));
});

describe('Chinese names', () => {
  test.each(['Dong Haowen', 'Song Lifang', 'Fan Quixen', 'Ren Yulan'])(
    '%s is whole, though its surname is a word',
    (name) => {
      expect(read(`${name} presented a plan for the pier.`)).toEqual([`${name} (person)`]);
      expect(read(`The talks were held by video, with ${name} presenting a plan.`)).toEqual([`${name} (person)`]);
    },
  );
  test('a surname before a word of the language is none', () =>
    expect(read('They walked along Song Street and Tan Lane.')).toEqual([]));
});

test.each([
  ['Thomas “Red” Malloy, a docker, said no. Malloy left.', 'Malloy'],
  ['Elizabeth (Betty) Malloy, a docker, said no. Malloy left.', 'Malloy'],
])('a nickname parts no name: %s', (text, surname) => {
  const holder = actorsIn(text).find((a) => a.mentions.some((m) => m.exact.endsWith(surname)));
  expect(holder?.kind).toBe('person');
});

describe('bodies whole', () => {
  test.each([
    ['The General Staff said its troops had left.', 'General Staff (military)'],
    ['The 4th Fleet said its ships had left.', '4th Fleet (military)'],
    [
      'The Movement for the Liberation of Velm said it would fight.',
      'Movement for the Liberation of Velm (organisation)',
    ],
    ['The Institute for River Law said it was ready.', 'Institute for River Law (organisation)'],
    ['Dorrin & Vale said profits fell.', 'Dorrin & Vale (organisation)'],
  ])('%s', (text, actor) => expect(read(text)).toContain(actor));

  test('a chief of staff is an office', () =>
    expect(read('Chief of Staff Ida Holm said no.')).toEqual(['Ida Holm (person)']));
});

describe('no actors', () => {
  test.each([
    ['Her novel “Winter Train” won the prize.', 'Winter Train'],
    ['The plan, dubbed “Green Lamp,” failed.', 'Green Lamp'],
    ['Ida Holm, the mayor of Tarnwick, said no. Tarnwick lies on the lake.', 'Tarnwick'],
    ['The talks in Osterby ended. Delegates left Osterby on Monday.', 'Osterby'],
  ])('%s', (text, name) => expect(read(text).map((a) => a.replace(/ \(.*/, ''))).not.toContain(name));

  test('a line in capitals ends where the next begins', () =>
    expect(read('SET UP MAIL ALERTS Halden Steel said profits fell.')).toContain('Halden Steel (organisation)'));
});

test('a title stands behind no name', () =>
  expect(read('Farah Quinn QC, for the club, said no.')).toContain('Farah Quinn (person)'));

test('whom an office introduces is a person, however strange the name', () =>
  expect(read('On the other side will be Rear Admiral Le Dinh Tho.')).toContain('Le Dinh Tho (person)'));

test('who does something under a name of unheard words is a person', () =>
  expect(read('Dexo Taskal met Ines Roth and Omar Haddad.')).toContain('Dexo Taskal (person)'));

describe('two of one surname', () => {
  test('the form of address parts them', () =>
    expect(mentionsOf('James Malloy was jailed. Mrs Malloy said he was innocent.', 'James Malloy')).not.toContain(
      'Malloy',
    ));
  test('so does the title', () =>
    expect(
      mentionsOf('Senator James Malloy and Dr. Ruth Malloy spoke. Senator Malloy said no.', 'James Malloy'),
    ).toContain('Malloy'));
});

test.each([
  ['The Irish said that talks were over.', 'Ireland (state)'],
  ['The Vatican said that talks were over.', 'Vatican City (state)'],
])('a people or a seat that speaks is its state: %s', (text, actor) => expect(read(text)).toContain(actor));

test.each([
  ['Rival Halden Timber said it would close a mill.', 'Halden Timber'],
  ['The Halden Observatory for Human Rights said nine people were hurt.', 'Halden Observatory for Human Rights'],
  ['Siti Nurhaliza binti Ahmad said it was late.', 'Siti Nurhaliza binti Ahmad'],
  ['Ahmad az Zahir said it was late.', 'Ahmad az Zahir'],
])('a name has its particles and what it is of, and nothing before it: %s', (text, name) =>
  expect(read(text).map((a) => a.replace(/ \(.*/, ''))).toEqual([name]),
);
