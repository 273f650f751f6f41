import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Event } from '../../src/model/event.ts';
import { namedPages } from '../../src/view/machine/namedPages.ts';

const lund = {
  ...{ id: 'lund', name: 'Pia Lund', kind: 'person', aliases: ['Пиа Лунд'], names: ['Lund'], mentions: [] },
  offices: [{ title: 'water minister' }],
} as unknown as Actor;
const talks = {
  ...{ id: 'talks', label: 'Both sides meet', name: null, type: 'CONSULT', rank: 'main', place: 'Brink' },
  ...{ status: 'happened', participants: ['lund'], reports: [{ format: { value: 'virtual' } }] },
} as unknown as Event;
const index = {
  inTime: [talks],
  actor: new Map([['lund', lund]]),
  telling: [{ id: 'post', name: 'River Post', source: { homepage: 'https://www.theriverpost.example/' } }],
} as unknown as EditionIndex;
const names = (path: string): string[] => namedPages([lund], index).find((p) => p.path === path)!.names;

test('an actor is found by alias, in another script and as that is written in Latin letters', () => {
  expect(names('actors/lund/')).toEqual(expect.arrayContaining(['pia lund', 'lund', 'пиа лунд', 'pia lund']));
  expect(namedPages([lund], index)[0]).toMatchObject({ offices: ['water minister'] });
  expect(namedPages([{ ...lund, offices: [] }], index)[0]).not.toHaveProperty('offices');
});

test('a state is found by any of its names, and who holds an office by that of the state', () => {
  const state = {
    ...lund,
    id: 'nor',
    name: 'Norway',
    kind: 'state',
    country: 'NOR',
    offices: [],
    aliases: [],
    names: [],
  };
  const minister = { ...lund, offices: [{ title: 'water minister', country: 'NOR' }] };
  const found = namedPages([state, minister] as unknown as Actor[], index);
  const [norway, person] = ['Norway', 'Pia Lund'].map((title) => found.find((p) => p.title === title));
  expect(norway!.names).toEqual(
    expect.arrayContaining([
      'norway',
      'kingdom of norway',
      'norwegian',
      'oslo',
      'norge',
      'noruega',
      'норвегия',
      '挪威',
      'nor',
    ]),
  );
  // A code of two letters is a word in any language.
  expect(norway!.names).not.toContain('no');
  expect(person!.names).not.toContain('norge');
  expect(person!.offices![0]).toBe('water minister');
  expect(person!.offices![1]!.split(' ')).toEqual(expect.arrayContaining(['water', 'minister', 'norwegian', 'norway']));
});

test('a source is found by its name in one word and by its address', () => {
  expect(names('sources/post/')).toEqual(['river post', 'riverpost', 'theriverpost']);
});

test('an event is named by who took part, their offices, its kind, its place and how they met', () => {
  const around = names('events/talks/').at(-1)!.split(' ');
  expect(around).toEqual(
    expect.arrayContaining(['both', 'pia', 'lund', 'water', 'minister', 'meeting', 'talks', 'brink', 'video']),
  );
  expect(new Set(around).size).toBe(around.length);
});
