import { resolve } from 'node:path';
import { defineCommand, runMain } from 'citty';
import { report } from '../src/publish/report.ts';
import { watchSeeds } from '../src/publish/watch.ts';

runMain(
  defineCommand({
    meta: { name: 'npm run dev --', description: 'Shows the site while you write, and follows every change.' },
    args: {
      seeds: { type: 'string', default: 'seeds', description: 'the folder that holds the edition', valueHint: 'DIR' },
      port: {
        type: 'string',
        default: '4321',
        description: 'the port; the next free one where it is taken',
        valueHint: 'N',
      },
    },
    async run({ args }) {
      const entries = resolve('.parallax/dev');
      process.env['PARALLAX_ENTRIES'] = entries;
      process.env['ASTRO_DEV_BACKGROUND'] = '0';
      try {
        const { dev } = await import('astro');
        await dev({
          logLevel: 'warn',
          server: { port: Number(args.port) },
          integrations: [watchSeeds(args.seeds, entries)],
        }).then(({ address }) => console.log(`open http://localhost:${address.port}/ (Ctrl-C ends it)`));
      } catch (error) {
        console.error(report(error));
        process.exitCode = 1;
      }
    },
  }),
);
