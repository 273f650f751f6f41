import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ambiguitiesIn } from '../../src/correct/ambiguous.ts';
import { ambiguousCorrections } from '../../src/correct/unapplied.ts';
import { requote } from '../../src/correct/write.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

let seeds: string;
const file = () => join(seeds, 'corrections.yaml');
const yaml = `# by hand
- do: re-date
  date: 2031-05-03
  target: { article: gate, quote: 'met' } # which?
  who: E
  when: 2031-05-06
  why: w
`;
const text =
  '---\npublished: 2031-05-04\n---\nTalks\n\nAna Ruiz met Paul Lind in Bern on 2 May 2031. It rained.\n\nLater Ana Ruiz met Karl Brandt in Oslo on 4 May 2031.\n';
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'twice-'));
  writeFileSync(file(), yaml);
});
afterEach(() => rmSync(seeds, { recursive: true, force: true }));
const edition = () => {
  const knowledge = readKnowledge(seeds);
  return link([extract(readArticle('gate.md', text), knowledge)], knowledge);
};

it('words that stand twice are told with both sentences, and how to quote either', () => {
  expect(ambiguousCorrections(seeds, edition())).toMatchObject([
    {
      line: 2,
      what: '“met” stands 2 times in gate: in line 6 “Ana Ruiz met Paul Lind in Bern on 2 May 2031.”, in line 8 “Later Ana Ruiz met Karl Brandt in Oslo on 4 May 2031.”',
      todo: 'quote more of the words around the one that is meant: “met Paul” or “met Karl”; “npm run review” asks',
    },
  ]);
});

it('the answer is written into the correction, and nothing else of the file changes', () => {
  const [twice] = ambiguitiesIn(edition());
  const undo = requote(seeds, twice!, twice!.places[1]!.quote!)!;
  expect(readFileSync(file(), 'utf8')).toBe(yaml.replace("'met'", '"met Karl"'));
  const now = edition();
  expect(ambiguitiesIn(now)).toEqual([]);
  expect(now.events.find((e) => e.date?.edtf === '2031-05-03')!.reports[0]!.mentions[0]!.exact).toContain(
    'Karl Brandt',
  );
  expect(requote(seeds, twice!, 'met Paul')).toBeNull();
  expect(undo()).toBe(true);
  expect(readFileSync(file(), 'utf8')).toBe(yaml);
});
