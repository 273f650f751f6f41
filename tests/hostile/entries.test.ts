import { expect, test } from 'vitest';
import { packReading, readingFrom } from '../../src/corpus/pack.ts';
import { extract } from '../../src/extract/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { fixture } from '../support/build.ts';

const text =
  '**V**arga said[1] that Reku met her in Halden on 3 May 2022.\n\n[1] https://a.example/ accessed 3 May 2022.\n';
const line = packReading(extract(readArticle('a.md', text), readKnowledge(fixture)));
const changed = (change: (value: ReturnType<typeof JSON.parse>) => void): string => {
  const value = JSON.parse(line);
  change(value);
  return JSON.stringify(value);
};

test('a reading comes out of a line as it went in, words with markup in them too', () => {
  const got = readingFrom(line);
  if ('wrong' in got) throw new Error(got.wrong);
  expect(got.reading.article.tokens[0]?.text).toBe('Varga');
  expect(JSON.parse(packReading(got.reading))).toEqual(JSON.parse(line));
});

test.each<[string, string]>([
  ['no JSON', '{'],
  ['no object', '5'],
  ['a list', '[]'],
  ['an id that climbs', changed((v) => (v.article.id = '../../out'))],
  ['an id of the prototype', changed((v) => (v.article.id = '__proto__'))],
  ['an address that runs', changed((v) => (v.article.url = 'javascript:alert(1)'))],
  ['a footnote that runs', changed((v) => (v.article.references[0].url = 'javascript:alert(1)'))],
  ['an address of two lines', changed((v) => (v.article.url = 'https://a.example/\nX'))],
  ['a place that is none', changed((v) => (v.tokens.starts = ['x']))],
  ['a sentence beyond its words', changed((v) => (v.article.sentences[0].last = 1e6))],
  ['sentences that overlap', changed((v) => v.article.sentences.push(v.article.sentences[0]))],
  ['words that stand nowhere', changed((v) => (v.claims[0].source[0].exact = 'Pell'))],
  ['a word outside the text', changed((v) => (v.tokens.ends[0] = 1e9))],
  ['a day that no date has', changed((v) => (v.dates[0].edtf = '2022-99-99'))],
  ['a date with days of another', changed((v) => (v.dates[0].min = '2021-01-01'))],
  ['a statement of no words', changed((v) => (v.claims[0].content = []))],
  ['statements in no sentence', changed((v) => (v.article.sentences = []))],
  ['a kind that is none', changed((v) => (v.article.blocks[0].kind = 'constructor'))],
])('a line from elsewhere with %s is no reading', (_name, given) => {
  expect(readingFrom(given)).toEqual({ wrong: expect.any(String) });
});

test('what a line from elsewhere lacks is said in words, not in those of a library', () => {
  expect(readingFrom(changed((v) => delete v.actors))).toEqual({ wrong: 'actors: this should be a list' });
});
