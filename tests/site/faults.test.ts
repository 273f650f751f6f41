import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built, filesIn, hashesOf, home } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const seeds = join(folder, 'seeds');
const out = join(folder, 'dist');
cpSync(home.seeds, seeds, { recursive: true });
cpSync(home.out, out, { recursive: true });
const given = ['--seeds', seeds, '--out', out, '--site', home.site];
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const start = () =>
  spawn(process.execPath, ['scripts/build.ts', ...given], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CI: '', NODE_ENV: undefined, VITEST: undefined },
  });

test('killed at any moment, a build leaves the site whole, the ledger readable, and nothing that stops the next, be it two at once', async () => {
  const before = hashesOf(out);
  for (const after of [300, 800, 1300, 1900, 2500]) {
    const build = start();
    const ended = new Promise((done) => build.on('close', done));
    await new Promise((done) => setTimeout(done, after));
    build.kill('SIGKILL');
    await ended;
    const there = existsSync(out) ? out : join(folder, '.dist.previous');
    expect(hashesOf(there)).toEqual(before);
    expect(() => JSON.parse(readFileSync(join(seeds, 'permalinks.json'), 'utf8'))).not.toThrow();
  }
  // The next: of two at once one waits its turn, and says so.
  const runs = [start(), start()].map(
    (run) =>
      new Promise<{ code: number | null; said: string }>((done) => {
        let said = '';
        run.stderr.on('data', (d) => {
          said += d;
        });
        run.on('close', (code) => done({ code, said }));
      }),
  );
  const ended = await Promise.all(runs);
  for (const { code, said } of ended) {
    if (code !== 0) expect(said).toMatch(/another build \(process \d+\) is writing this folder — wait until it ends/);
  }
  expect(ended.some((e) => e.code === 0)).toBe(true);
  expect(hashesOf(out)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'seeds']);
});

test('the fixture edition has every kind of page', () => {
  const kinds = new Set(filesIn(built).map((f) => f.split('/')[0]));
  for (const kind of ['index.html', '404.html', 'timeline', 'events', 'actors', 'sources', 'articles', 'methods']) {
    expect([...kinds]).toContain(kind);
  }
});
