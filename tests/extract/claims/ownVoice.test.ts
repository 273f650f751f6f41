import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const own = (text: string) =>
  readClaims(readArticle('a.txt', `${text}\n`), readKnowledge(null), [])
    .filter((c) => c.kind === 'unattributed')
    .map((c) => c.content[0]!.exact);

describe("the outlet's own assertions", () => {
  it('finds significance and prediction', () => {
    expect(own('The accord marks a turning point for the two ports.')).toEqual([
      'The accord marks a turning point for the two ports',
    ]);
    expect(own('The new tariff will likely raise the price of bread.')).toEqual([
      'The new tariff will likely raise the price of bread',
    ]);
  });
  it('leaves plain facts, questions and what is attributed alone', () => {
    expect(own('The ferry left the harbour at noon.')).toEqual([]);
    expect(own('Will the tariff likely raise the price of bread?')).toEqual([]);
    expect(own('“The accord marks a turning point,” said Lund.')).toEqual([]);
    expect(own('Lund said that the new tariff will likely raise the price of bread.')).toEqual([]);
  });
});
