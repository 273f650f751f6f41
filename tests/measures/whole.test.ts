import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { measuresSchema } from '../../src/model/measure.ts';
import { measure } from './laidOut.ts';

const herald =
  'The mill burned\n\nThe mill at Ostrin burned on Monday. It may be the worst fire. “Nobody was hurt,” the mayor said.';
const post = 'A dry summer\n\nThe fields are brown. Nobody was hurt, it is told, when the mill burned.';

const m = measure({
  articles: [
    { id: 'a', source: 'herald', text: herald },
    { id: 'b', source: 'post', text: post },
  ],
  claims: [
    { article: 'a', says: 'Nobody was hurt', by: 'the mayor', kind: 'direct', quotes: [] },
    { article: 'b', says: 'Nobody was hurt', by: null },
  ],
  groups: [
    { id: 'unhurt', label: 'Nobody was hurt', speaker: null, speakerLabel: null, event: null, claims: ['c0', 'c1'] },
  ],
  events: (span): Event[] => [
    {
      ...{ id: 'fire', type: 'REPORT', label: 'The mill burns', name: null, date: null, place: null },
      ...{ participants: [], status: 'happened', rank: 'main', partOf: null, parts: [] },
      reports: (
        [
          ['a', 'The mill burned'],
          ['b', 'the mill burned'],
        ] as const
      ).map(([article, words]) => ({
        ...{ article, lead: true, date: null, place: null, participants: [], status: 'happened', format: null },
        ...{ mentions: [span(article, words)], triggers: [span(article, words)] },
      })),
    },
  ],
});

test('every number that the schema knows is counted by a measure', () => {
  expect(Object.keys(m).sort()).toEqual(Object.keys(measuresSchema.shape).sort());
});

test('every measure is explained, in the order in which the pages show them', () => {
  expect(m.definitions.map((d) => d.id)).toEqual([
    ...['coverage', 'voices', 'labels', 'frames', 'verbs', 'hedges', 'prominence', 'same-words', 'together'],
  ]);
  for (const d of m.definitions) {
    expect([d.title, d.means, d.counts, d.of].every((words) => words.length > 3)).toBe(true);
    expect(d.limits.length).toBeGreaterThan(0);
    expect(d.papers.length).toBeGreaterThan(0);
  }
});

test('events and statements have their place in the text as actors have', () => {
  expect(m.prominence.map((r) => [r.kind, r.id, ...r.cells.map((c) => Object.keys(c.places)[0])])).toEqual([
    ['event', 'fire', 'headline', 'lead'],
    ['claim', 'unhurt', 'lead', 'lead'],
  ]);
});

test('each article stands in numbers by itself, for whoever follows a source over time', () => {
  // The post says “Nobody was hurt” as somebody's word, whoever that is.
  expect(m.profiles.map((p) => [p.article, p.words, p.attributedWords, p.hedges])).toEqual([
    ['a', 22, 3, 1],
    ['b', 17, 3, 0],
  ]);
});
