import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import { measure } from './laidOut.ts';

const text = 'Holt met Pike. Pike left with Holt and Quill. Quill slept.';
const actor = (name: string): Actor => ({
  ...{
    id: name.toLowerCase(),
    name,
    kind: 'person',
    country: null,
    known: false,
    wikidata: null,
    names: [],
    offices: [],
  },
  mentions: [
    {
      article: 'a',
      mentions: [...text.matchAll(new RegExp(name, 'g'))].map((x) => ({
        ...{ start: x.index, end: x.index + name.length, exact: name, form: 'name' as const },
      })),
    },
  ],
});

test('who is named where nothing is read stands together with nobody', () => {
  // An article in another language: its actors are stated, its sentences are none.
  const foreign = (name: string, start: number): Actor => ({
    ...actor(name),
    mentions: [{ article: 'b', mentions: [{ start, end: start + 4, exact: name, form: 'name' as const }] }],
  });
  const m = measure({
    articles: [
      { id: 'a', source: 'herald', text },
      { id: 'b', source: 'courier', text: 'Holt traf Pike.', language: 'de' },
    ],
    actors: [foreign('Holt', 0), foreign('Pike', 10)],
  });
  expect(m.together.pairs).toEqual([]);
});

test('sentences that name two actors are counted, and neighbours in the matrix belong together', () => {
  const m = measure({ articles: [{ id: 'a', source: 'herald', text }], actors: ['Holt', 'Pike', 'Quill'].map(actor) });
  expect(m.together.actors.map((a) => `${a.name} ${a.sentences}`)).toEqual(['Holt 2', 'Pike 2', 'Quill 2']);
  expect(m.together.pairs.map((p) => `${p.a} ${p.b} ${p.count}`)).toEqual([
    'holt pike 2',
    'holt quill 1',
    'pike quill 1',
  ]);
});
