import { isMinor } from '../edition/minor.ts';
import type { Event } from '../model/event.ts';
import { count, spell } from './count.ts';

type Ranked = Pick<Event, 'rank'>;

/** The main events and the smaller ones, each in the order given; all are main where none is, since nothing is small by itself. */
export function byRank<E extends Ranked>(events: readonly E[]): { main: E[]; smaller: E[] } {
  const main = events.filter((e) => !isMinor(e));
  return main.length > 0 ? { main, smaller: events.filter(isMinor) } : { main: [...events], smaller: [] };
}
export const mainOf = <E extends Ranked>(events: readonly E[]): E[] => byRank(events).main;

/** At most so many of them, in the order given: the last of the main ones, then the last of the others. */
export function lastOf<E extends Ranked>(events: readonly E[], most: number): E[] {
  if (events.length <= most) return [...events];
  const main = events.filter((e) => !isMinor(e)).slice(-most);
  const room = most - main.length;
  const chosen = new Set([...main, ...(room > 0 ? events.filter(isMinor).slice(-room) : [])]);
  return events.filter((e) => chosen.has(e));
}

/** “20 main events and 13 smaller”; where all are of one rank, “20 events”. */
export function rankedInWords(total: number, minor: number): string {
  if (minor === 0 || minor === total) return count(total, 'event');
  return `${count(total - minor, 'main event')} and ${spell(minor)} smaller`;
}

/** A list of more lines than this is a wall: there, smaller happenings that stand together are folded. */
const long = 12;
/** So many of them in a row take no more room than the line that would fold them. */
const few = 2;

/** Events that stand in a list one after another; `folded` are those behind a line that opens them. */
export interface Run<E> {
  events: E[];
  folded: boolean;
}

/**
 * A list in the order given, its smaller happenings folded where it is long and many of them stand together. What `keep` names
 * stays as it is, and so does a list of smaller ones alone.
 */
export function runsOf<E extends Ranked>(events: readonly E[], keep: (e: E) => boolean = () => false): Run<E>[] {
  const small = (e: E): boolean => isMinor(e) && !keep(e);
  const folds = events.length > long && !events.every(small);
  const runs: { events: E[]; small: boolean }[] = [];
  for (const e of events) {
    const last = runs.at(-1);
    if (last && last.small === small(e)) last.events.push(e);
    else runs.push({ events: [e], small: small(e) });
  }
  return runs.map((r) => ({ events: r.events, folded: folds && r.small && r.events.length > few }));
}
