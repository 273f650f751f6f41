import { describe, expect, it } from 'vitest';
import { ledgerFor, neighbourhood } from '../../src/add/neighbourhood.ts';
import { headOf } from '../../src/corpus/head.ts';
import { extract } from '../../src/extract/index.ts';
import type { Ledger } from '../../src/link/permalinks/ledger.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (id: string, text: string) => extract(readArticle(`${id}.md`, text), knowledge);
const other = (i: number) => read(`other-${i}`, `Storm number ${i}\n\nGovernor Mia Holt visited Ost on 3 May 2029.`);
const near = read('near', 'Ferry talks\n\nMayor Ida Brandt met Paul Lind in Sorn on 2 May 2024.');
const news = [read('new', 'Harbour talks in Sorn\n\nMayor Ida Brandt met Paul Lind on 2 May 2024.')];
const kept = (reading: ReturnType<typeof read>) => ({ head: headOf(reading) });
const articles = (n: number) => [kept(near), ...Array.from({ length: n }, (_, i) => kept(other(i)))];

describe('neighbourhood', () => {
  it('leaves few whole', () => {
    const few = articles(3);
    expect(neighbourhood(few, news.map(headOf))).toBe(few);
  });
  it('keeps of many what has names and days in common, and what the ledger says of it', () => {
    const kept = neighbourhood(articles(200), news.map(headOf));
    expect(kept).toHaveLength(150);
    expect(kept[0]!.head.id).toBe('near');
    const ledger: Ledger = new Map([
      ['events/2024-05-02-near/', { title: 'x', by: ['near#1'] }],
      ['events/2029-gone/', { title: 'x', by: ['elsewhere#1'] }],
    ]);
    expect([...ledgerFor(ledger, kept).keys()]).toEqual(['events/2024-05-02-near/']);
  });
});
