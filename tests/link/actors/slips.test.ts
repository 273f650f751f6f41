import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { linkActors } from '../../../src/link/actors.ts';
import type { Knowledge } from '../../../src/model/seeds.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
const linked = (texts: readonly string[], knowledge: Knowledge = nothing) =>
  linkActors(
    texts.map((text, n) => extract(readArticle(`a${n}.md`, text), knowledge)),
    knowledge,
  );
const company = 'Ines Roth and Omar Haddad';
/** The people beside the two who keep everybody company. */
const people = (texts: readonly string[], knowledge?: Knowledge): string[] =>
  linked(texts, knowledge)
    .actors.filter((a) => a.kind === 'person')
    .map((a) => a.id)
    .filter((id) => !/^(?:ines-roth|omar-haddad)$/.test(id));

describe('a name one letter off is a slip', () => {
  test('where the same people are about, and is known for one', () => {
    const { variants, unsure } = linked([
      `Tom Wexo met ${company}.`,
      `Tom Wexo saw ${company}.`,
      `Tom Waxo met ${company}.`,
    ]);
    expect(variants.map((v) => [v.actor, v.printed, v.kind])).toEqual([['tom-wexo', 'Tom Waxo', 'slip']]);
    expect(unsure.map((u) => u.printed)).toEqual(['Tom Waxo']);
  });
  test('not where others are about', () => {
    const found = people([`Tom Wexo met ${company}.`, 'Tom Waxo met Ada Pell and Jon Pike.']);
    expect(found).toEqual(expect.arrayContaining(['tom-waxo', 'tom-wexo']));
  });
  test('not where one article names both', () => {
    expect(people([`Tom Wexo met ${company}.`, `Tom Waxo met Tom Wexo, ${company}.`])).toEqual([
      'tom-waxo',
      'tom-wexo',
    ]);
  });
  test('not where the authority file knows both', () => {
    const known = (id: string, name: string): Knowledge['actors'][number] => ({
      ...{ id, name, kind: 'person', aliases: [], country: undefined, wikidata: undefined, offices: [] },
    });
    const both = { ...nothing, actors: [known('tom-wexo', 'Tom Wexo'), known('tom-waxo', 'Tom Waxo')] };
    expect(people([`Tom Wexo met ${company}.`, `Tom Waxo met ${company}.`], both)).toEqual(['tom-waxo', 'tom-wexo']);
  });
  test('not within a name of three words, or between one of three and one of two', () => {
    expect(people([`Ana Belmo Ruiz met ${company}.`, `Ana Belco Ruiz met ${company}.`])).toHaveLength(2);
    expect(
      people([`Ana Belmo Ruiz met ${company}.`, `Ana Belmo Ruiz saw ${company}.`, `Ana Belco met ${company}.`]),
    ).toHaveLength(2);
  });
  test('not where it is the longer of the two that is off', () => {
    const texts = [`Ana Belco met ${company}.`, `Ana Belco saw ${company}.`, `Ana Belmo Ruiz met ${company}.`];
    expect(people(texts)).toEqual(['ana-belco', 'ana-belmo-ruiz']);
  });
  test('not where the words stand the other way round', () => {
    expect(people([`Wexo Tamm met ${company}.`, `Tamm Wexo met ${company}.`])).toHaveLength(2);
  });
});

describe('a holder of one office in one company', () => {
  const held = (name: string) => `Fisheries minister ${name} met ${company}.`;
  test('is one where a word of the name differs altogether', () => {
    expect(people([held('Quill Wexo'), held('Quill Wexo'), held('Brodd Wexo')])).toEqual(['quill-wexo']);
  });
  test('is two where they share but a common given name', () => {
    expect(people([held('John Wexo'), held('John Wexo'), held('John Brodd')])).toEqual(['john-brodd', 'john-wexo']);
  });
  test('is two where both have a common given name', () => {
    expect(people([held('Walter Wexo'), held('Walter Wexo'), held('Hank Wexo')])).toEqual(['hank-wexo', 'walter-wexo']);
  });
  test('is one where two given names are a letter apart, which without the office are two people', () => {
    expect(people([held('Karin Wexo'), held('Karin Wexo'), held('Karen Wexo')])).toEqual(['karin-wexo']);
    // With the office, one companion is enough.
    const beside = (name: string) => `Fisheries minister ${name} Wexo met Ines Roth.`;
    expect(people([beside('Karin'), beside('Karin'), beside('Karen')])).toEqual(['karin-wexo']);
    const bare = (name: string) => `${name} Wexo met ${company}.`;
    expect(people([bare('Karin'), bare('Karin'), bare('Karen')])).toEqual(['karen-wexo', 'karin-wexo']);
  });
  test('is called as most print it', () => {
    expect(people([held('Quill Wexo'), held('Brodd Wexo'), held('Brodd Wexo')])).toEqual(['brodd-wexo']);
    expect(people([held('Brodd Wexo'), held('Brodd Wexo'), held('Quill Wexo')])).toEqual(['brodd-wexo']);
  });
});

test('whoever is spelt otherwise by a second article is found by that spelling from then on', () => {
  expect(people(['Tomas Wexmoor sang.', 'Tomas Wexmoar sang.', 'Tomas Wexnoar sang.'])).toEqual(['tomas-wexmoar']);
});
