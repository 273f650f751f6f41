import { describe, expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

/** The pronouns of each actor, by name. */
const pronounsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    readActors(readArticle('a.md', text), readKnowledge(null), [])
      .map((a) => [a.name, a.mentions.filter((m) => m.form === 'pronoun').map((m) => m.exact)] as const)
      .filter(([, own]) => own.length > 0),
  );

describe('people', () => {
  test.each([
    [
      'Gwen Peake met Derek Oakes at noon. She offered tea, and he declined.',
      { 'Gwen Peake': ['She'], 'Derek Oakes': ['he'] },
    ],
    [
      'Derek Oakes met Gwen Peake at noon. She said nothing; he laughed.',
      { 'Derek Oakes': ['he'], 'Gwen Peake': ['She'] },
    ],
    ['Derek Oakes said he would resign. “I am tired,” he said.', { 'Derek Oakes': ['he', 'he'] }],
    ['Gwen Peake, a baker, lost her seat. She blamed the rain.', { 'Gwen Peake': ['her', 'She'] }],
  ])('%s', (text, pronouns) => expect(pronounsIn(text)).toEqual(pronouns));

  test.each([
    [
      '“He is late,” of whom the speaker speaks',
      'Derek Oakes met Martin Shaw in May. “He laughs at everything,” Oakes said.',
      'Martin Shaw',
    ],
    [
      'whoever says it is not whom he names',
      'Derek Oakes had read it. “Martin Shaw cannot write,” he said.',
      'Derek Oakes',
    ],
    [
      'named behind: a clause that opens for its subject',
      'The hall was full. Before he sat down, Derek Oakes bowed.',
      'Derek Oakes',
    ],
    ['principle C', 'Derek Oakes came with Martin Shaw. He described Shaw as a friend.', 'Derek Oakes'],
    ['a father', 'Derek Oakes was held on Monday. His father, Martin Shaw, said he was shocked.', 'Martin Shaw'],
  ])('%s', (_, text, who) => expect(pronounsIn(text)[who]?.map((w) => w.toLowerCase())).toContain('he'));

  test('a name behind its office plays the office’s part', () =>
    expect(pronounsIn('Fisheries minister Gwen Peake said no. She left.')).toEqual({ 'Gwen Peake': ['She'] }));

  test('an object of the verb is another than its subject', () =>
    expect(pronounsIn('Derek Oakes arrived. Martin Shaw greeted him.')).toEqual({ 'Derek Oakes': ['him'] }));
});

describe('bodies', () => {
  test.each([
    ['Dorrin Steel was fined on Monday. It said it would appeal.', { 'Dorrin Steel': ['It', 'it'] }],
    [
      '“The mill is safe,” Dorrin Steel said in a statement. “We regret the fire,” it added.',
      { 'Dorrin Steel': ['it'] },
    ],
    ['The Lakes Union rejected the offer. “That is an insult,” it said.', { 'Lakes Union': ['it'] }],
  ])('%s', (text, pronouns) => expect(pronounsIn(text)).toEqual(pronouns));

  test.each(['Dorrin Steel said it was clear that prices would fall.', 'The Lakes Union said it would rain all week.'])(
    'an “it” that stands for nothing stays open: %s',
    (text) => expect(pronounsIn(text)).toEqual({}),
  );

  test('they of others is not the body’s', () =>
    expect(pronounsIn('The Lakes Union asked residents to leave. They refused.')['Lakes Union']).toBeUndefined());
});

test('who said the first goes on saying, however near and often another is named', () => {
  const about =
    'Derek Lund is paying an official visit to the valley at the invitation of his counterpart. Lund took office in March. It is his first trip. Lund met millers, and he praised them. Lund is a miller.';
  const said = (more: string) =>
    pronounsIn(`${about} Peter Oakes said at the meeting with Lund that trade plays a role, ${more}.`);
  for (const more of ['and he hopes that the mills will work', 'and he praised the mill'])
    expect(said(more)['Peter Oakes']).toEqual(['he']);
});

test.each([
  'A crowd waited for Ana Ruiz at the lock.',
  'The lock belongs to Ana Ruiz.',
  'Songs were sung for Ana Ruiz at the lock.',
])('whom alone the sentence before names is meant, in whatever place: %s', (before) => {
  expect(pronounsIn(`${before} She opened a mill on 3 May 2031.`)['Ana Ruiz']).toEqual(['She']);
});
