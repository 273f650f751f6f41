import { dateWords } from '../../model/dateWords.ts';
import type { Problem } from '../../model/problem.ts';
import { type Entry, type Ledger, ledgerFile, partsOf } from './ledger.ts';
import type { Displaced } from './placed.ts';

/** Nobody of the one is in the other, though either names somebody. */
const others = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length + b.length > 0 && !a.some((x) => b.includes(x));

const said = ({ title, date }: Entry): string =>
  `“${title}”${date === undefined ? '' : `, ${dateWords({ edtf: date })}`}`;

/** What an editor should know of a ledger after a build. */
export const ledgerWarnings = (
  seeds: string,
  ledger: { before: Ledger; after: Ledger; displaced: readonly Displaced[] },
): Problem[] => [
  ...toldOtherwise(seeds, ledger.before, ledger.after),
  ...givenToOthers(seeds, ledger.before, ledger.after),
  ...ledger.displaced.map(displacedOne),
];

/** An article whose file has the name of another: found again by its text, under the address that it had. */
const displacedOne = ({ file, own, id }: Displaced): Problem => ({
  ...{ file, line: 1, column: 1, level: 'warning' },
  what: `articles/${own}/ was published for another text: this one is published at articles/${id}/`,
  todo: `give the file the name ${id}`,
});

/**
 * A warning for each page that stands where it stood and tells of another day, other people and another kind of happening: its
 * evidence may all be there, and yet whoever linked to it meant something else.
 */
function toldOtherwise(seeds: string, before: Ledger, after: Ledger): Problem[] {
  return [...before].flatMap(([address, was], line): Problem[] => {
    const is = after.get(address);
    const same =
      !is ||
      [was, is].some((e) => e.to || e.gone || e.type === undefined) ||
      was.type === is.type ||
      was.date === is.date ||
      !others(was.who, is.who);
    return same || !is
      ? []
      : [
          {
            ...{ file: ledgerFile(seeds), line: line + 2, column: 1, level: 'warning' },
            what: `${address} told of ${said(was)}, and now tells of ${said(is)}`,
            todo: 'where these are two happenings, part them by a “split” in corrections.yaml',
          },
        ];
  });
}

/** A warning for each page of an actor that stands where it stood and has another name, of others, in other articles: an id used again. */
function givenToOthers(seeds: string, before: Ledger, after: Ledger): Problem[] {
  return [...before].flatMap(([address, was], line): Problem[] => {
    const is = after.get(address);
    if (!is || partsOf(address)?.kind !== 'actor' || [was, is].some((e) => e.to || e.gone)) return [];
    return others(was.by, is.by) && others(was.near, is.near)
      ? [
          {
            ...{ file: ledgerFile(seeds), line: line + 2, column: 1, level: 'warning' },
            what: `${address} was the page of “${was.title}”, and is now that of “${is.title}”`,
            todo: 'where these are two, give the newcomer an id of its own in actors.yaml',
          },
        ]
      : [];
  });
}
