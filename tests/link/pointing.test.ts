import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const article = (title: string, published: string, text: string) =>
  `---\ntitle: ${title}\npublished: ${published}\n---\n${text}\n`;
const invasion = article('Norway invades Iceland', '2031-03-04', 'Norway invaded Iceland on 3 March 2031.');
const again = article('Norway invades Iceland again', '2031-04-21', 'Norway invaded Iceland on 20 April 2031.');
const pointing = (published = '2031-05-04') =>
  article(
    'Bakers protest',
    published,
    'Bakers in Sorn held a protest on Friday over the price of flour.\n\nThe price has risen by a third this year. Mills have closed.\n\nNorway denies that its invasion of Iceland is the reason.',
  );
/** The days of the events that the article that points has a part in by the word itself. */
const meant = (...articles: string[]) =>
  link(
    articles.map((text, i) => extract(readArticle(`a${i}.md`, text), knowledge)),
    knowledge,
  ).events.flatMap((e) =>
    e.reports.some((r) => r.article === 'a0' && r.triggers.some((t) => t.exact === 'invasion')) ? [e.date?.edtf] : [],
  );

test('words that point to a happening join the dated one that another text tells', () => {
  expect(meant(pointing(), invasion)).toEqual(['2031-03-03']);
});

test.each([
  ['two can be meant', [pointing(), invasion, again]],
  ['it came after', [pointing('2031-02-04'), invasion]],
  ['others did it', [pointing(), invasion.replaceAll('Norway', 'Portugal').replaceAll('Iceland', 'Malta')]],
])('not where %s', (_, articles) => expect(meant(...articles)).toEqual([]));

const alluding = (phrase: string, country = 'Iceland') =>
  article(
    'Bakers protest',
    '2031-05-04',
    `Bakers in ${country} held a protest on Friday. Norway buys their bread. Mills have closed ${phrase}.`,
  );
test.each([
  'since the onset of its invasion',
  'in the days leading up to the brutal invasion',
  'after Norway’s invasion',
])('so does a phrase inside a sentence that tells something else: %s', (phrase) =>
  expect(meant(alluding(phrase), invasion)).toEqual(['2031-03-03']),
);
test.each([
  ['any may be meant', [alluding('since an invasion'), invasion]],
  ['two can be meant', [alluding('since the invasion'), invasion, again]],
  ['nobody who took part is named', [alluding('since the invasion', 'Malta'), invasion]],
])('nor such a phrase where %s', (_, articles) => expect(meant(...articles)).toEqual([]));

test('nor a noun that only begins like the word', () => {
  const told = link(
    [alluding('since its investment'), invasion].map((text, i) => extract(readArticle(`a${i}.md`, text), knowledge)),
    knowledge,
  ).events.flatMap((e) => e.reports.flatMap((r) => r.triggers.map((t) => t.exact)));
  expect(told).toContain('invaded');
  expect(told).not.toContain('investment');
});

test('nor words of the same kind that only begin alike', () => {
  const told = link(
    [pointing().replace('invasion', 'assassination'), invasion.replaceAll('invaded', 'assaulted')].map((text, i) =>
      extract(readArticle(`a${i}.md`, text), knowledge),
    ),
    knowledge,
  ).events.map((e) => e.reports.flatMap((r) => r.triggers.map((t) => t.exact)).join(' '));
  expect(told).toContain('assaulted');
});

describe('words that point back with a day', () => {
  const read = (id: string, published: string, text: string) =>
    extract(readArticle(`${id}.md`, `---\ntitle: ${id}\npublished: ${published}\n---\n${text}\n`), knowledge);
  const deal = read(
    'deal',
    '2031-05-17',
    'Ana Ruiz and Karl Brandt agreed on Saturday to share the water of Lake Orlen.',
  );
  const onDay = (later: string, ...besides: readonly Reading[]) =>
    link([deal, ...besides, read('later', '2031-09-04', later)], knowledge).events.flatMap((e) =>
      e.date?.edtf === '2031-05-17' ? [e.reports.map((r) => r.article)] : [],
    );
  test('mean what others lead with on that day', () => {
    const names = 'Ana Ruiz left for Bern on Wednesday.';
    expect(
      onDay(`${names} The deal, first announced on 17 May, has yet to be signed by the lake’s fishermen.`),
    ).toEqual([['deal', 'later']]);
  });
  test('not where two can be meant', () => {
    const mine = read('mine', '2031-05-17', 'Olga Sand and Tomas Reku agreed on Saturday to close the mine of Halmar.');
    const names = 'Ana Ruiz and Olga Sand left for Bern on Wednesday.';
    expect(
      onDay(`${names} The deal, first announced on 17 May, has yet to be signed by the lake’s fishermen.`, mine),
    ).toEqual(expect.arrayContaining([['deal'], ['later'], ['mine']]));
  });
  test('not where their article names nobody who took part', () => {
    const names = 'Olga Sand left for Bern on Wednesday.';
    expect(
      onDay(`${names} The deal, first announced on 17 May, has yet to be signed by the lake’s fishermen.`),
    ).toEqual([['deal'], ['later']]);
  });
});
