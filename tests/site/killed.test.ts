import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSeeds } from '../../src/check.ts';
import { fixture } from '../support/build.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sentences = (n: number) =>
  Array.from(
    { length: 8 },
    (_, i) =>
      `<p>The lock keeper of gate ${n} said in part ${i} of a statement that vessel ${n * 31 + i} may not pass before the water of the basin has fallen by an arm's length.</p>`,
  ).join('');

/** A command runs to the end unless it is killed after `ms`, counted from its start or, with `ready`, from its first output. */
const killed = (given: string[], ms: number, ready = false) =>
  new Promise<void>((done) => {
    const run = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'ignore'] });
    let clock: NodeJS.Timeout | undefined;
    const count = () => {
      clock ??= setTimeout(() => run.kill('SIGKILL'), ms);
    };
    run.stdout.on('data', () => ready && count());
    if (!ready) count();
    run.on('close', () => {
      clearTimeout(clock);
      done();
    });
  });

test('killed at any of twenty moments, adding and correcting leave every file whole and lose none', async () => {
  const seeds = join(root, 'seeds');
  cpSync(fixture, seeds, { recursive: true });
  const worker = join(root, 'correct.ts');
  writeFileSync(
    worker,
    `import { addCorrection } from ${JSON.stringify(join(process.cwd(), 'src/correct/write.ts'))};
process.stdout.write('ready');
for (let n = 0; n < 500; n++) addCorrection(${JSON.stringify(seeds)}, { do: 'drop', kind: 'date', who: 'E', when: '2024-05-17', why: 'w', target: { article: 'a', quote: 'q' + n } });`,
  );
  let corrections = 0;
  for (let n = 0; n < 10; n++) {
    const page = join(root, `page-${n}.html`);
    writeFileSync(
      page,
      `<html><head><meta property="og:site_name" content="Gate Post ${n}"></head><body><article><h1>Gate ${n} shut</h1>${sentences(n)}</article></body></html>`,
    );
    await killed(['scripts/add.ts', '--seeds', seeds, page], 300 + n * 180);
    await killed([worker], 5 + n * 60, true);
    expect(checkSeeds(seeds).problems.filter((p) => p.level === 'error')).toEqual([]);
    const file = join(seeds, 'corrections.yaml');
    const now = readdirSync(seeds).includes('corrections.yaml')
      ? readFileSync(file, 'utf8').match(/^- do:/gm)!.length
      : 0;
    expect(now).toBeGreaterThanOrEqual(corrections);
    corrections = now;
  }
  expect(corrections).toBeGreaterThan(0);
});
