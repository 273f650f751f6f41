import { expect, test } from 'vitest';
import { verbSheet } from '../../src/measures/verbs/sheet.ts';
import { compared, measure, told } from './laidOut.ts';

const text = 'The mayor said the bridge is safe. The union claimed it sways. It sways, a driver said.';
const cue = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return [{ start, end: start + word.length, exact: word }];
};
const m = measure({
  articles: [{ id: 'a', source: 'herald', text }],
  claims: [
    { article: 'a', says: 'the bridge is safe', cue: cue('said'), cueLemma: 'say', cueClass: 'neutral' },
    { article: 'a', says: 'it sways', cue: cue('claimed'), cueLemma: 'claim', cueClass: 'distancing' },
    { article: 'a', says: 'It sways', cue: cue('said', 60), cueLemma: 'say', cueClass: 'neutral' },
  ],
});

test('attributions count by class and by verb', () => {
  expect(told(m.verbs.classes, 'neutral')).toEqual(['herald 2+0']);
  expect(told(m.verbs.classes, 'distancing')).toEqual(['herald 1+0']);
  expect(told(m.verbs.classes, 'factive')).toEqual([]);
  expect(m.verbs.verbs.map((v) => `${v.label} ${v.class}`)).toEqual(['say neutral', 'claim distancing']);
});

test('a verb is named with its particle, and what is no verb as it is printed', () => {
  const text = 'Holt pointed out the danger. According to Pike it is safe.';
  const cue = (exact: string) => [{ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact }];
  const m = measure({
    articles: [{ id: 'a', source: 'herald', text }],
    claims: [
      { article: 'a', says: 'the danger', by: 'Holt', cue: cue('pointed out'), cueLemma: 'point' },
      { article: 'a', says: 'it is safe', by: 'Pike', cue: cue('According to'), cueLemma: 'accord' },
    ],
  });
  expect(m.verbs.verbs.map((v) => v.id).sort()).toEqual(['according to', 'point out']);
});

test('beside the classes of one source stand its own verbs, and none of another', () => {
  const says = (article: string, word: string, lemma: string) => ({
    ...{ article, says: 'it rains', cueLemma: lemma, cueClass: 'neutral' as const },
    cue: [{ start: 6, end: 6 + word.length, exact: word }],
  });
  const c = compared({
    articles: [
      { id: 'a', source: 'herald', text: 'Holt, said it rains.' },
      { id: 'b', source: 'post', text: 'Pike, told it rains.' },
    ],
    claims: [says('a', 'said', 'say'), says('b', 'told', 'tell')],
  });
  const aside = (...outlets: { id: string }[]) => verbSheet(c, outlets).rows.map((r) => r.aside);
  expect(verbSheet(c).rows[0]!.aside).toBe('say, tell');
  expect(aside({ id: 'post' })).toEqual(['tell', undefined]);
  expect(aside({ id: 'herald' }, { id: 'post' })[0]).toBe('say, tell');
});
