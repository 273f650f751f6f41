import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { built, fixture, hashesOf } from '../support/build.ts';

const out = '.parallax/test/two-presses';
afterAll(() => rmSync(out, { recursive: true, force: true }));

test.each([
  ['', { presses: 2 }],
  [' that spare memory', { presses: 2, thrifty: true }],
])('a site printed by two processes%s is the same to the byte', (_, how) => {
  const options = JSON.stringify({ seeds: fixture, out, ...how });
  const script = `import('./src/publish/publish.ts').then(({ publish }) => publish(${options}));`;
  const run = spawnSync(process.execPath, ['--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  expect(run.status, run.stderr).toBe(0);
  expect(hashesOf(out)).toEqual(hashesOf(built));
});
