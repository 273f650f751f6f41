import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptReadings } from '../../src/corpus/kept.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const seeds = join(folder, 'seeds');
mkdirSync(join(seeds, 'articles'), { recursive: true });
writeFileSync(join(seeds, 'site.yaml'), 'title: T\ntopic: t\nquestion: Q?\n');
writeFileSync(join(seeds, 'sources.yaml'), '- id: post\n  name: The Post\n');
const write = (n: number): void =>
  writeFileSync(
    join(seeds, 'articles', `a${n}.md`),
    `---\nsource: post\npublished: 2022-05-04\n---\nThe weir\n\nThe gate rose ${n} times on 3 May 2022.\n`,
  );

test('one article more than a thousand is one more reading, in threads or not', { timeout: 240_000 }, async () => {
  for (let n = 0; n < 1000; n++) write(n);
  const knowledge = readKnowledge(seeds);
  const cache = join(folder, 'cache');
  const first = await keptReadings(seeds, knowledge, { cache });
  write(1000);
  const second = await keptReadings(seeds, knowledge, { cache });
  expect([first.fresh, second.fresh]).toEqual([1000, 1]);
  const held = new Map(second.articles.map((a) => [a.head.id, a.reading()]));
  for (const { head, reading } of first.articles) expect(held.get(head.id)).toEqual(reading());
  expect(second.articles).toHaveLength(1001);
});
