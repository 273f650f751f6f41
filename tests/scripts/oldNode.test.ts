import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).filter(([, command]) => /\bscripts\/\w+\.ts/.test(command));

it('every command begins with the look at Node’s version', () => {
  expect(ours.length).toBeGreaterThan(10);
  for (const [name, command] of ours) expect(command, name).toContain('--import ./scripts/quickStart.mjs');
});

it('below the version that is needed one sentence is said, and nothing else', () => {
  // Without types to strip, Node 24 is as an older one is.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-experimental-strip-types', '--import', './scripts/quickStart.mjs', 'scripts/build.ts', '--help'],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^Parallax needs Node 22\.18 or later .*, and this is Node [\d.]+ — install a newer one .*\n$/,
  );
});

it('and nothing is imported before it that an older Node lacks', () => {
  const text = readFileSync('scripts/quickStart.mjs', 'utf8');
  const imports = [...text.matchAll(/^import (.+) from '(.+)';$/gm)].map((m) => [m[1], m[2]]);
  // Named imports that an older module hasn't are errors of syntax, said before anything runs.
  expect(imports).toEqual([
    ['module', 'node:module'],
    ['{ fileURLToPath }', 'node:url'],
  ]);
});
