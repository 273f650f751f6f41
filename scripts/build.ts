import { progressLine } from '../src/publish/progress.ts';
import { publish } from '../src/publish/publish.ts';
import { report } from '../src/publish/report.ts';
import { summaryOf } from '../src/publish/summary.ts';
import { runCommand, seedsArg } from './command.ts';

await runCommand({
  name: 'npm run build --',
  description: 'Reads the articles, links what they report and writes the site.',
  args: {
    file: { type: 'positional', required: false, description: 'more files of --entries' },
    seeds: seedsArg,
    out: { type: 'string', default: 'dist', description: 'where the site goes', valueHint: 'DIR' },
    site: { type: 'string', description: 'the address it will be published at (or PARALLAX_SITE)', valueHint: 'URL' },
    base: { type: 'string', description: 'the path below that address (or PARALLAX_BASE)', valueHint: 'PATH' },
    entries: {
      type: 'string',
      description: 'take what “npm run parse -- --jsonl” read instead of reading the articles; more files may follow',
      valueHint: 'FILE',
    },
    'new-ledger': {
      type: 'boolean',
      description: 'begin the ledger of addresses anew: links to what was published may break',
    },
  },
  more: 'Exit status: 0 when the site was written, 1 when it was not; then the last one is untouched.',
  async run({ _: files, seeds, out, site, base, entries, 'new-ledger': newLedger }) {
    const {
      site: about,
      counts,
      warnings,
    } = await publish({
      seeds,
      out,
      site,
      base,
      newLedger,
      entries: entries === undefined ? undefined : [entries, ...files],
      progress: progressLine(process.stderr),
    });
    for (const w of warnings) console.error(report(w));
    console.log(summaryOf(about, counts, out));
  },
});
