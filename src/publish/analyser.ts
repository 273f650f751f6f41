import { analyse } from '../analyse.ts';
import type { Held } from '../corpus/kept.ts';
import { writeEdition } from '../edition/file.ts';
import { InputError } from '../model/problem.ts';
import { verify } from '../verify.ts';
import { report } from './report.ts';

/** What the analysing process says: that it is at work, or how an analysis ended. */
export type Said = 'at work' | { errors: string | null; warnings: string };

/*
 * A process of its own, for the dev server: started with SEEDS and FOLDER, it analyses the edition at each message and writes
 * its entries into the folder. It keeps the language model and what it read; a fault in it leaves the server alone.
 */
const [seeds = 'seeds', folder = '.parallax/dev'] = process.argv.slice(2);
const held: Held = new Map();
const say = (said: Said): void => {
  process.send?.(said);
};

process.on('disconnect', () => process.exit());
process.on('message', async () => {
  const atWork = (): void => say('at work');
  try {
    const { edition, warnings } = await analyse(seeds, {
      cache: '.parallax/cache',
      held,
      progress: atWork,
      stage: atWork,
    });
    const problems = verify(edition);
    if (problems.length > 0) throw new InputError(problems);
    writeEdition(folder, edition);
    say({ errors: null, warnings: warnings.map(report).join('\n') });
  } catch (error) {
    say({ errors: report(error), warnings: '' });
  }
});
