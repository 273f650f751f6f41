import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built, filesIn, fixture, hashesOf, programEnv, runBuild } from '../support/build.ts';

const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'parallax-')));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));
const mark = 'xmarkedx-Geheim-7391';

/** The edition's articles read by other processes, in two shares and another order: files of readings. */
function readElsewhere(seeds: string, env: NodeJS.ProcessEnv): string[] {
  const articles = join(seeds, 'articles');
  const lines = readdirSync(articles).map((name) => {
    const file = join(articles, name);
    return JSON.stringify({ file, text: readFileSync(file, 'utf8') });
  });
  const shares = [lines.filter((_, i) => i % 2 === 1).reverse(), lines.filter((_, i) => i % 2 === 0)];
  return shares.map((share, n) => {
    const read = spawnSync(process.execPath, ['scripts/parse.ts', '--jsonl', '--knowledge', seeds], {
      input: `${share.join('\n')}\n`,
      encoding: 'utf8',
      env: programEnv(env),
    });
    expect([read.status, read.stderr]).toEqual([0, '']);
    const file = join(elsewhere, `readings-${n}.jsonl`);
    writeFileSync(file, read.stdout);
    return file;
  });
}

test('the same bytes in Tokyo under Turkish, of an edition that lies elsewhere and was read in shares, and no file tells where that or the program lies', () => {
  const seeds = join(elsewhere, mark, 'seeds');
  const out = join(elsewhere, mark, 'dist');
  mkdirSync(join(elsewhere, mark));
  cpSync(fixture, seeds, { recursive: true });
  const env = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { code, err } = runBuild(['--seeds', seeds, '--out', out, '--entries', ...readElsewhere(seeds, env)], env);
  expect(code, err).toBe(0);
  const told: string[] = [];
  // A home of one short word, as root's, stands in many a text.
  const never = [mark, elsewhere, process.cwd(), hostname(), homedir()].filter((place) => place.length > 8);
  for (const file of filesIn(out)) {
    const bytes = readFileSync(join(out, file));
    for (const place of never) if (file.includes(place) || bytes.includes(place)) told.push(`${file} tells ${place}`);
  }
  expect(told).toEqual([]);
  expect(hashesOf(out)).toEqual(hashesOf(built));
}, 240_000);

test('the same bytes in Los Angeles from another folder, with the articles written in another order, rendered by two processes', () => {
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
  const options = JSON.stringify({ seeds: fixture, out: 'dist', renderers: 2 });
  const program = `import('./src/publish/publish.ts').then(({ publish }) => publish(${options}));`;
  const run = spawnSync(process.execPath, ['--eval', program], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: programEnv({ TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C' }),
  });
  expect(run.status, run.stderr).toBe(0);
  expect(hashesOf(join(elsewhere, 'dist'))).toEqual(hashesOf(built));
});
