import { spawn } from 'node:child_process';
import type { Rule } from './rule.ts';

/** A rule without which the tests run on for so long is missed: its absence goes round in circles. */
const longest = 600_000;

/** Whether the tests of meaning pass; without a rule, where one is given. `said` is what they printed. */
export async function tried(rule: Rule | null): Promise<{ passed: boolean; said: string }> {
  const run = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/mutate/vitest.config.ts', '--reporter', 'dot'],
    {
      env: { ...process.env, NODE_COMPILE_CACHE: '.parallax/mutate/compiled', WITHOUT: JSON.stringify(rule) },
      timeout: longest,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (said += part));
  const status = await new Promise<number | null>((done) => run.on('close', done));
  return { passed: status === 0, said };
}
