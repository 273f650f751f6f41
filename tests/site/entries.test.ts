import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built, fixture, hashesOf, runBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const out = '.parallax/test/from-entries';
afterAll(() => {
  for (const f of [folder, out]) rmSync(f, { recursive: true, force: true });
});

test('articles read elsewhere, in shares and in any order, make the same site to the byte', () => {
  const articles = join(fixture, 'articles');
  const lines = readdirSync(articles).map((name) => {
    const file = join(articles, name);
    return JSON.stringify({ file, text: readFileSync(file, 'utf8') });
  });
  const shares = [lines.filter((_, i) => i % 2 === 0), lines.filter((_, i) => i % 2 === 1).reverse()];
  const files = shares.map((share, n) => {
    const read = spawnSync(process.execPath, ['scripts/parse.ts', '--jsonl', '--knowledge', fixture], {
      input: `${share.join('\n')}\n`,
      encoding: 'utf8',
    });
    expect([read.status, read.stderr]).toEqual([0, '']);
    const file = join(folder, `readings-${n}.jsonl`);
    writeFileSync(file, read.stdout);
    return file;
  });
  const { code, err } = runBuild(['--seeds', fixture, '--out', out, '--entries', ...files.reverse()]);
  expect(code, err).toBe(0);
  expect(hashesOf(out)).toEqual(hashesOf(built));
});
