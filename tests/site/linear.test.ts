import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const n = 100_000;
/** Text that makes an expression or a loop over it quadratic, if any is. Each is read in seconds or the test times out. */
test.each<[string, string]>([
  ['one long word', 'a'.repeat(1_500_000)],
  // As much as a file may hold.
  ['one long line', 'the minister said '.repeat(55_000)],
  ['only blanks', `${' '.repeat(1_500_000)}x`],
  ['only line ends', '\n'.repeat(1_500_000)],
  ['brackets', '['.repeat(n) + '(('.repeat(n)],
  ['quotation marks', '“'.repeat(n) + '"'.repeat(n)],
  ['quotations', '“a” '.repeat(n)],
  ['headings', '# A\n'.repeat(n)],
  ['items', '- a\n'.repeat(n)],
  ['tables', `${'|a'.repeat(n)}\n${'|-'.repeat(n)}`],
  ['nested quotes', '>'.repeat(n)],
  ['emphasis', '*a_'.repeat(n)],
  ['links', '[a]('.repeat(n)],
  // Linear, but each makes a whole statement: ten times as many would print 80 MB.
  ['footnotes', 'said.[1] '.repeat(n / 10)],
  ['digits', '1'.repeat(1_000_000)],
  ['dates', '3 May 2022 '.repeat(n)],
  ['capitals', 'Aa Bb '.repeat(n)],
  ['initials', 'A. '.repeat(n)],
  ['commas', 'a, '.repeat(n)],
  ['dashes', '—-'.repeat(n)],
  ['full stops', '.'.repeat(1_000_000)],
  ['tags', '<a '.repeat(n)],
  ['entities', '&amp'.repeat(n)],
  ['references that never end', '&#'.repeat(n)],
  ['comments that never end', '<!--'.repeat(n)],
  ['items within items', Array.from({ length: 600 }, (_, i) => `${'- '.repeat(i + 1)}x`).join('\n')],
  ['quotations within items', Array.from({ length: 400 }, (_, i) => `${'- > '.repeat(i + 1)}x`).join('\n')],
  ['zero-width joiners', '\u200d'.repeat(n)],
])('%s', (_name, text) => {
  const file = join(folder, 'article.md');
  writeFileSync(file, `---\nsource: unknown\n---\n${text}\n`);
  const run = spawnSync(
    process.execPath,
    ['scripts/parse.ts', '--json', '--knowledge', 'tests/fixtures/dam-dispute/seeds', file],
    {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 2 ** 30,
    },
  );
  expect(run.signal).toBeNull();
  expect(run.stderr).not.toMatch(/the program failed|\n\s+at /);
  expect([0, 1]).toContain(run.status);
});
