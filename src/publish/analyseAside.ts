import { analyse } from '../analyse.ts';
import { growEdition } from '../editionFile.ts';
import { InputError } from '../model/problem.ts';
import { inAside, tell } from '../print/inAside.ts';
import { beThrifty, manyArticles } from '../print/thrifty.ts';
import { verify } from '../verify.ts';
import { lastingId } from '../view/machine/lastingId.ts';
import type { Analysed, Order } from './analysing.ts';
import { newsOf } from './ledger.ts';
import { publishedIn } from './published.ts';
import { withoutPlaces } from './withoutPlaces.ts';

// A process of its own, which `analysing.ts` starts with an order: the edition goes into a folder, the rest is told.
const {
  seeds,
  entries,
  cache,
  into,
  ledger: ledgerFile,
  out,
  newLedger,
} = JSON.parse(process.argv[2] ?? '{}') as Order;
const say = (said: Analysed): Promise<void> => tell({ said });

let cpu = process.cpuUsage();
function stage(name: string): void {
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  void say({ stage: name, cpu: (used.user + used.system) / 1e6 });
}

await inAside(async () => {
  const progress = (done: number, all: number): void => {
    if (done === 1 && all >= manyArticles) beThrifty();
    void say({ done, all });
  };
  const { edition, warnings, ledger } = await analyse(seeds, { entries, cache, progress, stage, newLedger });
  const problems = verify(edition);
  if (problems.length > 0) throw new InputError(problems);
  stage('verifying');
  const { site, articles } = edition;
  const published = out === undefined || newLedger ? [] : publishedIn(out, lastingId(site, ''));
  await growEdition(into, withoutPlaces(edition, seeds), () => say({ coming: { site, articles: articles.length } }));
  await say({ warnings, ledger: newsOf(ledger, ledgerFile, published) });
});
