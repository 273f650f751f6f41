import { analyse } from '../analyse.ts';
import type { Held } from '../corpus/kept.ts';
import { writeEdition } from '../edition/file.ts';
import { InputError } from '../model/problem.ts';
import { heard, runInWorker, say } from '../process/runInWorker.ts';
import { verify } from '../verify.ts';
import type { DevAnalysisMessage, DevAnalysisTask } from './devAnalysis.ts';
import { report } from './report.ts';
import { withoutPlaces } from './withoutPlaces.ts';

const tell = (message: DevAnalysisMessage): Promise<void> => say(message);
const atWork = (): void => void tell('at work');

// A process of its own, which `devAnalysis.ts` starts: it analyses the edition each time that it is told to. It keeps the language model and
// what it read; a fault in it leaves the server alone.
await runInWorker(async ({ seeds, into }: DevAnalysisTask) => {
  const held: Held = new Map();
  for (;;) {
    await heard();
    try {
      const { edition, warnings } = await analyse(seeds, {
        cache: '.parallax/cache',
        held,
        progress: atWork,
        stage: atWork,
      });
      const problems = verify(edition);
      if (problems.length > 0) throw new InputError(problems);
      writeEdition(into, withoutPlaces(edition, seeds));
      await tell({ errors: null, warnings: warnings.map(report).join('\n') });
    } catch (error) {
      await tell({ errors: report(error), warnings: '' });
    }
  }
});
