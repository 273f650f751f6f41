import pc from 'picocolors';
import { npmRun } from '../model/npmRun.ts';
import type { Undone } from './undo.ts';

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const addresses = (n: number): string => many(n, 'address', 'addresses');

/** So many files are named one by one. */
const most = 25;

/** What was taken back, and what stays, in lines that a person likes to read. */
export function sayUndone(
  { files, outlets, addresses: a, corrections }: Undone,
  dryRun: boolean,
  seeds: string,
): string[] {
  return [
    ...files.slice(0, most).map((f) => `${pc.green(dryRun ? 'Would remove' : 'Removed')} ${f}`),
    ...(files.length > most ? [`… and ${files.length - most} more: ${files.length} articles in all`] : []),
    ...outlets.removed.map((id) => `  the outlet “${id}”, new with it, is out of sources.yaml`),
    ...outlets.kept.map((id) => `  the outlet “${id}” stays: other articles are of it, or its entry was changed`),
    ...(a.dropped
      ? [
          `  ${addresses(a.dropped)} that ${a.dropped === 1 ? 'was' : 'were'} never published ${a.dropped === 1 ? 'is' : 'are'} out of the ledger`,
        ]
      : []),
    ...(a.published
      ? [
          `  ${addresses(a.published)} ${a.published === 1 ? 'was' : 'were'} published (they are in the committed ledger) and will say that nothing is there any more;`,
          '  put the file back and use “npm run withdraw” where readers are to be told why',
        ]
      : []),
    ...(a.unknown
      ? [
          `  ${addresses(a.unknown)} stay in the ledger: without git nobody can tell whether they were published;`,
          '  --unpublished says that they were not',
        ]
      : []),
    ...(corrections
      ? [`  ${many(corrections, 'correction of it stays', 'corrections of it stay')} in corrections.yaml`]
      : []),
    dryRun ? 'Nothing was removed.' : `Next: ${npmRun('build', seeds)}`,
  ];
}
