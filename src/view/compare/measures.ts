import { edition, index } from '../../edition.ts';
import type { Measures } from '../../model/measure.ts';
import type { Outlet } from '../outlet.ts';

/** The edition's measures; a built edition always has them. */
export const measures: Measures = edition.measures!;

/** Two sources that have a page of their own; `a` and `b` are in the order of names. */
export interface Pair {
  id: string;
  a: Outlet;
  b: Outlet;
  /** Events that both tell, by id. */
  shared: string[];
}

/** Up to this many sources, every two are compared; beyond it, those that tell at least one event in common. */
const SMALL = 12;

function pairsOf(): Pair[] {
  const shared = new Map<string, string[]>();
  for (const row of measures.coverage.events) {
    const ids = row.cells.map((c) => c.source);
    for (const a of ids) {
      for (const b of ids) {
        if (a === b) continue;
        const key = `${a} ${b}`;
        const list = shared.get(key);
        if (list) list.push(row.id);
        else shared.set(key, [row.id]);
      }
    }
  }
  const { telling } = index;
  const pairs: Pair[] = [];
  const taken = new Set<string>();
  telling.forEach((a, i) => {
    for (const b of telling.slice(i + 1)) {
      const events = shared.get(`${a.id} ${b.id}`) ?? [];
      if (telling.length > SMALL && events.length === 0) continue;
      // Ids hold hyphens themselves, so that two pairs can be written alike; the later one gets two.
      const id = taken.has(`${a.id}-${b.id}`) ? `${a.id}--${b.id}` : `${a.id}-${b.id}`;
      taken.add(id);
      pairs.push({ id, a, b, shared: events });
    }
  });
  return pairs;
}

export const pairs: Pair[] = pairsOf();
const byOutlets = new Map(pairs.map((p) => [`${p.a.id} ${p.b.id}`, p]));
/** The page for two sources, in whichever order they are given. */
export const pairFor = (a: string, b: string): Pair | null =>
  byOutlets.get(`${a} ${b}`) ?? byOutlets.get(`${b} ${a}`) ?? null;
export const pairPath = (p: Pair): string => `compare/${p.id}/`;

/** Rows of events that several sources tell, in the order of time; or all. */
export function eventRows(atLeast: number) {
  const rows = new Map(measures.coverage.events.map((r) => [r.id, r]));
  return index.inTime.flatMap((e) => {
    const row = rows.get(e.id);
    return row && row.cells.length >= atLeast ? [row] : [];
  });
}
