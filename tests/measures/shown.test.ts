import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mirrorsOf, pairTable, picturesOf, tables } from '../../src/measures/fileLists.ts';
import { allMeasures, measuresFrom } from '../../src/measures/index.ts';
import { findingsBetween, findingsOf, heldPairs } from '../../src/measures/order.ts';
import { rowMeasure } from '../../src/measures/rowMeasure.ts';
import { summaryLines } from '../../src/measures/summaryLines.ts';
import { wordPages, wordsOf } from '../../src/measures/wordPages.ts';
import { measureTitle } from '../../src/view/compare/comparison.ts';
import { compared } from './laidOut.ts';

const plain = 'The mill stands by the river. It has four wheels and a low roof. Its owner lives in the next village. ';
const c = compared({
  articles: [
    { id: 'a', source: 'herald', text: 'The dam may leak. It might break. Perhaps it could go. It may hold.' },
    { id: 'b', source: 'post', text: plain.repeat(4) },
  ],
});
const hedges = allMeasures.find((m) => m.definition.id === 'hedges')!;

test('measures can be put in another order, those that aren’t named behind', () => {
  const ids = measuresFrom('labels', 'coverage').map((m) => m.definition.id);
  expect(ids.slice(0, 3)).toEqual(['labels', 'coverage', 'voices']);
  expect(ids.toSorted()).toEqual(allMeasures.map((m) => m.definition.id).toSorted());
  expect(allMeasures[0]!.definition.id).toBe('coverage');
});

test('the overview has a line for each measure that has something to show, and one for the pairs', () => {
  const lines = summaryLines(c);
  expect(lines.map((l) => l.id)).toEqual(['coverage', 'voices', 'verbs', 'hedges', 'same-words', 'two']);
  expect(lines.find((l) => l.id === 'hedges')).toEqual({
    id: 'hedges',
    title: 'Words that hold back',
    says: 'Five in the 14 own words of herald, none in the 84 of post',
  });
  expect(lines.at(-1)!.says).toBe('One pair, on a page of its own');
});

test('what stands out between two sources is told with the words of both', () => {
  expect(findingsBetween(c, 'herald', 'post')).toEqual([
    'Words that hold back: five in the 14 own words of herald (“may”, “could”, “might” …), none in the 84 of post.',
  ]);
  expect(hedges.finding!(c, ['post'])).toBeNull();
});

test('a measure in which nothing stands out says nothing in the overview', () => {
  expect(summaryLines(c).find((l) => l.id === 'verbs')!.says).toBe('');
});

test('the overview names the first point between sources with both sides', () => {
  const side = (article: string, value: string) => ({
    value,
    evidence: [{ article, span: { start: 0, end: 3, exact: 'The' } }],
  });
  const point = (about: string, kind: 'name' | 'date', ...sides: ReturnType<typeof side>[]) => ({
    ...{ id: about, event: null, actor: null, explained: null },
    ...{ about, kind, sides },
  });
  const says = (...disagreements: ReturnType<typeof point>[]) =>
    summaryLines({ ...c, edition: { ...c.edition, disagreements } }).find((l) => l.id === 'differ')?.says;
  const within = point('The mayor’s name', 'name', side('b', 'Roe'), side('b', 'Rowe'));
  const day = point('When it happened', 'date', side('a', 'May'), side('b', 'June'));
  const name = point('The owner’s name', 'name', side('a', 'Lund'), side('b', 'Lunde'));
  expect(says(within, day, name)).toBe('The owner’s name: Lund in herald, Lunde in post; two other points');
  expect(says(within, day)).toBe('When it happened: May in herald, June in post; one other point');
  expect(says(within)).toBe('One point within one source each: one on a name');
  expect(says()).toBeUndefined();
});

test('what sets one source apart is told once for each measure, whoever it is held against', () => {
  const brief = 'Words that hold back: five in the 14 own words of herald, none in the 84 of post';
  expect(findingsOf(c, 'herald')).toEqual([brief]);
  expect(findingsOf(c, 'post')).toEqual([brief]);
});

test('a source without an article has pages of pairs that last, and is held against nobody', () => {
  const [pair] = c.pairs.all();
  const without = { ...pair!, b: { ...pair!.b, articles: [] } };
  const gone = { ...c, pairs: { ...c.pairs, all: () => [without] } };
  expect(heldPairs(gone)).toEqual([]);
  expect(findingsOf(gone, 'herald')).toEqual([]);
  expect(summaryLines(gone).map((l) => l.id)).not.toContain('two');
});

test('every measure has its numbers in a file, each source with its name', () => {
  const files = Object.keys(tables);
  for (const { tables: own } of allMeasures) expect(files).toEqual(expect.arrayContaining(Object.keys(own)));
  expect(files).toEqual(expect.arrayContaining(['sources', 'events', 'facts', 'hedges', 'disagreements']));
  expect(tables['hedges']!(c).trim().split(/\r?\n/)).toEqual([
    'hedge,source,source_name,count,words_in_own_voice',
    'may,herald,herald,2,14',
    'could,herald,herald,1,14',
    'might,herald,herald,1,14',
    'perhaps,herald,herald,1,14',
  ]);
});

test('two sources have a table and pictures of their own, with nothing of a third', () => {
  const [pair] = c.pairs.all();
  expect(pair).toMatchObject({ id: 'herald-post', shared: [] });
  expect(pairTable(c, pair!)).toContain('hedges,,may,herald,2,0,1');
  expect(pairTable(c, { ...pair!, a: pair!.b })).not.toContain('herald');
  expect(mirrorsOf(c, pair!)).toEqual([]);
  expect(picturesOf(c).map(([file]) => file)).toEqual([]);
  expect(c.pairs.link('post', 'herald')).toEqual({ name: 'herald and post', path: 'compare/herald-post/' });
  expect(c.pairs.link('post', 'elsewhere')).toBeNull();
});

test('every number leads to the page that has its words', () => {
  expect(wordPages(c).map((p) => [p.path, p.title, p.head])).toEqual([
    ['compare/words/verbs/', 'How statements are introduced', 'Kind of verb'],
    ['compare/words/hedges/', 'Words that hold back', 'Word'],
  ]);
  expect(wordsOf(c, 'hedges', 'hedges')({ id: 'may' }, 'herald')).toBe('compare/words/hedges/#hedges-may-herald');
  expect(wordsOf(c, 'hedges', 'hedges')({ id: 'seldom' }, 'herald')).toBeUndefined();
});

test('a measure is called by its definition, and by nothing else', () => {
  expect(measureTitle(c, 'hedges')).toBe('Words that hold back');
  expect(() => measureTitle(c, 'mood')).toThrow('there is no measure mood');
});

describe('a measure that has nothing but rows', () => {
  const { definition } = hedges;
  const rows = rowMeasure({ definition, count: () => [], head: 'Word', quoted: true });

  test('has its table, its file, its pages and what stands out by itself', () => {
    expect(rows.isFound(c)).toBe(true);
    expect(rows.words.sheets(c)[0]).toMatchObject({ id: 'hedges', title: 'Words that hold back, by source' });
    expect(rows.words.sheets(c)[0]!.rows[0]).toMatchObject({ label: 'may', quoted: true });
    expect(rows.tables['hedges']!(c)).toContain('word,label,source,source_name,own_voice');
    expect(rows.tables['hedges']!(c)).toContain('may,may,post,post,0,0,0,0,1');
    expect(rows.pairLines(c, (s) => s === 'post')).toEqual([]);
  });

  test('says nothing where too few words differ', () => {
    expect(rows.brief(c)).toBe('');
    expect(rows.finding!(c)).toBeNull();
  });

  test('has nothing to show where nothing was counted', () => {
    const none = compared({ articles: [{ id: 'a', source: 'herald', text: plain }] });
    expect(rows.isFound(none)).toBe(false);
    expect(rows.words.sheets(none)[0]!.rows).toEqual([]);
  });
});

test.each([
  'src/layouts/PairPage.astro',
  'src/measures/SourceComparison.astro',
  'src/pages/sources/[id].astro',
  'src/pages/compare/index.astro',
])('%s goes through the measures and imports none of them', (page) => {
  const from = [...readFileSync(page, 'utf8').matchAll(/from '([^']+)'/g)].map((m) => m[1]!);
  const folders = allMeasures.map((m) => m.definition.id);
  expect(from.filter((path) => folders.some((id) => path.split('/').includes(id)))).toEqual([]);
});
