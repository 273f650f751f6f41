import { existsSync } from 'node:fs';
import { defineCommand, runMain } from 'citty';
import pc from 'picocolors';
import { progressLine } from '../src/publish/progress.ts';
import { publish } from '../src/publish/publish.ts';
import { report } from '../src/publish/report.ts';
import { summaryOf } from '../src/publish/summary.ts';

runMain(
  defineCommand({
    meta: { name: 'npm run build --', description: 'Reads the articles, links what they report and writes the site.' },
    args: {
      seeds: { type: 'string', default: 'seeds', description: 'the folder that holds the edition', valueHint: 'DIR' },
      out: { type: 'string', default: 'dist', description: 'where the site goes', valueHint: 'DIR' },
      site: { type: 'string', description: 'the address it will be published at', valueHint: 'URL' },
      entries: {
        type: 'string',
        description: 'take what “npm run parse -- --jsonl” read instead of reading the articles; more files may follow',
        valueHint: 'FILE',
      },
      base: { type: 'string', description: 'the path below that address', valueHint: 'PATH' },
    },
    async run({ args }) {
      if (!existsSync(args.seeds)) {
        console.error(pc.red(`${args.seeds}: there is no such folder — give an edition's folder with --seeds`));
        process.exitCode = 1;
        return;
      }
      try {
        const { edition, warnings } = await publish({
          ...args,
          entries: args.entries === undefined ? undefined : [args.entries, ...args._],
          progress: progressLine(process.stderr),
        });
        for (const w of warnings) console.error(report(w));
        console.log(summaryOf(edition, args.out));
      } catch (error) {
        console.error(report(error));
        process.exitCode = 1;
      }
    },
  }),
);
