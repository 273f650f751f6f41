import { expect, test } from 'vitest';
import { eventive } from '../../../src/extract/events/eventive.ts';
import { senseOfNoun } from '../../../src/extract/events/eventNouns.ts';
import { growTrees } from '../../../src/syntax/index.ts';

const scores = (text: string): Map<string, number> => {
  const t = growTrees(text, [{ start: 0, end: text.length }]);
  return new Map(t.forms.map((form, i) => [form, eventive(t, i)]));
};

test('a noun of a happening stands above one of a thing, whether or not a list holds it', () => {
  const of = scores('The murder of the baker in 1995 shocked the village near the river.');
  expect(of.get('murder')).toBeGreaterThan(5);
  expect(of.get('village')).toBeLessThan(0);
  expect(of.get('river')).toBeLessThan(0);
});

test('a verb of a deed stands above one of a state', () => {
  const of = scores('The army attacked the port. The port resembles a fort.');
  expect(of.get('attacked')!).toBeGreaterThan(of.get('resembles')!);
});

test('WordNet tells acts and events from other nouns, of compounds by their last part', () => {
  expect(['robbery', 'ceremony', 'jail-escape', 'spoon'].map(senseOfNoun)).toEqual([1, 2, 1, 0]);
});
