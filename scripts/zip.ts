import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nameBelow } from '../src/disk/below.ts';
import { sweepBeside } from '../src/disk/sweep.ts';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { InputError } from '../src/model/problem.ts';
import { zipOf } from '../src/publish/zip.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'npm run zip --',
  description: 'Packs the built site so that it opens from a disk or a USB stick, without a server.',
  args: {
    from: { type: 'string', default: 'dist', description: 'the built site', valueHint: 'DIR' },
    out: { type: 'string', default: 'site.zip', description: 'the zip to write', valueHint: 'FILE' },
  },
  more: 'Unpack it and open index.html. The search needs a server and says so; everything else works.',
  run({ from, out }) {
    if (!existsSync(join(from, 'index.html'))) {
      const todo = 'run “npm run build” first, or name the folder with --from';
      throw new InputError([
        { file: from, line: 1, column: 1, what: 'there is no built site here', todo, level: 'error' },
      ]);
    }
    const folder = basename(out, '.zip');
    sweepBeside(out);
    // A zip that is written into the site itself would hold its forerunner.
    const left = nameBelow(resolve(from), resolve(out));
    writeWhole(out, zipOf(from, folder, left ?? undefined));
    console.log(`the site is packed in ${out}; unpack it and open ${folder}/index.html`);
  },
});
