import { expect, test } from 'vitest';
import type { Event, Report } from '../../src/model/event.ts';
import { measure, told } from './laidOut.ts';

// Three sources on a fire: the herald saw it, the post has it from the mayor, the globe is silent and held only in part.
const m = measure({
  articles: [
    { id: 'a', source: 'herald', text: 'The mill at Ostrin burned on Monday. Nobody was hurt, the mayor said.' },
    { id: 'b', source: 'post', text: 'The mayor said that the mill burned. The fire was a warning, she added.' },
    { id: 'c', source: 'globe', text: 'The harvest is late.', holds: 'excerpt' },
  ],
  claims: [
    { article: 'a', says: 'Nobody was hurt', by: 'the mayor', event: 'fire', group: 'unhurt' },
    { article: 'b', says: 'the mill burned', by: 'The mayor', event: 'fire', group: 'burned' },
    { article: 'b', says: 'The fire was a warning', by: 'she', event: 'fire', group: 'warning' },
  ],
  groups: [
    { id: 'unhurt', label: 'Nobody was hurt', speaker: null, speakerLabel: 'the mayor', event: 'fire', claims: ['c0'] },
    { id: 'warning', label: 'a warning', speaker: null, speakerLabel: 'she', event: 'fire', claims: ['c2'] },
  ],
  events: (span): Event[] => {
    const report = (article: string, sentence: string, trigger: string, place: string | null): Report => ({
      ...{ article, lead: true, date: null, participants: [], status: 'happened' as const, format: null },
      mentions: [span(article, sentence)],
      triggers: [span(article, trigger)],
      place: place === null ? null : span(article, place),
    });
    return [
      {
        ...{ id: 'fire', type: 'REPORT', label: 'The mill burns', name: null, date: null, place: 'Ostrin' },
        ...{ participants: [], status: 'happened', rank: 'main', partOf: null, parts: [] },
        reports: [
          report('a', 'The mill at Ostrin burned on Monday.', 'burned', 'Ostrin'),
          report('b', 'The mayor said that the mill burned.', 'burned', null),
        ],
      },
    ];
  },
});

test('an event is told in the outlet’s voice, attributed, or not found', () => {
  expect(told(m.coverage.events, 'fire')).toEqual(['herald 1+0', 'post 0+1']);
  expect(m.coverage.events[0]!.cells[1]!.to).toEqual(['The mayor']);
  expect(m.coverage.events[0]!.cells[0]!.evidence[0]!.span.exact).toBe('The mill at Ostrin burned on Monday.');
});

test('its facts and statements each have a row', () => {
  const facts = m.coverage.facts['fire']!;
  expect(facts.map((f) => `${f.kind} ${f.label}`)).toEqual([
    'place Ostrin',
    'claim Nobody was hurt',
    'claim a warning',
  ]);
  expect(told(facts, 'place:ostrin')).toEqual(['herald 1+0']);
  expect(told(facts, 'warning')).toEqual(['post 0+1']);
});

test('a source of which only an excerpt is held is known as such', () => {
  expect(m.columns.map((c) => `${c.id} ${c.excerpts} of ${c.articles.length}`)).toEqual([
    'globe 1 of 1',
    'herald 0 of 1',
    'post 0 of 1',
  ]);
});
