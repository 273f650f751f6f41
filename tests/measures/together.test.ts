import { expect, test } from 'vitest';
import { togetherFinding, togetherSays } from '../../src/measures/together/sentence.ts';
import type { Actor } from '../../src/model/actor.ts';
import { compared, measure } from './laidOut.ts';

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

test('it is said whom one source names together and another doesn’t', () => {
  const towns = ['the town', 'the old mill', 'a house by the lake', 'the hall', 'the school', 'the garden'];
  const often = towns.map((t) => `Holt met Pike in ${t}.`).join(' ');
  const seldom = towns.map((t) => `Holt slept in ${t}. Pike never saw ${t}.`).join(' ');
  const named = (name: string, ...texts: string[]): Actor => ({
    ...actor(name),
    mentions: texts.map((words, i) => ({
      article: 'ab'[i]!,
      mentions: [...words.matchAll(new RegExp(name, 'g'))].map((x) => ({
        ...{ start: x.index, end: x.index + name.length, exact: name, form: 'name' as const },
      })),
    })),
  });
  const c = compared({
    articles: [
      { id: 'a', source: 'herald', text: often },
      { id: 'b', source: 'post', text: seldom },
    ],
    actors: ['Holt', 'Pike'].map((n) => named(n, often, seldom)),
  });
  expect(togetherFinding(c)?.brief).toBe('Holt and Pike: all six sentences in herald, none of twelve in post');
});

test('who never names one of the two isn’t said to keep them apart', () => {
  const towns = ['the town', 'the old mill', 'a house by the lake', 'the hall', 'the school', 'the garden'];
  const texts = [towns.map((t) => `Holt met Pike in ${t}.`).join(' '), towns.map((t) => `Holt saw ${t}.`).join(' ')];
  const named = (name: string): Actor => ({
    ...actor(name),
    mentions: texts.map((words, i) => ({
      article: 'ab'[i]!,
      mentions: [...words.matchAll(new RegExp(name, 'g'))].map((x) => ({
        ...{ start: x.index, end: x.index + name.length, exact: name, form: 'name' as const },
      })),
    })),
  });
  const actors = ['Holt', 'Pike'].map(named).map((a) => ({ ...a, mentions: a.mentions.filter((m) => m.mentions[0]) }));
  const c = compared({
    articles: texts.map((text, i) => ({ id: 'ab'[i]!, source: ['herald', 'post'][i]!, text })),
    actors,
  });
  expect(togetherFinding(c)).toBeNull();
});

test('who stands together most often is one pair, or so many', () => {
  const says = (...names: string[]) =>
    togetherSays(compared({ articles: [{ id: 'a', source: 'herald', text }], actors: names.map(actor) }));
  expect(says('Holt', 'Pike', 'Quill')).toBe('Holt and Pike stand together most often, in two sentences.');
  expect(says('met Pike', 'left with', 'Quill', 'Holt')).toMatch(
    /^\w+ pairs stand together most often, in \w+ sentences? each\.$/,
  );
  expect(says('Holt')).toBe('');
});
