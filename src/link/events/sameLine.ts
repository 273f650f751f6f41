import { type Happening, shares } from './happening.ts';
import type { Telling } from './tale.ts';

/** A line of so many words hardly tells two deeds of one person in one month. */
const LEAST_WORDS = 8;
const DAYS = 27;

const linesOf = ({ tellings }: Happening): string[] =>
  tellings.flatMap(({ mention: { clause } }) => (clause && clause.split(' ').length >= LEAST_WORDS ? [clause] : []));

/** The lines by which two happenings may be told to be one, whatever their days. */
export const lineKeysOf = (h: Happening): string[] => linesOf(h).map((line) => `line ${line}`);

/** Whether two articles tell of somebody, within a month, what makes the very same long line: “Ruiz is charged with 269 counts of fraud”. */
export function tellsSameLine(a: Happening, b: Happening): boolean {
  if (shares(a.persons, b.persons) + shares(a.others, b.others) === 0) return false;
  const others = new Set(linesOf(b));
  const [x, y] = [dayOf(a.tellings), dayOf(b.tellings)];
  return linesOf(a).some((line) => others.has(line)) && x !== null && y !== null && Math.abs(x - y) <= DAYS;
}

/** The day that any of them tells, else that of its publication. */
const dayOf = (tellings: readonly Telling[]): number | null =>
  tellings.find((t) => t.when && !t.when.yearless)?.when?.min ??
  tellings.find((t) => t.published !== null)?.published ??
  null;
