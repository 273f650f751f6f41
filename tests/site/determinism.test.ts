import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built, fixture, hashesOf, runBuild } from '../support/build.ts';

const other = '.parallax/test/again';
const elsewhere = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => {
  for (const folder of [other, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

test.each([
  { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C' },
])('the same bytes under $TZ and $LC_ALL', (env) => {
  const { code, err } = runBuild(['--seeds', fixture, '--out', other], env);
  expect(code, err).toBe(0);
  expect(hashesOf(other)).toEqual(hashesOf(built));
});

test('the same bytes from another folder, with the articles written in another order', () => {
  for (const name of [
    'src',
    'scripts',
    'public',
    'docs',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ]) {
    if (existsSync(name)) cpSync(name, join(elsewhere, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  cpSync(fixture, join(elsewhere, fixture), { recursive: true });
  const articles = join(elsewhere, fixture, 'articles');
  for (const file of readdirSync(articles).reverse()) utimesSync(join(articles, file), 1, 1);
  const run = spawnSync(process.execPath, ['scripts/build.ts', '--seeds', fixture], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CI: 'true', TZ: 'Asia/Tokyo' },
  });
  expect(run.status, run.stderr).toBe(0);
  expect(hashesOf(join(elsewhere, 'dist'))).toEqual(hashesOf(built));
});
