import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import { measure } from './laidOut.ts';

const text = 'Mira Holt said “we stay here” and that the lake would rise. Analysts saw it coming. Jon Pike listened.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, exact: words });
const actor = (id: string, name: string, kind: Actor['kind'], country: string | null): Actor => ({
  ...{ id, name, kind, country, known: false, wikidata: null, names: [name], offices: [] },
  mentions: [{ article: 'a', mentions: [{ ...at(name), form: 'name' }] }],
});

const m = measure({
  articles: [{ id: 'a', source: 'herald', text }],
  actors: [
    actor('mira-holt', 'Mira Holt', 'person', 'NZL'),
    actor('jon-pike', 'Jon Pike', 'person', null),
    actor('analysts', 'Analysts', 'group', null),
  ],
  claims: [
    {
      ...{ article: 'a', says: '“we stay here” and that the lake would rise', by: 'Mira Holt', speaker: 'mira-holt' },
      ...{ kind: 'mixed', quotes: [at('we stay here')] },
    },
    { article: 'a', says: 'it coming', by: 'Analysts', speaker: 'analysts' },
    { article: 'a', says: 'listened', by: null, kind: 'unattributed' },
  ],
});

test('words in quotation marks and reported words are counted apart, by speaker', () => {
  // we stay here (3); and that the lake would rise (6); it coming (2).
  expect(
    m.voices.speakers.map((s) => [
      s.label,
      s.country,
      s.named,
      s.cells[0]!.claims,
      s.cells[0]!.quotedWords,
      s.cells[0]!.attributedWords,
    ]),
  ).toEqual([
    ['Mira Holt', 'NZL', true, 1, 3, 6],
    ['Analysts', null, false, 1, 0, 2],
  ]);
});

test('whoever is named and says nothing is “never heard”; the outlet’s own assertions are no voice', () => {
  expect(m.voices.unheard.map((r) => r.label)).toEqual(['Jon Pike']);
});

const joint =
  'Norra and Brink say so. Ida Falk met Pia Lunde. Both women agreed to wait. Tor Vik has it from Una Moe. The Lunde bank fell.';
test('who speaks with another, passes words on, or is one of “both”, is heard', () => {
  const place = (words: string) => ({
    start: joint.indexOf(words),
    end: joint.indexOf(words) + words.length,
    exact: words,
  });
  const named = (name: string, kind: Actor['kind']) => ({
    ...actor(name, name, kind, null),
    mentions: [{ article: 'a', mentions: [{ ...place(name), form: 'name' as const }] }],
  });
  const heard = measure({
    articles: [{ id: 'a', source: 'herald', text: joint }],
    actors: [
      ...['Norra', 'Brink'].map((n) => named(n, 'state')),
      ...['Ida Falk', 'Pia Lunde', 'Tor Vik', 'Una Moe'].map((n) => named(n, 'person')),
      named('The Lunde bank', 'organisation'),
    ],
    claims: [
      { article: 'a', says: 'so', by: 'Norra and Brink', source: [place('Norra and Brink')] },
      { article: 'a', says: 'to wait', by: 'Both women', speakers: ['Ida Falk', 'Pia Lunde'] },
      {
        ...{ article: 'a', says: 'has it', by: 'Una Moe', speaker: 'Una Moe', source: [place('Una Moe')] },
        via: { label: 'Tor Vik', speaker: 'Tor Vik', source: [] },
      },
    ],
  });
  expect(heard.voices.unheard.map((r) => r.label)).toEqual(['The Lunde bank']);
});
