import type { Analysis } from '../analyse.ts';
import { alone } from '../disk/alone.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { type Ledger, ledgerFile, ledgerOf, partsOf, writeLedger } from '../link/permalinks/ledger.ts';
import { InputError, type Problem } from '../model/problem.ts';

/**
 * Records the addresses of an edition in its ledger, before they are published. With `CI` set nothing is written: a
 * server's build isn't committed, so it would only seem to be recorded.
 */
export function recordAddresses(seeds: string, { before, after }: Analysis['ledger']): Problem[] {
  const file = ledgerFile(seeds);
  const news = [...after.keys()].filter((address) => !before.has(address));
  const said = `${news.length} new ${news.length === 1 ? 'address' : 'addresses'}`;
  const warn = (what: string, todo: string): Problem[] => [{ file, line: 1, column: 1, what, todo, level: 'warning' }];
  const lost = newlyGone(before, after);
  const loss = lost
    ? warn(
        `${lost} published ${lost === 1 ? 'article is' : 'articles are'} no longer here, and ${lost === 1 ? 'its address says' : 'their addresses say'} so`,
        'put them back if this was not meant',
      )
    : [];
  if (process.env['CI']) {
    const some = `${news.slice(0, 3).join(', ')}${news.length > 3 ? ', …' : ''}`;
    if (news.length === 0) return loss;
    return [
      ...loss,
      ...warn(`${said} not in the ledger (${some})`, 'run “npm run build” on your own machine and commit this file'),
    ];
  }
  if (writeLedger(after) === writeLedger(before)) return [];
  try {
    alone(seeds, () => {
      // What another build has recorded meanwhile stays.
      const meanwhile = [...ledgerOf(seeds)].filter(([address]) => !after.has(address));
      writeWhole(file, writeLedger(new Map([...after, ...meanwhile])));
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return warn(
      `the ledger of addresses can't be written (${code})`,
      'make the folder writable, or later links may break',
    );
  }
  return [
    ...loss,
    ...warn(news.length ? `${said} recorded` : 'what became of former addresses is recorded', 'commit this file'),
  ];
}

/** How many articles stood at the last build and are gone: a folder half checked out looks like any other. */
const newlyGone = (before: Ledger, after: Ledger): number =>
  [...after].filter(([address, { gone }]) => gone && !before.get(address)?.gone && partsOf(address)?.kind === 'article')
    .length;
