import { expect, test } from 'vitest';
import { linesOf } from '../../../src/extract/events/clauseLine.ts';
import { growTrees } from '../../../src/syntax/index.ts';
import type { Trees } from '../../../src/syntax/tree.ts';

/** How often, a token, one verb's line looks into its sentence's tree; of all its verbs the most. */
function askedOf(text: string): number {
  const trees = growTrees(text, [{ start: 0, end: text.length }]);
  let asked = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(own, key) {
        asked++;
        const value: unknown = Reflect.get(own, key);
        return typeof value === 'function' ? value.bind(own) : value;
      },
    });
  const { firstChild, heads, forms } = trees;
  const t: Trees = { ...trees, firstChild: counted(firstChild), heads: counted(heads), forms: counted(forms) };
  const options = { dates: [], nameAt: () => null, many: new Set<string>() };
  const each = trees.upos.flatMap((upos, verb) => {
    if (upos !== 'VERB') return [];
    asked = 0;
    linesOf(t, { node: verb, verb, sentence: trees.sentences[0]!, name: null, bySaying: false }, options);
    return [asked / trees.forms.length];
  });
  return Math.max(...each);
}

test.each([
  'Ruiz announced that rain fell, Brandt reported, ',
  'Ruiz and Brandt met and ',
  'the mayor, who left the town, ',
  'after Ruiz left, ',
  'Ruiz said that ',
])('a sentence of nothing but “%s” is looked at no oftener a word the longer it is', (words) => {
  const [short, long] = [askedOf(`${words.repeat(10)}it rained.`), askedOf(`${words.repeat(40)}it rained.`)];
  expect(long).toBeLessThan(short * 1.25);
});
