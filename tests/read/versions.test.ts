import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSeeds } from '../../src/check.ts';
import { sayProblem } from '../../src/model/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'versions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let n = 0;
/** What is said of an edition of these articles: their front matter below the line of the source. */
function said(articles: Record<string, string>): string[] {
  const seeds = join(root, String(n++));
  mkdirSync(join(seeds, 'articles'), { recursive: true });
  writeFileSync(join(seeds, 'site.yaml'), 'title: T\ntopic: t\nquestion: Q?\n');
  for (const [id, front] of Object.entries(articles))
    writeFileSync(join(seeds, `articles/${id}.md`), `---\nsource: unknown\n${front}---\nThe gate of ${id} is shut.\n`);
  return checkSeeds(seeds).problems.map((p) => sayProblem(p).replace(join(seeds, 'articles/'), ''));
}

test.each([
  [
    'unknown',
    { gate: '', gates: 'versionOf: gat\n' },
    'gates.md:3:1: there is no article “gat”, of which this is called a later text — did you mean “gate”?',
  ],
  [
    'itself',
    { gate: 'versionOf: gate\n' },
    'gate.md:3:1: the article is called a later text of itself — name the earlier one, or leave “versionOf” out',
  ],
  [
    'round',
    { a: 'versionOf: b\n', b: 'versionOf: a\n' },
    'a.md:3:1: this and “b” are each called a later text of the other — leave “versionOf” out of the first',
  ],
  [
    'no day',
    { a: 'withdrawn: { day: May, why: Wrong. }\n' },
    'a.md:3:19: “withdrawn.day”: this is no day — write it as 2031-05-06',
  ],
  [
    'no reason',
    { a: 'withdrawn: { day: 2031-05-06, why: "" }\n' },
    'a.md:3:36: “withdrawn.why”: this is empty — say in a sentence why',
  ],
  ['a day alone', { a: 'withdrawn: { day: 2031-05-06 }\n' }, 'a.md:3:12: “withdrawn.why” is missing — add “why:”'],
])('what is wrong with versions and withdrawals is said at its line: %s', (_, articles, line) => {
  expect(said(articles as Record<string, string>)).toContain(line);
});

test('what is right isn’t', () => {
  expect(said({ a: '', b: 'versionOf: a\n', c: 'withdrawn: { day: 2031-05-06, why: Wrong. }\n' })).toEqual([]);
});
