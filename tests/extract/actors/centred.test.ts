import { expect, test } from 'vitest';
import type { Mentioned } from '../../../src/extract/actors/pronouns/discourse.ts';
import type { Setting } from '../../../src/extract/actors/pronouns/setting.ts';
import { centred } from '../../../src/extract/actors/pronouns/treeFeatures.ts';
import { treeOf } from '../../support/conlluTrees.ts';

/** “Runa thanked Ida, who left; later she thanked Olaf.” */
const trees = treeOf(`
  Runa PROPN 2 nsubj
  thanked VERB 0 root thank
  Ida PROPN 2 obj
  who PRON 5 nsubj
  left VERB 3 acl:relcl leave
  later ADV 8 advmod
  she PRON 8 nsubj
  thanked VERB 2 parataxis thank
  Olaf PROPN 8 obj
`);
const mention = (node: number, role: string, kind = 'person'): Mentioned =>
  ({ node, role, first: node, sentence: 0, draft: { kind } }) as unknown as Mentioned;
const [runa, ida] = [mention(0, 'nsubj'), mention(2, 'obj')];

function told(m: Mentioned, past: readonly Mentioned[] = [runa, ida], distance = 0): string[] {
  const all: string[] = [];
  const pronoun = { word: 'she', node: 6, role: 'nsubj' };
  centred({ view: { trees }, pronoun, past } as unknown as Setting, m, distance, (...parts) =>
    all.push(parts.join(' ')),
  );
  return all;
}

test('a mention is told by the clauses above it, by those of its kind before it, and by the same part of the same verb', () => {
  expect(told(runa)).toEqual(['he depth 0 0', 'he place in its sentence 0 0', 'he same verb nsubj']);
  expect(told(ida)).toEqual(['he depth 0 0', 'he place in its sentence 1 0']);
  expect(told(mention(3, 'nsubj'))).toEqual(['he depth 1 0', 'he place in its sentence 2 0']);
});

test('bodies before a person are no rivals, and what lies further back counts as far', () => {
  expect(told(ida, [mention(0, 'nsubj', 'organisation'), ida], 5)).toEqual([
    'he depth 0 1',
    'he place in its sentence 0 2',
  ]);
});

test('what stands in no tree is told by nothing', () => {
  expect(told(mention(-1, 'nsubj'))).toEqual([]);
});
