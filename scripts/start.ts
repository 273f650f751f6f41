import type { AddressInfo } from 'node:net';
import pc from 'picocolors';
import { placeOf } from '../src/publish/place.ts';
import { publish } from '../src/publish/publish.ts';
import { report } from '../src/publish/report.ts';
import { serve } from '../src/publish/serve.ts';
import { summaryOf } from '../src/publish/summary.ts';
import { portArg, portOf, runCommand, seedsArg } from './command.ts';

await runCommand({
  name: 'npm start --',
  description: 'Builds the site and serves it on this machine.',
  args: {
    seeds: seedsArg,
    out: { type: 'string', default: 'dist', description: 'where the site goes', valueHint: 'DIR' },
    port: portArg,
  },
  async run({ seeds, out, port: given }) {
    const wanted = portOf(given);
    const { site, counts, warnings } = await publish({ seeds, out });
    for (const w of warnings) console.error(report(w));
    console.log(summaryOf(site, counts, out));
    const { base } = placeOf({}, site);
    const server = await serve(out, wanted, base).catch(() => serve(out, 0, base));
    const { port } = server.address() as AddressInfo;
    console.log(`open ${pc.bold(`http://localhost:${port}${base ?? '/'}`)} (Ctrl-C ends it)`);
  },
});
