import { expect, test } from 'vitest';
import { placeSheet } from '../../src/measures/prominence/sheet.ts';
import type { Actor } from '../../src/model/actor.ts';
import { compared, measure } from './laidOut.ts';

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

test('a title that isn’t in the text held is a headline too', () => {
  const placed = (title: string) =>
    measure({
      articles: [
        { id: 'a', source: 'herald', text: herald },
        { id: 'b', source: 'post', text: `---\ntitle: ${title}\n---\n${post}` },
      ],
      actors: [{ ...holt, mentions: [holt.mentions[0]!, mentions('b', post)] }],
    }).prominence[0]!.cells.map((c) => c.places);
  expect(placed('Rain, then Holt’s summer')).toEqual([{ headline: 1 }, { headline: 1 }]);
  expect(placed('Holtby in the rain')).toEqual([{ headline: 1 }, { fourth: 1 }]);
});

test('what came out before an event could have it nowhere in its text', () => {
  const told = 'The lake opened on 3 May 2031, to the joy of all.';
  const c = compared({
    articles: ['a', 'b', 'c'].map((id) => ({
      id,
      source: id,
      text: `---\npublished: ${id === 'c' ? '2030-01-02' : '2031-05-04'}\n---\n${id === 'c' ? 'The lake is closed for good.' : told}`,
    })),
    events: (at) => [
      {
        ...{ id: 'open', type: 'OPEN', label: 'The lake opens', participants: [], place: null, format: null },
        date: { edtf: '2031-05-03', min: '2031-05-03', max: '2031-05-03', basis: 'stated' },
        ...{ status: 'happened', rank: 'main' },
        reports: ['a', 'b'].map((article) => ({
          ...{ article, lead: true, date: null, place: null, participants: [], triggers: [at(article, 'opened')] },
          mentions: [at(article, told)],
        })),
      } as never,
    ],
  });
  expect([...(placeSheet(c).rows[0]!.missing ?? [])]).toEqual([['c', { sign: '‹', says: 'published before it' }]]);
});
