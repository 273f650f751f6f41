import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readClaims } from '../../src/extract/claims/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

/** Eight articles of our own, written before the reading of judgements and never tuned on: what stands in [[…]] is a judgement of the outlet's. */
const FOLDER = import.meta.dirname;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const alike = (a: string, b: string): boolean => {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...x].filter((w) => y.has(w)).length;
  return both / (x.size + y.size - both) >= 0.5;
};

function score(): { wanted: number; read: number; found: number; right: number; lines: string[] } {
  const sum = { wanted: 0, read: 0, found: 0, right: 0, lines: [] as string[] };
  for (const file of readdirSync(FOLDER)
    .filter((f) => f.endsWith('.md'))
    .sort()) {
    const marked = readFileSync(join(FOLDER, file), 'utf8');
    const wanted = [...marked.matchAll(/\[\[([^\]]{1,400})\]\]/g)].map((m) => m[1]!);
    const article = readArticle(file, marked.replace(/\[\[|\]\]/g, ''));
    const read = readClaims(article, readKnowledge(null), [])
      .filter((c) => c.kind === 'unattributed')
      .map((c) => c.content.map((s) => s.exact).join(' '));
    sum.wanted += wanted.length;
    sum.read += read.length;
    sum.found += wanted.filter((w) => read.some((r) => alike(w, r))).length;
    sum.right += read.filter((r) => wanted.some((w) => alike(w, r))).length;
    sum.lines.push(...wanted.filter((w) => !read.some((r) => alike(w, r))).map((w) => `missed ${file}: ${w}`));
    sum.lines.push(...read.filter((r) => !wanted.some((w) => alike(w, r))).map((r) => `wrong ${file}: ${r}`));
  }
  return sum;
}

test('most judgements of the outlet are found, and what is found is one', () => {
  const { wanted, read, found, right, lines } = score();
  const told = `found ${found} of ${wanted}, right ${right} of ${read}\n${lines.join('\n')}`;
  expect(found / wanted, told).toBeGreaterThanOrEqual(0.7);
  expect(right / read, told).toBeGreaterThanOrEqual(0.8);
});
