import type { AddressInfo } from 'node:net';
import { defineCommand, runMain } from 'citty';
import pc from 'picocolors';
import { publish } from '../src/publish/publish.ts';
import { report } from '../src/publish/report.ts';
import { serve } from '../src/publish/serve.ts';
import { summaryOf } from '../src/publish/summary.ts';

runMain(
  defineCommand({
    meta: { name: 'npm start --', description: 'Builds the site and serves it on this machine.' },
    args: {
      seeds: { type: 'string', default: 'seeds', description: 'the folder that holds the edition', valueHint: 'DIR' },
      out: { type: 'string', default: 'dist', description: 'where the site goes', valueHint: 'DIR' },
      port: {
        type: 'string',
        default: '4321',
        description: 'the port; the next free one where it is taken',
        valueHint: 'N',
      },
    },
    async run({ args }) {
      try {
        const { edition, warnings } = await publish(args);
        for (const w of warnings) console.error(report(w));
        console.log(summaryOf(edition, args.out));
        const { base } = edition.site;
        const server = await serve(args.out, Number(args.port), base).catch(() => serve(args.out, 0, base));
        const { port } = server.address() as AddressInfo;
        console.log(`open ${pc.bold(`http://localhost:${port}${base ?? '/'}`)} (Ctrl-C ends it)`);
      } catch (error) {
        console.error(report(error));
        process.exitCode = 1;
      }
    },
  }),
);
