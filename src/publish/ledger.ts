import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Analysis } from '../analyse.ts';
import { alone } from '../disk/alone.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { siteFile, withEditionId } from '../link/permalinks/editionId.ts';
import { type Ledger, ledgerFile, partsOf, readLedger, takeBack, writeLedger } from '../link/permalinks/ledger.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { unstated } from '../model/seeds.ts';

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
  /** Addresses of the site published last of which the ledger knows nothing: how many, and the first of them. */
  unknown: { many: number; first: string[] };
}

/** What changes in the ledger; its text goes into `file`. `published` are the addresses of the last site. */
export function newsOf(
  { before, after }: Analysis['ledger'],
  file: string,
  published: readonly string[] = [],
): LedgerNews {
  // The page of what has no outlet is nobody's address.
  const unknown = published.filter((address) => !after.has(address) && address !== `sources/${unstated}/`);
  const added = [...after.keys()].filter((address) => !before.has(address));
  const [was, is] = [writeLedger(before), writeLedger(after)];
  if (is !== was) writeWhole(file, is);
  return {
    before: printOf(was),
    after: is === was ? null : file,
    added: added.length,
    first: added.slice(0, 3),
    lost: newlyGone(before, after),
    unknown: { many: unknown.length, first: unknown.slice(0, 3) },
  };
}

const printOf = (text: string): string => hash('sha256', text);

const newlyGone = (before: Ledger, after: Ledger): number =>
  [...after].filter(([address, { gone }]) => gone && !before.get(address)?.gone && partsOf(address)?.kind === 'article')
    .length;

/**
 * Nothing where the ledger is as new as the site that stands in the folder to be written; else it was lost or taken back.
 * @throws InputError
 */
export function mustKnow(seeds: string, out: string, { unknown: { many, first } }: LedgerNews): void {
  if (many === 0 || process.env['CI']) return;
  const some = `${first.join(', ')}${many > first.length ? ', …' : ''}`;
  const what = `the ledger is older than the site in ${out}: it knows nothing of ${many} ${many === 1 ? 'address' : 'addresses'} there (${some}), which would break`;
  const todo = `${takeBack}; where that site was never published, build with --new-ledger or into another folder`;
  throw new InputError([{ file: ledgerFile(seeds), line: 1, column: 1, what, todo, level: 'error' }]);
}

/**
 * Records the addresses of an edition in its ledger, before they are published, and gives it the id that its feeds go by. With
 * `CI` set nothing is written: a server's build isn't committed, so it would only seem to be recorded. `anew`: what stands in
 * the ledger is given up.
 */
export function recordAddresses(
  seeds: string,
  { before, after, added, first, lost }: LedgerNews,
  { topic, anew = false }: { topic?: string; anew?: boolean | undefined } = {},
): Problem[] {
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
    alone(seeds, () => {
      const site = topic === undefined ? null : withEditionId(seeds, topic);
      if (site !== null) writeWhole(siteFile(seeds), site);
      const text = readFileSync(after, 'utf8');
      writeWhole(file, anew ? text : withMeanwhile(file, before, text));
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
