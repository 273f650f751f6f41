import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Analysis } from '../analyse.ts';
import { alone } from '../disk/alone.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { type Ledger, ledgerFile, partsOf, readLedger, writeLedger } from '../link/permalinks/ledger.ts';
import { InputError, type Problem } from '../model/problem.ts';

/** What an edition changes in its ledger of addresses. */
export interface LedgerNews {
  /** Stands for the ledger's text as it was read. */
  before: string;
  /** A file that holds the ledger as it shall be: megabytes of it. Null where nothing changes. */
  after: string | null;
  /** Addresses that are new: how many, and the first of them. */
  added: number;
  first: string[];
  /** Articles that stood at the last build and are gone: a folder half checked out looks like any other. */
  lost: number;
}

/** What changes in the ledger; its text goes into `file`. */
export function newsOf({ before, after }: Analysis['ledger'], file: string): LedgerNews {
  const added = [...after.keys()].filter((address) => !before.has(address));
  const [was, is] = [writeLedger(before), writeLedger(after)];
  if (is !== was) writeWhole(file, is);
  return {
    before: printOf(was),
    after: is === was ? null : file,
    added: added.length,
    first: added.slice(0, 3),
    lost: newlyGone(before, after),
  };
}

const printOf = (text: string): string => hash('sha256', text);

const newlyGone = (before: Ledger, after: Ledger): number =>
  [...after].filter(([address, { gone }]) => gone && !before.get(address)?.gone && partsOf(address)?.kind === 'article')
    .length;

/**
 * Records the addresses of an edition in its ledger, before they are published. With `CI` set nothing is written: a
 * server's build isn't committed, so it would only seem to be recorded.
 */
export function recordAddresses(seeds: string, { before, after, added, first, lost }: LedgerNews): Problem[] {
  const file = ledgerFile(seeds);
  const said = `${added} new ${added === 1 ? 'address' : 'addresses'}`;
  const warn = (what: string, todo: string): Problem[] => [{ file, line: 1, column: 1, what, todo, level: 'warning' }];
  const loss = lost
    ? warn(
        `${lost} published ${lost === 1 ? 'article is' : 'articles are'} no longer here, and ${lost === 1 ? 'its address says' : 'their addresses say'} so`,
        'put them back if this was not meant',
      )
    : [];
  if (process.env['CI']) {
    const some = `${first.join(', ')}${added > first.length ? ', …' : ''}`;
    if (added === 0) return loss;
    return [
      ...loss,
      ...warn(`${said} not in the ledger (${some})`, 'run “npm run build” on your own machine and commit this file'),
    ];
  }
  if (after === null) return [];
  try {
    const text = readFileSync(after, 'utf8');
    alone(seeds, () => writeWhole(file, withMeanwhile(file, before, text)));
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
    ...warn(added ? `${said} recorded` : 'what became of former addresses is recorded', 'commit this file'),
  ];
}

/** What another build has recorded meanwhile stays. */
function withMeanwhile(file: string, before: string, after: string): string {
  let now: string;
  try {
    now = readFileSync(file, 'utf8');
  } catch {
    // There is none yet.
    return after;
  }
  if (printOf(now) === before) return after;
  return writeLedger(new Map([...readLedger(now, file), ...readLedger(after, file)]));
}
