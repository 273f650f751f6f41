import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const fixture = 'tests/fixtures/dam-dispute/seeds';
/** Where the fixture edition is built, once for all tests that look at it. */
export const built = '.parallax/test/dam-dispute';

/** Runs a program as outside of the tests: no variable of theirs reaches it. */
export const runProgram = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(program, args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      CI: 'true',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...env,
    },
  });

/** Runs `npm run build` as a command of its own; what it printed and its exit code. */
export function runBuild(args: string[], env: NodeJS.ProcessEnv = {}) {
  const run = runProgram(process.execPath, ['--import', './scripts/quickStart.mjs', 'scripts/build.ts', ...args], env);
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
