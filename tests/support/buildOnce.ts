import { spawn } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, built, fixture, home, programEnv, saidBy } from './build.ts';

/** Builds an edition; what it printed besides the summary stands beside the site. */
const builds = (args: readonly string[], out: string, env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((done, fail) => {
    const run = spawn(process.execPath, [...build, ...args, '--out', out], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: programEnv(env),
    });
    let said = '';
    run.stderr.on('data', (d) => {
      said += d;
    });
    run.on('close', (code) => {
      if (code !== 0) return fail(new Error(`the fixture edition doesn't build:\n${said}`));
      writeFileSync(saidBy(out), said);
      done();
    });
  });

/**
 * Builds the fixture edition before the tests that look at the built site, as on a server and as at home: once for the process, though each
 * project loads this file anew.
 */
export default async function setup(): Promise<void> {
  const own = String(process.pid);
  if (process.env['PARALLAX_BUILT_BY'] === own) return;
  rmSync(dirname(home.seeds), { recursive: true, force: true });
  cpSync(fixture, home.seeds, { recursive: true });
  // Half of its articles make two fifths of its pages: what is built there again and again needs no more.
  for (const article of home.without) rmSync(join(home.seeds, 'articles', article));
  await Promise.all([
    builds(['--seeds', fixture], built, {}),
    builds(['--seeds', home.seeds, '--site', home.site], home.out, { CI: '' }),
  ]);
  process.env['PARALLAX_BUILT_BY'] = own;
}
