import { readFileSync } from 'node:fs';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { withPicture } from './architecture/picture.ts';
import { runCommand } from './command.ts';

const file = 'docs/architecture.md';

await runCommand({
  name: 'node scripts/architecture.ts',
  description: `Draws the rooms of src/ and what each imports, from the code, into ${file}.`,
  args: {},
  run() {
    writeWhole(file, withPicture(readFileSync(file, 'utf8')));
  },
});
