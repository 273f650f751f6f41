import { join, resolve } from 'node:path';
import { analyse } from '../analyse.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { InputError } from '../model/problem.ts';
import { verify } from '../verify.ts';
import { piecesOf } from './pieces.ts';
import { report } from './report.ts';

/**
 * A process of its own: `node analyseInto.ts SEEDS FOLDER` writes the entries of an edition into a folder for the dev
 * server, or prints what is wrong and exits with 1. A fresh process sees changed extraction code, which a running one doesn't.
 */
const [seeds = 'seeds', folder = '.parallax/dev'] = process.argv.slice(2);
try {
  const { edition, warnings } = await analyse(seeds, { cache: '.parallax/cache' });
  const problems = verify(edition);
  if (problems.length > 0) throw new InputError(problems);
  for (const w of warnings) console.error(report(w));
  writeWhole(join(resolve(folder), 'edition.json'), piecesOf(edition));
} catch (error) {
  console.error(report(error));
  process.exitCode = 1;
}
