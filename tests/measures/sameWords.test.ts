import { expect, test } from 'vitest';
import { sameWordsBrief, sameWordsSays } from '../../src/measures/same-words/sentence.ts';
import { compared, measure } from './laidOut.ts';

const shared = 'the ferry left the harbour an hour late because of thick fog';

test('a shared passage is found once, as long as it is, and quotations are left out', () => {
  const m = measure({
    articles: [
      {
        id: 'a',
        source: 'herald',
        text: `On Monday ${shared}, and nobody complained. “We will sail again tomorrow at noon,” the captain said.`,
      },
      {
        id: 'b',
        source: 'post',
        text: `Witnesses recall that ${shared}. “We will sail again tomorrow at noon,” he said. Nine passengers stayed on land, four of them children.`,
      },
      { id: 'c', source: 'herald', text: `Later ${shared}.` },
    ],
  });
  expect(m.sameWords.pairs.map(({ a, b, count, words }) => ({ a, b, count, words }))).toEqual([
    { a: 'herald', b: 'post', count: 2, words: 24 },
  ]);
  expect(m.sameWords.pairs[0]!.passages[0]!.a.span.exact).toBe(shared);
  // All but one of the thirteen words of c stand in b: one voice. Twelve of a's seventeen do, too.
  expect(m.sameWords.reprints).toEqual([['a', 'b', 'c']]);
});

test('four shared words are none', () => {
  const m = measure({
    articles: [
      { id: 'a', source: 'herald', text: 'They came in two boats.' },
      { id: 'b', source: 'post', text: 'Others came in two boats.' },
    ],
  });
  expect(m.sameWords.pairs).toEqual([]);
});

test.each([
  ['their oldest friends Ida Falk and Pia Lunde', 1],
  ['his Norran counterpart Ida Falk of Brink', 0],
  ['Ida Falk and Pia Lunde of Brink', 0],
])('names alone are no wording: %s', (passage, n) => {
  const m = measure({
    articles: [
      { id: 'a', source: 'herald', text: `We saw ${passage} here.` },
      { id: 'b', source: 'post', text: `Nobody met ${passage} there.` },
    ],
  });
  expect(m.sameWords.pairs.length).toBe(n);
});

test('of very many pairs, too, the longest passage is told', () => {
  const c = compared({ articles: [{ id: 'a', source: 'herald', text: 'They came in two boats.' }] });
  const at = { article: 'a', span: { start: 0, end: 4, exact: 'They' }, voice: 'own' as const, to: null };
  const passages = Array.from({ length: 8 }, (_, i) => ({ words: 13 - i, a: at, b: at }));
  const pairs = Array.from({ length: 40_000 }, () => ({ a: 'x', b: 'y', count: 8, words: 76, passages }));
  const many = { ...c, measures: { ...c.measures, sameWords: { pairs, reprints: [] } } };
  expect(sameWordsSays(many)).toContain('the longest passage has 13 words');
});

test('in a few words: the longest passage and in whom, and whether one text is another', () => {
  const texts = (a: string, b: string) =>
    compared({
      articles: [
        { id: 'a', source: 'herald', text: a },
        { id: 'b', source: 'post', text: b },
      ],
    });
  const long = 'Nine passengers stayed on land, four of them children, and two went home on foot.';
  expect(
    sameWordsBrief(
      texts(
        `We hear that ${shared}. ${long}`,
        `Now ${shared}. ${'It rained, and nobody stood on the quay. '.repeat(4)}`,
      ),
    ),
  ).toBe('At most twelve words in a row alike, in herald and post');
  expect(sameWordsBrief(texts(`We hear that ${shared}.`, `Now ${shared}.`))).toMatch(
    /^Two articles, in \W?herald\W? and \W?post\W?, are one text in the main$/,
  );
  const c = texts(`We hear that ${shared}.`, `Now ${shared}.`);
  const two = {
    ...c.measures.sameWords,
    reprints: [
      ['a', 'b'],
      ['a', 'b'],
    ],
  };
  expect(sameWordsSays({ ...c, measures: { ...c.measures, sameWords: two } })).toMatch(
    /Two groups of articles are one text each in the main, such as two articles, in \W?herald\W? and \W?post\W?\.$/,
  );
  expect(sameWordsBrief(texts('They came.', long))).toBe('No five words in a row in two sources');
});

test('what one article says twice is one passage of the two', () => {
  const m = measure({
    articles: [
      {
        id: 'a',
        source: 'herald',
        text: `On Monday ${shared}, and so on. Picture: ${shared}. It rained and rained that day.`,
      },
      {
        id: 'b',
        source: 'post',
        text: `We hear that ${shared}. Nobody was hurt, it rained in the town, and the quay was empty.`,
      },
    ],
  });
  expect(m.sameWords.pairs.map(({ count, words }) => [count, words])).toEqual([[1, 12]]);
  expect(m.sameWords.pairs[0]!.passages).toHaveLength(1);
});
