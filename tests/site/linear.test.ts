import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(async () => {
  await reader?.terminate();
  rmSync(folder, { recursive: true, force: true });
});

/** One thread reads all of them: to load the language model for each took as long as to read. One that takes too long is stopped, and another reads on. */
let reader: Worker | undefined;
function read(path: string): Promise<{ printed: number; problems: string[] }> {
  reader ??= new Worker(new URL('../support/readOne.ts', import.meta.url), {
    workerData: 'tests/fixtures/dam-dispute/seeds',
  });
  const own = reader;
  return new Promise((done, fail) => {
    const late = setTimeout(() => {
      void own.terminate();
      reader = undefined;
      fail(new Error('it took longer than a minute'));
    }, 60_000);
    own.once('error', fail).once('message', (said) => {
      clearTimeout(late);
      own.off('error', fail);
      done(said);
    });
    own.postMessage(path);
  });
}

const n = 50_000;
/** Text that makes an expression or a loop over it quadratic, if any is. Each is read in seconds or the test times out. */
test.each<[string, string]>([
  ['one long word', 'a'.repeat(700_000)],
  ['one long line', 'the minister said '.repeat(25_000)],
  ['only blanks', `${' '.repeat(700_000)}x`],
  ['only line ends', '\n'.repeat(700_000)],
  ['brackets', '['.repeat(n) + '(('.repeat(n)],
  ['quotation marks', '“'.repeat(n) + '"'.repeat(n)],
  ['quotations', '“a” '.repeat(n)],
  ['headings', '# A\n'.repeat(n)],
  ['items', '- a\n'.repeat(n)],
  // Markdown's own parser makes a node of each cell: that is most of the time.
  ['tables', `${'|a'.repeat(n / 4)}\n${'|-'.repeat(n / 4)}`],
  ['nested quotes', '>'.repeat(n)],
  ['emphasis', '*a_'.repeat(n)],
  ['links', '[a]('.repeat(n)],
  // Linear, but each makes a whole statement: twenty times as many would print 80 MB.
  ['footnotes', 'said.[1] '.repeat(n / 10)],
  ['digits', '1'.repeat(700_000)],
  ['dates', '3 May 2022 '.repeat(n)],
  ['capitals', 'Aa Bb '.repeat(n)],
  ['initials', 'A. '.repeat(n)],
  ['commas', 'a, '.repeat(n)],
  ['dashes', '—-'.repeat(n)],
  ['full stops', '.'.repeat(700_000)],
  ['tags', '<a '.repeat(n)],
  ['entities', '&amp'.repeat(n)],
  ['references that never end', '&#'.repeat(n)],
  ['comments that never end', '<!--'.repeat(n / 2)],
  ['items within items', Array.from({ length: 600 }, (_, i) => `${'- '.repeat(i + 1)}x`).join('\n')],
  ['quotations within items', Array.from({ length: 400 }, (_, i) => `${'- > '.repeat(i + 1)}x`).join('\n')],
  ['zero-width joiners', '\u200d'.repeat(n)],
])('%s', async (_name, text) => {
  const file = join(folder, 'article.md');
  writeFileSync(file, `---\nsource: unknown\n---\n${text}\n`);
  const { printed, problems } = await read(file);
  expect(problems.join('\n')).not.toMatch(/the program failed|\n\s+at /);
  expect(printed > 0 || problems.length > 0).toBe(true);
});
