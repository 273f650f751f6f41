import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const own = (text: string) =>
  readClaims(readArticle('a.txt', `${text}\n`), readKnowledge(null), [])
    .filter((c) => c.kind === 'unattributed')
    .map((c) => c.content[0]!.exact);

describe("the outlet's own assertions", () => {
  it('leaves a paragraph that opens with a mark to whom it quotes', () =>
    expect(own('‘The accord marks a turning point for the two ports.')).toEqual([]));
  it('finds significance and prediction', () => {
    expect(own('The accord marks a turning point for the two ports.')).toEqual([
      'The accord marks a turning point for the two ports',
    ]);
    expect(own('The new tariff will likely raise the price of bread.')).toEqual([
      'The new tariff will likely raise the price of bread',
    ]);
  });
  it.each([
    [
      'The traffic on the weir remains a risk factor for the town.',
      'The traffic on the weir remains a risk factor for the town',
    ],
    // A text or people signal only for the one who tells of it.
    ['The letters from Holm reflect the mood of the town.', 'The letters from Holm reflect the mood of the town'],
    ['The mayors announced a second weir, signalling a warmer tone.', 'signalling a warmer tone'],
    ['The mayors signed the plan on Monday, a sign that the quarrel is over.', 'a sign that the quarrel is over'],
    [
      'This announcement, made during a meeting on Monday, marks a notable shift in the town.',
      'This announcement, made during a meeting on Monday, marks a notable shift in the town',
    ],
    [
      'The mayors signed the plan on Monday, a sign that the town would not sell or close the weir.',
      'a sign that the town would not sell or close the weir',
    ],
    [
      'Looking back on a hard year, the visit underscored a shared wish to mend the weir and keep the peace.',
      'Looking back on a hard year, the visit underscored a shared wish to mend the weir and keep the peace',
    ],
    // Of a sentence and a clause in it the sentence stands.
    [
      'While the future of the weir raises questions, the visit demonstrates the will of the town.',
      'While the future of the weir raises questions, the visit demonstrates the will of the town',
    ],
    ['A patrol met the boats in May, seen as an answer to the fair.', 'seen as an answer to the fair'],
    [
      'This choice of words by the minister underscores an effort to please the town.',
      'This choice of words by the minister underscores an effort to please the town',
    ],
    // Of a phrase that a statement holds in part the rest goes as well.
    [
      'Building upon last year’s declaration of “water for all” between the two towns, the visit underscored a shared will.',
      'the visit underscored a shared will',
    ],
    [
      'With some 900[2] boats on the river, the plans represent a crucial step.',
      'With some 900[2] boats on the river, the plans represent a crucial step',
    ],
  ])('%s', (text, expected) => expect(own(text)).toEqual([expected]));
  it('an apposition that judges nothing is none', () => {
    expect(own('The mayors met Anna Holm, a boost trader of the town.')).toEqual([]);
  });
  it('leaves plain facts, questions and what is attributed alone', () => {
    expect(own('The ferry left the harbour at noon.')).toEqual([]);
    expect(own('Will the tariff likely raise the price of bread?')).toEqual([]);
    expect(own('“The accord marks a turning point,” said Lund.')).toEqual([]);
    expect(own('Lund said that the new tariff will likely raise the price of bread.')).toEqual([]);
  });
});
