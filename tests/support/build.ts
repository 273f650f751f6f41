import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const fixture = 'tests/fixtures/dam-dispute/seeds';
/** Where the fixture edition is built, once for all tests that look at it. */
export const built = '.parallax/test/dam-dispute';

/** Half of it built once at an editor's home, with its ledger: a copy of it begins where the first build of an edition ends. */
export const home = {
  without: [
    'basin-watch-what-the-protocol-says.md',
    'not-stated-open-the-gates.md',
    'tarsian-daily-reku-wins-inspection.md',
  ],
  seeds: '.parallax/test/home/seeds',
  out: '.parallax/test/home/dist',
  site: 'https://dam.example',
};
/** Where it stands what the build of one of these printed. */
export const saidBy = (out: string): string => `${out}.said`;

/** The environment outside of the tests: no variable of theirs is in it. */
export const programEnv = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  CI: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  ...env,
});
export const runProgram = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(program, args, { encoding: 'utf8', env: programEnv(env) });

/** What `npm run build` runs. */
export const build = ['--import', './scripts/quickStart.mjs', 'scripts/build.ts'];

/** Runs `npm run build` as a command of its own; what it printed and its exit code. */
export function runBuild(args: string[], env: NodeJS.ProcessEnv = {}) {
  const run = runProgram(process.execPath, [...build, ...args], env);
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Every file below a folder, as paths relative to it, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name).slice(folder.length + 1))
    .sort();

/** path → hash of content, for comparing two builds. */
export const hashesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((f) => [
      f,
      createHash('sha256')
        .update(readFileSync(join(folder, f)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );
