import { expect, test } from 'vitest';
import { voiceGroups } from '../../src/measures/voices/groups.ts';
import { voicesFinding, voicesSays } from '../../src/measures/voices/sentence.ts';
import { voiceSheet } from '../../src/measures/voices/sheet.ts';
import type { Actor } from '../../src/model/actor.ts';
import { compared, measure } from './laidOut.ts';

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

test('“both” speak for the country of each of them, and no outlet is unheard in its own pages', () => {
  const text = 'Mira Holt met Jon Pike. Both agreed to wait. The Herald was there.';
  const here = (id: string, name: string, country: string | null): Actor => ({
    ...actor(id, name, 'person', country),
    mentions: [
      {
        article: 'a',
        mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, exact: name, form: 'name' }],
      },
    ],
  });
  const c = compared({
    articles: [{ id: 'a', source: 'Herald', text }],
    actors: [here('holt', 'Mira Holt', 'NZL'), here('pike', 'Jon Pike', 'AUS'), here('paper', 'Herald', null)],
    claims: [{ article: 'a', says: 'to wait', by: 'Both', speakers: ['holt', 'pike'] }],
  });
  const rows = voiceGroups(c.measures.voices).rows.map((r) => r.label);
  expect(rows).toEqual(['Australia', 'New Zealand', 'Several together', 'Everybody']);
  expect(voiceSheet(c).rows.map((r) => [r.label, r.aside])).toEqual([['Both', 'Mira Holt and Jon Pike']]);
  expect(c.measures.voices.unheard).toEqual([]);
});

test('where a source’s speakers couldn’t be told, it isn’t said that none was of a country', () => {
  const said = (article: string, by: string | null, n: number) =>
    Array.from({ length: n }, (_, i) => ({ article, says: `thing ${i}`, by, speaker: by?.toLowerCase() ?? null }));
  const things = Array.from({ length: 9 }, (_, i) => `thing ${i}`).join(', ');
  const finding = (other: string | null) =>
    voicesFinding(
      compared({
        articles: [
          { id: 'a', source: 'herald', text: `Holt told ${things}.` },
          { id: 'b', source: 'post', text: `Pike told ${things}.` },
        ],
        actors: [actor('holt', 'Holt', 'person', 'NZL'), actor('pike', 'Pike', 'person', 'AUS')].map((a) => ({
          ...a,
          mentions: [],
        })),
        claims: [...said('a', 'Holt', 8), ...said('b', other, 8)],
      }),
    )?.brief;
  expect(finding('Pike')).toBe('Speakers of Australia: all eight statements in post, none of eight in herald');
  expect(finding(null)).toBeUndefined();
});

const two = (by: string) =>
  compared({
    articles: ['herald', 'post'].map((id) => ({ id, source: id, text: 'The weir held, so much is known.' })),
    actors: [{ ...actor('una-moe', 'Una Moe', 'person', null), mentions: [] }],
    claims: ['herald', 'post'].map((article) => ({
      ...{ article, says: 'The weir held', by },
      ...(by === 'Una Moe' && { speaker: 'una-moe' }),
    })),
  });

test('a pronoun is nobody whom two sources hear', () => {
  expect(two('it').measures.voices.speakers.map((s) => s.label)).toEqual(['somebody not named']);
  expect(two('the clerk').measures.voices.speakers.map((s) => s.label)).toEqual(['the clerk']);
});

test('who isn’t named stands last, however many sources hear them, and is named nothing else', () => {
  const at = (article: string, by: string) => ({ article, says: 'The weir held', by });
  const c = compared({
    articles: ['herald', 'post'].map((id) => ({ id, source: id, text: 'The weir held, so much is known.' })),
    claims: [at('herald', 'it'), at('post', 'he'), at('post', 'the clerk')],
  });
  expect(voiceSheet(c).rows.map((r) => [r.label, r.aside])).toEqual([
    ['the clerk', 'not identified'],
    ['somebody not named', ''],
  ]);
});

test('of two sources both hear somebody', () => {
  expect(voicesSays(two('Una Moe'))).toContain(' Heard in both sources: Una Moe.');
  expect(voicesSays(two('it'))).toContain(' No named speaker is heard in both sources.');
});
