import { expect, test } from 'vitest';
import { findPatterns, indexPatterns } from '../../src/compare/pattern.ts';
import { compileCue, cueSchema } from '../../src/model/cue.ts';
import { readArticle } from '../../src/read/article.ts';

const text =
  'They do not form a formal trade bloc. No-limits trade, “trade without limits” grew. March came; they march on. It deters or contains trade.';
const article = readArticle('t.txt', text);
const find = (cue: string) =>
  findPatterns(article, indexPatterns([compileCue('x', cue)])).map(({ first, last }) =>
    text.slice(article.tokens[first]!.start, article.tokens[last]!.end),
  );

test.each([
  ['trade bloc', ['trade bloc']],
  ['formal? trade bloc', ['formal trade bloc']],
  ['not ... bloc', []],
  ['not ... trade', ['not form a formal trade']],
  ['not ... formal', ['not form a formal']],
  ['no limit [NOUN]', ['No-limits trade']],
  ['[NOUN] without limit', ['trade without limits']],
  ['March', ['March']],
  ['deter|contain', ['deters', 'contains']],
  ['contain*', ['contains']],
  ['=limit', []],
  ['trade grew', []],
])('%s', (cue, expected) => expect(find(cue)).toEqual(expected));

test('a cue without a plain word is refused', () => {
  expect(cueSchema.safeParse('[NOUN] *').success).toBe(false);
  expect(cueSchema.safeParse('... bloc').success).toBe(false);
});

test('a cue of many gaps and optional words takes a few steps at each word', () => {
  // Without a memory of what was tried in vain these would be tried in 4³⁰ and 2³⁰ ways.
  const long = readArticle(
    't.txt',
    `The minister said that ${'the river and the dam and '.repeat(60)}the lake are low.`,
  );
  const hits = (cue: string) => findPatterns(long, indexPatterns([compileCue('x', cue)])).length;
  expect(hits(`river ${'... '.repeat(30)}zzz`)).toBe(0);
  expect(hits(`${'the? and? '.repeat(15)}river ${'*? '.repeat(5)}zzz`)).toBe(0);
  expect(hits(`river ${'... '.repeat(30)}lake`)).toBeGreaterThan(0);
});

test('a cue is no longer than anybody reads', () => {
  expect(cueSchema.safeParse('river '.repeat(40)).success).toBe(true);
  const { error } = cueSchema.safeParse('river '.repeat(41));
  expect(error?.issues[0]?.message).toBe('a cue has 40 words at most');
});
