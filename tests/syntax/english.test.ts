import { statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsGrammar } from '../../scripts/training/syntax/newsGrammar.ts';
import { englishParser, growTrees } from '../../src/syntax/index.ts';
import { englishModel } from '../../src/syntax/model.ts';
import { sentenceParser } from '../../src/syntax/sentenceParser.ts';

test('the model has no more than four megabytes', () => {
  expect(statSync('src/syntax/english.model').size).toBeLessThanOrEqual(4_000_000);
});

test('a sentence has the same tree whatever was read before it', () => {
  const sentences = newsGrammar(60, 3).map((s) => s.forms);
  const [one, other] = [sentenceParser(englishModel()), sentenceParser(englishModel())];
  const forwards = sentences.map(one);
  const backwards = [...sentences].reverse().map(other).reverse();
  expect(forwards).toEqual(backwards);
});

test('any tokens make one tree: a head for each, one root, no circle', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 30 }), (forms) => {
      const { heads, relations } = englishParser()(forms);
      expect([...heads].filter((h) => h < 0)).toHaveLength(1);
      expect(relations.filter((r) => r === 'root')).toHaveLength(1);
      for (let i = 0; i < heads.length; i++) {
        let steps = 0;
        for (let at = i; at >= 0; at = heads[at]!) expect(steps++).toBeLessThanOrEqual(heads.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a sentence of more than 250 tokens is cut behind a sign, and says where', () => {
  const forms = Array.from({ length: 700 }, (_, i) => (i % 40 === 39 ? ';' : i % 2 ? 'boats' : 'grey'));
  const { cuts, heads, relations } = englishParser()(forms);
  expect(cuts.length).toBeGreaterThanOrEqual(2);
  for (const cut of cuts) expect(forms[cut - 1]).toBe(';');
  expect([...heads].filter((h) => h < 0)).toHaveLength(1);
  expect(relations.filter((r) => r === 'parataxis').length).toBeGreaterThanOrEqual(cuts.length);
});

test('an article without sentences has no trees, and cuts count through the whole text', () => {
  expect(growTrees('', []).sentences).toEqual([]);
  const text = `Boats left. ${'grey boats; '.repeat(100)}left.`;
  const trees = growTrees(text, [
    { start: 0, end: 11 },
    { start: 12, end: text.length },
  ]);
  expect(trees.sentences[0]!.cuts).toEqual([]);
  expect(trees.sentences[1]!.cuts.every((c) => c > 250)).toBe(true);
});

test('whatever sign is printed for an apostrophe, the tree is the same', () => {
  const treeOf = (text: string) => growTrees(text, [{ start: 0, end: text.length }]);
  const plain = treeOf('Ordal’s envoy doesn’t expect the dockers’ pay to rise.');
  for (const printed of [
    'Ordal´s envoy doesn´t expect the dockers´ pay to rise.',
    'Ordalʼs envoy doesnʼt expect the dockersʼ pay to rise.',
  ])
    expect({ ...treeOf(printed), text: '' }).toEqual({ ...plain, text: '' });
});
