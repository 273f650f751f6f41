import { analyse } from '../analyse.ts';
import { writeEdition } from '../edition/file.ts';
import { InputError } from '../model/problem.ts';
import { runInWorker, say } from '../process/runInWorker.ts';
import { knowledgeWithProblems } from '../read/knowledge.ts';
import { verify } from '../verify.ts';
import { lastingId } from '../view/machine/lastingId.ts';
import type { AnalysisMessage, AnalysisTask } from './analysis.ts';
import { forgottenIn } from './forgotten.ts';
import { newsOf } from './ledger.ts';
import { publishedIn } from './published.ts';
import { countsOf } from './summary.ts';
import { withoutPlaces } from './withoutPlaces.ts';

const tell = (message: AnalysisMessage): Promise<void> => say(message);

let cpu = process.cpuUsage();
function stage(name: string): void {
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  void tell({ stage: name, cpu: (used.user + used.system) / 1e6 });
}

// A process of its own, which `analysis.ts` starts: the edition goes into a folder, the rest is told.
await runInWorker(async ({ seeds, entries, cache, into, ledger: ledgerFile, out, newLedger }: AnalysisTask) => {
  const { knowledge, problems } = knowledgeWithProblems(seeds);
  void tell({ site: knowledge.site });
  const { edition, warnings, ledger } = await analyse(seeds, {
    // What is wrong with it is told with all else.
    knowledge: problems.length > 0 ? null : knowledge,
    entries,
    cache,
    progress: (done, all) => void tell({ done, all }),
    stage,
    newLedger,
  });
  const untrue = verify(edition);
  if (untrue.length > 0) throw new InputError(untrue);
  stage('verifying');
  const known = forgottenIn(seeds);
  const published =
    out === undefined || newLedger ? [] : publishedIn(out, lastingId(edition.site, '')).filter((a) => !known.has(a));
  writeEdition(into, withoutPlaces(edition, seeds));
  await tell({
    site: edition.site,
    counts: countsOf(edition),
    former: edition.former ?? [],
    warnings,
    ledger: newsOf(ledger, ledgerFile, published),
  });
});
