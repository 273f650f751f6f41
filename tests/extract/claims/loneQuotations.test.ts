import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const quoted = (text: string) =>
  readClaims(readArticle('a.txt', `${text}\n`), knowledge, [])
    .filter((c) => c.kind === 'direct')
    .map((c) => [c.speakerLabel, c.content.map((s) => s.exact).join(' … ')]);

describe('quotations that no cue holds', () => {
  it('are claims without a speaker', () => {
    expect(quoted('The bridge stood empty. “We have waited for nine long years.” The rain went on.')).toEqual([
      [null, '“We have waited for nine long years.”'],
    ]);
  });
  it('are nothing where they are names or terms', () => {
    expect(quoted('He chanted “Free Velmora Now” at the fair.')).toEqual([['He', '“Free Velmora Now”']]);
    expect(quoted('The so-called “shadow fleet” grew in the harbour.')).toEqual([]);
  });
  it('belong to the noun that introduces them', () => {
    expect(quoted('The ferry was bought after Lund’s promise of a “bridge for all” in May.')).toContainEqual([
      'Lund',
      '“bridge for all”',
    ]);
    expect(quoted('The talks followed last month’s declaration of a “river without end” in May.')).toContainEqual([
      null,
      '“river without end”',
    ]);
  });
  it('are signed by the name after a dash', () => {
    expect(quoted('“The harbour was my whole world then.” ― Odd Lund')).toEqual([
      ['Odd Lund', '“The harbour was my whole world then.”'],
    ]);
  });
  it('in a transcript name their speaker before a colon', () => {
    expect(quoted('"LUND: Well, look, the harbour was never for sale. This is a town, not a shop."')).toEqual([
      ['LUND', 'Well, look, the harbour was never for sale. This is a town, not a shop."'],
    ]);
  });
});
