import { describe, expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const actorsIn = (text: string) => {
  const article = readArticle('a.md', text);
  return readActors(article, readKnowledge(null), readDates(article));
};
/** “Ida Holm (person), Halden Bank (organisation)”, without groups. */
const read = (text: string): string[] =>
  actorsIn(text)
    .filter((a) => a.kind !== 'group')
    .map((a) => `${a.name} (${a.kind})`);
const mentionsOf = (text: string, name: string): string[] =>
  actorsIn(text)
    .find((a) => a.name === name)
    ?.mentions.map((m) => m.exact) ?? [];

describe('a person behind a body, a state or letters is apart from it', () => {
  test.each([
    [
      'The president of the Harbour Council Elena Solberg told reporters the pier was shut.',
      'Elena Solberg',
      'Harbour Council',
    ],
    ['The ambassador to the United States Hamid Velm said the talks went well.', 'Hamid Velm', 'United States'],
    ['Biology student at University of Dorrin Maria Velm heard the news.', 'Maria Velm', 'University of Dorrin'],
    ['The head of the Rescue Corps Martin Shaw said it was late.', 'Martin Shaw', 'Rescue Corps'],
    ['Dorrin Chamber of Trade President Maria Velm said it was late.', 'Maria Velm', 'Dorrin Chamber of Trade'],
    ['The photograph by EPA Clara Oakes shows the pier.', 'Clara Oakes', 'EPA'],
  ])('%s', (text, person, body) => {
    expect(read(text)).toContain(`${person} (person)`);
    expect(read(text).join()).toContain(`${body} (`);
  });

  test.each([
    ['The Jordan Peel Foundation said no.', 'Peel'],
    ['The St Martin Shaw School was shut.', 'Shaw School'],
    ['The Institute of Martin Velm said no.', 'Martin Velm (person)'],
  ])('but not within its name: %s', (text, no) =>
    expect(read(text).filter((a) => a === no || a === `${no} (person)`)).toEqual([]),
  );
});

test('a name of two words, neither listed, is apart where its last word stands alone', () =>
  expect(
    mentionsOf(
      'Biology student at University of Dorrin Amneh Velm heard the news. Velm said it was sad.',
      'Amneh Velm',
    ),
  ).toEqual(['Amneh Velm', 'Velm']));

test('what a sentence calls a firm by in front of its name, and how a councillor is addressed, are no part of a name', () => {
  const names = (text: string) => actorsIn(text).map((a) => a.name);
  expect(names('Insurer Corvane Mutual reported a loss.')).toEqual(['Corvane Mutual']);
  expect(names('Airline Pilots Association said no.')).toEqual(['Airline Pilots Association']);
  expect(names('Cllr Imran Shah spoke. Cllr Shah said no.')).toEqual(['Imran Shah']);
});

describe('bodies of one word', () => {
  test.each([
    ['Nordbank fired its chief on Monday.', 'Nordbank'],
    ['Dorrinnews wrote that the mayor had left.', 'Dorrinnews'],
    ['Velmtech said it would close.', 'Velmtech'],
    ['Harwat said it had killed ten soldiers near the border.', 'Harwat'],
    ['Two jets struck a Harwat depot. Harwat claimed the attack on the bridge.', 'Harwat'],
    ['The support of the Congress is not certain.', 'Congress'],
  ])('%s', (text, name) =>
    expect(actorsIn(text).filter((a) => a.name === name && a.kind !== 'person' && a.kind !== 'state')).toHaveLength(1),
  );

  test('letters behind “a” name a thing', () =>
    expect(read('An VRD was found in the car. The truck was a VRD.')).toEqual([]));
});

describe('places that are taken, reached and fall are no people', () => {
  test.each([
    'Fighters took Bir Dorrin on Friday.',
    'Troops reached Velmat and retook Dorrin.',
    'The siege of Al Velm began.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('captions and credits', () => {
  test.each([
    'A picture shows Mira Oakes Image: Velm Photo.',
    'A view of Mira Oakes Photo: Velm Press.',
    'Before the vote, Mira Oakes Credit: Velm.',
  ])('the label of a credit is no part of the name: %s', (text) => expect(read(text)).toContain('Mira Oakes (person)'));
});

describe('ships, papers, buildings and peoples are no actors', () => {
  test.each([
    'The HMS Gannet sailed on Monday.',
    'The USS Barlow followed.',
    'The MV Dorrin Star sank off the coast.',
    'A crew of nine left the FV Marigold Dawn.',
    'The Treaty of Dorrin and Velm was signed.',
    'The Peace of Velm held for a year.',
    'The Battle of Dorrin was lost.',
    'The Declaration of Velm and Dorrin was read aloud.',
    'The Velm Mosque was shut.',
    'The Dorrin Synagogue reopened.',
    'The Dorrin Barrage holds the water.',
    'The Velm Convention Centre was empty.',
    'The Velm Shopping Center was empty.',
    'Sunni Arabs fled the town.',
    'Coptic Christians fled the town.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test('a centre that studies is one', () =>
    expect(read('The Velm Research Centre said it was ready.')).toEqual(['Velm Research Centre (organisation)']));
});

describe('short and long forms of one body', () => {
  test.each([
    [
      'The Dorrin Rescue Corps of Peru trained here. Dorrin Rescue Corps said it was ready.',
      'Dorrin Rescue Corps of Peru',
      'Dorrin Rescue Corps',
    ],
    [
      'The Chilean Supreme Court of Appeal ruled. The Supreme Court said the tax was lawful.',
      'Chilean Supreme Court of Appeal',
      'Supreme Court',
    ],
    [
      'The Velm Food Board New Zealand met. The Velm Food Board said it was late.',
      'Velm Food Board New Zealand',
      'Velm Food Board',
    ],
    ['The United Nations sent a team. The U.N. said the water was safe.', 'United Nations', 'U.N.'],
    ['The European Union met. The EU said no.', 'European Union', 'EU'],
    ['The Dorrin Water Union met. The DWU said no.', 'Dorrin Water Union', 'DWU'],
  ])('%s', (text, long, short) => expect(mentionsOf(text, long)).toContain(short));

  test('of two longer ones it is neither’s', () =>
    expect(
      read(
        'The Velm Food Board of Canada met. The Velm Food Board of Chile met. The Velm Food Board said it was late.',
      ),
    ).toHaveLength(3));

  test('of another kind of name it is not one: a bank and its house', () =>
    expect(read('The Velm Trade Bank House Union met. The Velm Trade Bank said no.')).toHaveLength(2));

  test('“Korea” is the Korea of the article, “Africa” no state', () => {
    expect(mentionsOf('South Korea lost. Korea had the ball for most of the game.', 'South Korea')).toEqual([
      'South Korea',
      'Korea',
    ]);
    expect(mentionsOf('South Africa won. Teams across Africa cheered.', 'South Africa')).toEqual(['South Africa']);
  });
});

test('a name in other letters within an article of Latin ones only glosses', () =>
  expect(
    read('The dam (Arabic: سد الورد) broke on Monday, and the water took the old road to the village below it.'),
  ).toEqual([]));
