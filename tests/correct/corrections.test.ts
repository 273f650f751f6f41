import { describe, expect, it } from 'vitest';
import { correctActors } from '../../src/correct/actors.ts';
import { correctDisagreements } from '../../src/correct/disagreements.ts';
import { correctEvents } from '../../src/correct/events.ts';
import { correctReadings } from '../../src/correct/readings.ts';
import { withCorrection } from '../../src/correct/write.ts';
import type { Actor, LocalActor } from '../../src/model/actor.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Event } from '../../src/model/event.ts';
import type { LinkedActors } from '../../src/model/linkedActors.ts';
import type { Reading } from '../../src/model/reading.ts';
import { spanOf } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const text =
  'Mayor Ida Brandt opened the pier. “It will last a century,” she said. Brandt thanked the masons. The masons struck in May.';
const knowledge = readKnowledge(null);
const signed = { who: 'An editor', when: '2026-11-22', why: 'the text says so' };
const at = (quote: string) => ({ article: 'pier', quote });
const span = (exact: string) => spanOf(text, text.indexOf(exact), text.indexOf(exact) + exact.length);
const local = (key: string, name: string): LocalActor => ({
  key,
  name,
  kind: 'person',
  known: null,
  country: null,
  offices: [],
  mentions: [{ ...span(name), form: 'name' }],
});
const reading: Reading = {
  article: readArticle('pier.md', text),
  dates: [],
  actors: [local('a', 'Ida Brandt'), local('b', 'The masons')],
  claims: [
    {
      kind: 'direct',
      speaker: null,
      speakerLabel: 'she',
      source: [span('she')],
      cue: [span('said')],
      content: [span('“It will last a century,”')],
      quotes: [span('It will last a century,')],
      cueLemma: 'say',
      cueClass: 'neutral',
      denied: false,
      via: null,
    },
  ],
  events: [],
};
const first = (c: Correction) => correctReadings([reading], [c], knowledge);

describe('corrections of a reading', () => {
  it('sets a speaker to an actor of the article', () => {
    const { readings, outcomes } = first({
      do: 'set-speaker',
      speaker: 'Ida Brandt',
      target: at('last a century'),
      ...signed,
    });
    expect(readings[0]!.claims[0]).toMatchObject({ speaker: 'a', speakerLabel: 'Ida Brandt' });
    expect(outcomes).toMatchObject([{ applied: true }]);
  });
  it('drops an actor, and whoever spoke as it is unnamed again', () => {
    const set = first({ do: 'set-speaker', speaker: 'Ida Brandt', target: at('last a century'), ...signed }).readings;
    const { readings } = correctReadings(
      set,
      [{ do: 'drop', kind: 'actor', target: at('Ida Brandt'), ...signed }],
      knowledge,
    );
    expect(readings[0]!.actors.map((a) => a.name)).toEqual(['The masons']);
    expect(readings[0]!.claims[0]!.speaker).toBeNull();
  });
  it('adds a claim and an event that were missed', () => {
    const added = correctReadings(
      [reading],
      [
        { do: 'add-claim', speaker: 'The masons', target: at('Brandt thanked the masons'), ...signed },
        {
          do: 'add-event',
          type: 'PROTEST',
          label: 'Masons strike',
          participants: ['The masons'],
          target: at('The masons struck in May.'),
          ...signed,
        },
      ],
      knowledge,
    ).readings[0]!;
    expect(added.claims).toHaveLength(2);
    expect(added.events).toMatchObject([{ type: 'PROTEST', participants: ['b'] }]);
  });
  it('reports, and keeps, what it cannot apply', () => {
    const { readings, outcomes } = first({ do: 'drop', kind: 'claim', target: at('words that are gone'), ...signed });
    expect(readings[0]).toBe(reading);
    expect(outcomes).toMatchObject([{ applied: false, entry: null }]);
    expect(
      first({ do: 'drop', kind: 'claim', target: { article: 'gone', quote: 'x' }, ...signed }).outcomes,
    ).toMatchObject([{ applied: false }]);
  });
});

const actor = (id: string, name: string): Actor => ({
  id,
  name,
  kind: 'person',
  known: false,
  country: null,
  wikidata: null,
  names: [name],
  offices: [],
  mentions: [{ article: 'pier', mentions: [{ ...span(name), form: 'name' }] }],
});
const linked = {
  actors: [actor('ida-brandt', 'Ida Brandt'), actor('masons', 'The masons')],
  idOf: (_: string, key: string | null) => ({ a: 'ida-brandt', b: 'masons' })[key ?? ''] ?? null,
} as LinkedActors;

describe('corrections of actors', () => {
  it('renames', () => {
    const { linked: now } = correctActors(
      linked,
      [reading],
      [{ do: 'rename', kind: 'actor', name: 'Ida M. Brandt', target: at('Ida Brandt'), ...signed }],
    );
    expect(now.actors[0]!.name).toBe('Ida M. Brandt');
  });
  it('merges two into one, so that both keys lead to it', () => {
    const { linked: now } = correctActors(
      linked,
      [reading],
      [{ do: 'merge', kind: 'actor', with: at('The masons'), target: at('Ida Brandt'), ...signed }],
    );
    expect(now.actors.map((a) => a.id)).toEqual(['ida-brandt']);
    expect(now.idOf('pier', 'b')).toBe('ida-brandt');
    expect(now.actors[0]!.mentions[0]!.mentions).toHaveLength(2);
  });
  it('one after the other: what was joined may part again, under an address in Latin letters that nobody had', () => {
    const { linked: now, outcomes } = correctActors(
      linked,
      [reading],
      [
        { do: 'merge', kind: 'actor', with: at('The masons'), target: at('Ida Brandt'), ...signed },
        { do: 'split', kind: 'actor', name: 'Masons', target: at('The masons'), ...signed },
        { do: 'rename', kind: 'actor', name: 'Гильдия', target: at('The masons'), ...signed },
        { do: 'split', kind: 'actor', name: '林晓峰', target: at('Ida Brandt'), ...signed },
      ],
    );
    expect(outcomes.map((o) => o.entry?.id)).toEqual([
      'ida-brandt',
      'ida-brandt-masons',
      'ida-brandt-masons',
      'lin-xiao-feng',
    ]);
    expect(now.actors.map((a) => [a.id, a.name])).toEqual([
      ['ida-brandt', 'Ida Brandt'],
      ['ida-brandt-masons', 'Гильдия'],
      ['lin-xiao-feng', '林晓峰'],
    ]);
    expect([now.idOf('pier', 'a'), now.idOf('pier', 'b')]).toEqual(['lin-xiao-feng', 'ida-brandt-masons']);
  });
});

const event = (id: string, words: string): Event => ({
  id,
  type: 'REPORT',
  label: words,
  name: null,
  date: null,
  place: null,
  participants: [],
  status: 'happened',
  rank: 'main',
  partOf: null,
  parts: [],
  reports: [
    {
      article: 'pier',
      lead: false,
      mentions: [span(words)],
      triggers: [span(words)],
      date: null,
      place: null,
      participants: [],
      status: 'happened',
      format: null,
    },
  ],
});
const events = [event('opening', 'opened the pier'), event('strike', 'masons struck')];

describe('corrections of events', () => {
  const correct = (c: Correction) => correctEvents(events, [c], (id) => (id === 'pier' ? { text } : null));
  it('re-dates', () => {
    expect(
      correct({ do: 're-date', date: '2024-05', target: at('masons struck'), ...signed }).events[1]!.date,
    ).toMatchObject({ min: '2024-05-01', max: '2024-05-31' });
  });
  it('merges, and the reports of both stand under one', () => {
    const { events: now } = correct({
      do: 'merge',
      kind: 'event',
      with: at('masons struck'),
      target: at('opened the pier'),
      ...signed,
    });
    expect(now.map((e) => e.id)).toEqual(['opening']);
    expect(now[0]!.reports).toHaveLength(1);
    expect(now[0]!.reports[0]!.mentions).toHaveLength(2);
  });
  it('one after the other, each on what the last one left', () => {
    const { events: now, outcomes } = correctEvents(
      events,
      [
        { do: 'merge', kind: 'event', with: at('masons struck'), target: at('opened the pier'), ...signed },
        { do: 'split', kind: 'event', name: 'Strike', target: at('masons struck'), ...signed },
        { do: 'split', kind: 'event', target: { ...at('opened'), address: 'events/opening/' }, ...signed },
        {
          do: 're-date',
          date: '2024-05',
          target: { article: 'gone', quote: 'x', address: 'events/opening-2/' },
          ...signed,
        },
      ],
      (id) => (id === 'pier' ? { text } : null),
    );
    expect(outcomes.map((o) => o.entry?.id)).toEqual(['opening', 'opening-2', 'opening', 'opening-2']);
    expect(now.map((e) => [e.id, e.label, e.date?.edtf])).toEqual([
      ['opening', 'opened the pier', undefined],
      ['opening-2', 'Strike', '2024-05'],
    ]);
  });
  it('leaves a date that is none', () => {
    expect(
      correct({ do: 're-date', date: '2024-13', target: at('masons struck'), ...signed }).outcomes[0]!.applied,
    ).toBe(false);
  });
});

describe('an explained disagreement', () => {
  it('carries the explanation', () => {
    const disagreement = {
      id: 'd',
      kind: 'name' as const,
      about: 'x',
      event: null,
      actor: null,
      explained: null,
      sides: [
        { value: 'Ida Brandt', evidence: [{ article: 'pier', span: span('Ida Brandt') }] },
        { value: 'Brandt', evidence: [{ article: 'pier', span: span('Brandt thanked') }] },
      ],
    };
    const { disagreements } = correctDisagreements(
      [disagreement],
      [{ do: 'explain', text: 'One person.', target: at('Ida Brandt'), ...signed }],
      () => ({ text }),
    );
    expect(disagreements[0]!.explained).toBe('One person.');
  });
  it('is gone where an editor says that it is none, and the log says at what it was', () => {
    const disagreement: Disagreement = {
      ...{ id: 'd', kind: 'number', about: 'x', event: 'fair', actor: null, explained: null },
      sides: [{ value: 'Ida', evidence: [{ article: 'pier', span: span('Ida Brandt') }] }],
    };
    const drop = (quote: string): Correction => ({ do: 'drop', kind: 'difference', target: at(quote), ...signed });
    const taken = correctDisagreements([disagreement], [drop('Ida Brandt')], () => ({ text }));
    expect(taken.disagreements).toEqual([]);
    expect(taken.outcomes).toMatchObject([{ applied: true, entry: { kind: 'event', id: 'fair' } }]);
    const other = correctDisagreements([disagreement], [drop('masons struck')], () => ({ text }));
    expect([other.disagreements.length, other.outcomes[0]!.applied]).toEqual([1, false]);
  });
});

describe('writing a correction', () => {
  it('adds at the end and keeps what stands there, comments too', () => {
    const c: Correction = { do: 'drop', kind: 'claim', target: at('x: “y”'), ...signed };
    const once = withCorrection('# mine\n[]\n', c);
    expect(once.startsWith('# mine\n')).toBe(true);
    expect(withCorrection(once, c).match(/do: drop/g)).toHaveLength(2);
  });
});
