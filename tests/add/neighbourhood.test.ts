import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/add/holding.ts';
import { neighbourhood } from '../../src/add/neighbourhood.ts';
import { extract } from '../../src/extract/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (id: string, text: string) => extract(readArticle(`${id}.md`, text), knowledge);
const other = (i: number) => read(`other-${i}`, `Storm number ${i}\n\nGovernor Mia Holt visited Ost on 3 May 2029.`);
const near = read('near', 'Ferry talks\n\nMayor Ida Brandt met Paul Lind in Sorn on 2 May 2024.');
const news = [read('new', 'Harbour talks in Sorn\n\nMayor Ida Brandt met Paul Lind on 2 May 2024.')];
const holding = (n: number): Holding => ({
  readings: [near, ...Array.from({ length: n }, (_, i) => other(i))],
  knowledge,
  ledger: new Map([
    ['events/2024-05-02-near/', { title: 'x', by: ['near#1'] }],
    ['events/2029-gone/', { title: 'x', by: ['elsewhere#1'] }],
  ]),
});

describe('neighbourhood', () => {
  it('leaves a small holding whole', () => {
    const small = holding(3);
    expect(neighbourhood(small, news)).toBe(small);
  });
  it('keeps of a large one what has names and days in common, and what the ledger says of it', () => {
    const { readings, ledger } = neighbourhood(holding(200), news);
    expect(readings).toHaveLength(150);
    expect(readings[0]!.article.id).toBe('near');
    expect([...ledger.keys()]).toEqual(['events/2024-05-02-near/']);
  });
});
