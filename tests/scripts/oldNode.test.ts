import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).filter(([, command]) => /\bscripts\/\w+\.ts/.test(command));

it('every command begins with the look at Node’s version', () => {
  expect(ours.length).toBeGreaterThan(10);
  for (const [name, command] of ours) expect(command, name).toMatch(/^node --require .\/scripts\/quickStart.cjs /);
});

it('below the version that is needed one sentence is said, and nothing else', () => {
  // Without types to strip, Node 24 is as an older one is.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-experimental-strip-types', '--require', './scripts/quickStart.cjs', 'scripts/build.ts', '--help'],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^Parallax needs Node 22\.22, 24\.8 or later, and this is Node [\d.]+ — install a newer one .*\n$/,
  );
});

it('and the look is taken in a grammar, and by an option, that every older Node knows', () => {
  const text = readFileSync('scripts/quickStart.cjs', 'utf8').replace(/\/\/.*|'[^']*'/g, '');
  expect(text).not.toMatch(/=>|\?\?|\?\.|`|\b(?:const|let|import|export|async|class)\b/);
  // What an older one lacks is asked for behind the look.
  expect(text.indexOf('process.exit')).toBeLessThan(text.indexOf('require('));
});
