import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { mustBeBuildable } from '../src/publish/projectFolder.ts';
import { watchSeeds } from '../src/publish/watch.ts';
import { portArg, portOf, runCommand, seedsArg } from './command.ts';

await runCommand({
  name: 'npm run dev --',
  description: 'Shows the site while you write, and follows every change.',
  args: { seeds: seedsArg, port: portArg },
  async run({ seeds, port }) {
    mustBeBuildable();
    // A folder for each edition: two of them may be shown at once.
    const name = createHash('sha256').update(resolve(seeds)).digest('hex').slice(0, 12);
    const entries = resolve('.parallax', 'dev', name);
    process.env['PARALLAX_ENTRIES'] = entries;
    process.env['ASTRO_DEV_BACKGROUND'] = '0';
    // As in a build: its makers needn't know.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    const { address } = await dev({
      logLevel: 'warn',
      server: { port: portOf(port) },
      integrations: [watchSeeds(seeds, entries)],
    });
    console.log(`open http://localhost:${address.port}/ (Ctrl-C ends it)`);
  },
});
