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
    // What a thing has, plays or serves as, with a word of worth.
    [
      'The new lock will have serious consequences for the barges.',
      'The new lock will have serious consequences for the barges',
    ],
    ['The weir plays a vital role in the town.', 'The weir plays a vital role in the town'],
    ['The empty quay serves as a warning to other ports.', 'The empty quay serves as a warning to other ports'],
    [
      'The size of the fleet stands as a landmark achievement for the yard.',
      'The size of the fleet stands as a landmark achievement for the yard',
    ],
    ['One thing is certain: the ferry will be late.', 'One thing is certain: the ferry will be late'],
    ['It remains to be seen how long the lock will hold.', 'It remains to be seen how long the lock will hold'],
    ['Both towns are certainly willing to pay.', 'Both towns are certainly willing to pay'],
    ['The dredging spells trouble for the eel catchers.', 'The dredging spells trouble for the eel catchers'],
    // The conjunction before a clause is the sentence's, and a clause without a subject has the one before it.
    ['The quay was mended in May, but the lock is a serious risk.', 'the lock is a serious risk'],
    [
      'The lock opened in May and will carry a heavy cost for the towns.',
      'The lock opened in May and will carry a heavy cost for the towns',
    ],
  ])('%s', (text, expected) => expect(own(text)).toEqual([expected]));
  it('a name that is spelled, a step of two and what a body indicates are no judgements', () => {
    expect(own('The register spelled her name wrongly.')).toEqual([]);
    expect(own('Sorting the mussels was a two-step process.')).toEqual([]);
    expect(own('The museum kept the shell as a reminder.')).toEqual([]);
    expect(own('The State Department has indicated that it has not counted the boats.')).toEqual([]);
  });
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
