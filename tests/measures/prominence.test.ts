import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import { measure } from './laidOut.ts';

const herald =
  'Holt opens the lake\n\nThe lake is open again after ten years, the town said on Friday morning.\n\nHolt swam first.';
const post =
  'A wet summer\n\nRain fell in the hills for weeks and the roads were closed.\n\nThe mills stood still. In the end Holt came, it is told.';
const mentions = (article: string, text: string) => {
  const start = text.indexOf('Holt');
  return { article, mentions: [{ start, end: start + 4, exact: 'Holt', form: 'name' as const }] };
};
const holt: Actor = {
  ...{ id: 'holt', name: 'Holt', kind: 'person', country: null, known: false, wikidata: null, names: [], offices: [] },
  mentions: [mentions('a', herald), mentions('b', post)],
};

test('an actor first stands in the headline of one source and in the last quarter of the other', () => {
  const m = measure({
    articles: [
      { id: 'a', source: 'herald', text: herald },
      { id: 'b', source: 'post', text: post },
    ],
    actors: [holt],
  });
  // The post has 27 words; Holt is the 23rd.
  expect(m.prominence.map((r) => r.cells.map((c) => [c.source, c.places]))).toEqual([
    [
      ['herald', { headline: 1 }],
      ['post', { fourth: 1 }],
    ],
  ]);
});
