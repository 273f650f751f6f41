import { describe, expect, test } from 'vitest';
import type { Actor } from '../src/model/actor.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Edition } from '../src/model/edition.ts';
import type { Event } from '../src/model/event.ts';
import type { Measures } from '../src/model/measure.ts';
import { type Span, spanOf } from '../src/model/span.ts';
import { readArticle } from '../src/read/article.ts';
import { verify } from '../src/verify.ts';

const text = 'Holt met Lund at the mill. “We rebuild,” said mayor Lund.\n';
const at = (words: string): Span => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);

/** An edition of one sentence and what was said of it, with everything in it that can be wrong. */
function whole(): Edition {
  const { tokens: _, ...article } = readArticle('a.txt', text);
  const actor = (id: string, name: string): Actor => ({
    ...{ id, name, kind: 'person', known: false, country: null, wikidata: null, names: [name] },
    offices: [{ title: 'mayor', country: null, from: null, to: null, evidence: [{ article: 'a', span: at('mayor') }] }],
    mentions: [{ article: 'a', mentions: [{ ...at(name), form: 'name' }] }],
  });
  const event = (id: string): Event => ({
    ...{ id, type: 'CONSULT', label: 'Holt meets Lund', name: null, date: null, place: null, status: 'happened' },
    ...{ participants: ['holt', 'lund'], rank: 'main', partOf: null, parts: [] },
    reports: [
      {
        ...{ article: 'a', lead: true, date: null, status: 'happened', format: null, participants: ['holt', 'lund'] },
        ...{ mentions: [at('Holt met Lund at the mill.')], triggers: [at('met')], place: at('mill') },
      },
    ],
  });
  const claim: Claim = {
    ...{ id: 'c', article: 'a', kind: 'direct', speaker: 'lund', speakerLabel: 'Lund', denied: false, cueLemma: 'say' },
    ...{ cueClass: 'neutral', event: 'met', group: 'g', source: [at('mayor Lund')], cue: [at('said')] },
    ...{ content: [at('We rebuild')], quotes: [at('We rebuild')] },
    via: { label: 'Holt', speaker: 'holt', source: [] },
  };
  return {
    site: { title: '', topic: '', question: '', language: 'en' },
    sources: [{ id: 'herald', name: 'Herald' }],
    articles: [
      {
        ...{ ...article, id: 'a', source: 'herald', dates: [], titleSpan: at('Holt met Lund') },
        references: [{ ...at('mill'), mark: '1', url: null }],
        furniture: [{ ...at('mill'), kind: 'other' }],
      },
    ],
    actors: [actor('holt', 'Holt'), actor('lund', 'Lund')],
    events: [event('met'), event('again')],
    claims: [claim],
    groups: [{ id: 'g', label: 'We rebuild', speaker: 'lund', speakerLabel: 'Lund', event: 'met', claims: ['c'] }],
    disagreements: [
      {
        ...{ id: 'd', kind: 'place', about: 'Where', event: 'met', actor: 'holt', explained: null },
        sides: [{ value: 'mill', evidence: [{ article: 'a', span: at('mill') }] }],
      },
    ],
    ...{ doubts: [], corrections: [] },
    measures: {
      rows: { hedges: [{ cells: [{ evidence: [{ article: 'a', span: at('met') }] }] }] },
    } as unknown as Measures,
  };
}
/** What is said of an edition with one thing in it broken. */
const said = (breaks: (e: Edition) => void): string[] => {
  const edition = whole();
  breaks(edition);
  return verify(edition).map((p) => p.what);
};

test('what is whole has no breach', () => expect(said(() => {})).toEqual([]));

describe('words that are not in the article are told wherever they stand', () => {
  const wrong = { start: 0, end: 4, exact: 'Pike' };
  const quotes = (owner: string) => [`${owner} quotes “Pike”, which isn't in the text at 0–4`];
  test.each<[string, (e: Edition) => void, string]>([
    ['a block', (e) => e.articles[0]!.blocks.push({ ...wrong, kind: 'item' }), 'the article “a”'],
    ['furniture', (e) => Object.assign(e.articles[0]!.furniture[0]!, wrong), 'the article “a”'],
    ['a footnote', (e) => Object.assign(e.articles[0]!.references[0]!, wrong), 'the article “a”'],
    [
      'a date',
      (e) =>
        e.articles[0]!.dates.push({ ...wrong, edtf: '2031', min: '2031-01-01', max: '2031-12-31', basis: 'stated' }),
      'the article “a”',
    ],
    ['a title', (e) => Object.assign(e.articles[0]!.titleSpan!, wrong), 'the article “a”'],
    ['a name', (e) => Object.assign(e.actors[0]!.mentions[0]!.mentions[0]!, wrong), 'the actor “holt”'],
    ['an office', (e) => Object.assign(e.actors[0]!.offices[0]!.evidence[0]!.span, wrong), 'an office of “holt”'],
    ['a report', (e) => Object.assign(e.events[0]!.reports[0]!.place!, wrong), 'the event “met”'],
    ['a statement', (e) => Object.assign(e.claims[0]!.source[0]!, wrong), 'the claim “c”'],
    [
      'a disagreement',
      (e) => Object.assign(e.disagreements[0]!.sides[0]!.evidence[0]!.span, wrong),
      'the disagreement “d”',
    ],
    [
      'a measure',
      (e) => Object.assign(e.measures!.rows['hedges']![0]!.cells[0]!.evidence[0]!.span, wrong),
      'a measure',
    ],
  ])('%s', (_, breaks, owner) => expect(said(breaks)).toEqual(quotes(owner)));
  test('no words at all are not in the article either, though nothing is a slice of everything', () => {
    expect(said((e) => Object.assign(e.claims[0]!.source[0]!, { start: 3, end: 3, exact: '' }))).toEqual([
      "the claim “c” quotes “”, which isn't in the text at 3–3",
    ]);
  });
  test('nor are those of an article that is not held', () => {
    expect(said((e) => Object.assign(e.claims[0]!, { article: 'b' }))).toEqual([
      "the claim “c” rests on the article “b”, which isn't there",
    ]);
  });
});

test.each(['actors', 'events', 'claims', 'groups', 'sources', 'articles', 'disagreements'] as const)(
  'two %s of one id are told, since one address would stand for both',
  (kind) => {
    const told = said((e) => (e[kind] as { id: string }[]).push(e[kind][0]!));
    expect(told).toContainEqual(expect.stringMatching(/^two [a-z ]+ have the id “/));
  },
);

describe('what leads nowhere is told, whatever names it', () => {
  test.each<[string, (e: Edition) => unknown, string]>([
    ['an event’s participant', (e) => e.events[0]!.participants.push('x'), 'the event “met” names the actor'],
    [
      'a report’s participant',
      (e) => e.events[0]!.reports[0]!.participants.push('x'),
      'the event “met” names the actor',
    ],
    ['a part', (e) => e.events[0]!.parts.push('x'), 'the event “met” names the event'],
    ['what it is part of', (e) => Object.assign(e.events[0]!, { partOf: 'x' }), 'the event “met” names the event'],
    ['a claim’s speaker', (e) => Object.assign(e.claims[0]!, { speaker: 'x' }), 'the claim “c” names the actor'],
    ['who passed it on', (e) => Object.assign(e.claims[0]!.via!, { speaker: 'x' }), 'the claim “c” names the actor'],
    ['a claim’s event', (e) => Object.assign(e.claims[0]!, { event: 'x' }), 'the claim “c” names the event'],
    ['a claim’s group', (e) => Object.assign(e.claims[0]!, { group: 'x' }), 'the claim “c” names the claim group'],
    ['a group’s claim', (e) => e.groups[0]!.claims.push('x'), 'the claim group “g” names the claim'],
    ['a group’s speaker', (e) => Object.assign(e.groups[0]!, { speaker: 'x' }), 'the claim group “g” names the actor'],
    ['a group’s event', (e) => Object.assign(e.groups[0]!, { event: 'x' }), 'the claim group “g” names the event'],
    [
      'a disagreement’s event',
      (e) => Object.assign(e.disagreements[0]!, { event: 'x' }),
      'the disagreement “d” names the event',
    ],
    [
      'a disagreement’s actor',
      (e) => Object.assign(e.disagreements[0]!, { actor: 'x' }),
      'the disagreement “d” names the actor',
    ],
  ])('%s', (_, breaks, owner) => expect(said(breaks)).toEqual([`${owner} “x”, which isn't there`]));
  test('an outlet that sources.yaml does not hold', () => {
    expect(said((e) => Object.assign(e.articles[0]!, { source: 'x' }))).toEqual([
      "the source “x” isn't in sources.yaml",
    ]);
  });
  test('an event that no article reports', () => {
    expect(said((e) => Object.assign(e.events[0]!, { reports: [] }))).toEqual([
      'the event “met” is reported by no article',
    ]);
  });
});
