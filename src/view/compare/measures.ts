import { edition, index } from '../../edition/edition.ts';
import type { Outlet } from '../../edition/outlet.ts';
import type { ClaimGroup } from '../../model/claim.ts';
import type { Measures } from '../../model/measure.ts';

/** The edition's measures; a built edition always has them. */
export const measures: Measures = edition.measures!;

/** What a measure is called everywhere, as its own definition has it. @throws Error where there is no such measure. */
export function measureTitle(id: string): string {
  const definition = measures.definitions.find((d) => d.id === id);
  if (!definition) throw new Error(`there is no measure ${id}`);
  return definition.title;
}

/** Two sources that have a page of their own; `a` and `b` are in the order of names. */
export interface Pair {
  id: string;
  a: Outlet;
  b: Outlet;
  /** Events that both tell, by id. */
  shared: string[];
}

/** Up to this many sources, every two are compared; beyond it, so many pairs as tell most events in common. */
const [SMALL, MOST_PAIRS] = [24, 300];

/** An address for two sources that doesn't hang on their names: their ids in code order. */
const byCode = (a: string, b: string, sign = '-'): string => [a, b].sort().join(sign);

let madePairs: Pair[] | null = null;

/** Every two sources that have a page of their own, by the names of both. */
export function pairs(): Pair[] {
  madePairs ??= pairsOf();
  return madePairs;
}

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
  // A source that was taken out of all articles keeps its address, and so do its pairs.
  const { outlets } = index;
  const pairs: Pair[] = [];
  // A file of that name holds the passages of all.
  const taken = new Set<string>(['same-words']);
  const chosen = outlets.length > SMALL ? mostShared(shared) : null;
  outlets.forEach((a, i) => {
    for (const b of outlets.slice(i + 1)) {
      const events = shared.get(`${a.id} ${b.id}`) ?? [];
      if (chosen && !chosen.has(byCode(a.id, b.id, ' '))) continue;
      // Ids hold hyphens themselves, so that pairs can be written alike; a later one gets two, in the end where its ids meet.
      const plain = byCode(a.id, b.id);
      const id = [plain, plain.replace('-', '--'), byCode(a.id, b.id, '--')].find((x) => !taken.has(x))!;
      taken.add(id);
      pairs.push({ id, a, b, shared: events });
    }
  });
  return pairs;
}

/** The pairs with most events in common, as “id id” in code order: the number of pages grows with the sources, not with their square. */
function mostShared(shared: ReadonlyMap<string, readonly string[]>): Set<string> {
  const each = [...shared].filter(([key]) => key === byCode(...(key.split(' ') as [string, string]), ' '));
  each.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return new Set(each.slice(0, MOST_PAIRS).map(([key]) => key));
}

let byOutlets: Map<string, Pair> | null = null;
/** The page for two sources, in whichever order they are given. */
function pairFor(a: string, b: string): Pair | null {
  byOutlets ??= new Map(pairs().map((p) => [`${p.a.id} ${p.b.id}`, p]));
  return byOutlets.get(`${a} ${b}`) ?? byOutlets.get(`${b} ${a}`) ?? null;
}
export const pairPath = (p: Pair): string => `compare/${p.id}/`;
export const pairName = ({ a, b }: Pair): string => `${a.name} and ${b.name}`;

/** How the page for two sources is named and where it lies; null where they have none. */
export function pairLink(a: string, b: string): { name: string; path: string } | null {
  const pair = pairFor(a, b);
  return pair && { name: pairName(pair), path: pairPath(pair) };
}

/** Addresses of pairs of which one source was renamed or has gone: where they lead, or null. */
export function lostPairs(): { id: string; title: string; to: string | null }[] {
  const former = (edition.former ?? []).filter((f) => f.kind === 'source');
  const idOf = (path: string) => path.replace(/^sources\/|\/$/g, '');
  const held = new Set(pairs().map((p) => p.id));
  if (index.outlets.length > SMALL) return withoutPage(held);
  if (index.outlets.length + former.length > SMALL) return [];
  return former.flatMap((f) =>
    index.outlets.flatMap((o) => {
      const id = byCode(idOf(f.path), o.id);
      const pair = f.to === null ? null : pairFor(idOf(f.to), o.id);
      const to = pair ? pairPath(pair) : f.to;
      return held.has(id) ? [] : [{ id, title: `${f.title} and ${o.name}`, to }];
    }),
  );
}
/** So many addresses of pairs without a page lead on: more would be most of the site. */
const MOST_LED_ON = 5000;

/** Pairs that may have had a page while fewer pairs had more in common: their address leads to the first source, which stands beside the others there. */
function withoutPage(held: ReadonlySet<string>): { id: string; title: string; to: string | null }[] {
  const telling = index.outlets.filter((o) => o.articles.length > 0);
  if (telling.length * (telling.length - 1) > 2 * MOST_LED_ON) return [];
  return telling.flatMap((a, i) =>
    telling.slice(i + 1).flatMap((b) => {
      const id = byCode(a.id, b.id);
      return held.has(id) ? [] : [{ id, title: `${a.name} and ${b.name}`, to: `sources/${a.id}/` }];
    }),
  );
}

let groupsOfPairs: Map<string, ClaimGroup[]> | null = null;

/** The statements that both of two sources carry, by the id of their pair: the same group of claims. */
export function saidByBoth(pair: string): ClaimGroup[] {
  if (!groupsOfPairs) {
    groupsOfPairs = new Map();
    for (const g of edition.groups) {
      const sources = [...index.standingsOfGroup(g).keys()];
      for (const a of sources)
        for (const b of sources) {
          const held = a === b ? null : pairFor(a, b);
          if (!held || held.a.id !== a) continue;
          const list = groupsOfPairs.get(held.id) ?? [];
          list.push(g);
          groupsOfPairs.set(held.id, list);
        }
    }
  }
  return groupsOfPairs.get(pair) ?? [];
}

/** Rows of events that several sources tell, in the order of time; or all. */
export function eventRows(atLeast: number) {
  const rows = new Map(measures.coverage.events.map((r) => [r.id, r]));
  return index.inTime.flatMap((e) => {
    const row = rows.get(e.id);
    return row && row.cells.length >= atLeast ? [row] : [];
  });
}

/** Sources of which only excerpts are held: what isn't found may stand in the rest. */
export const partly: ReadonlySet<string> = new Set(
  measures.columns.filter((c) => c.excerpts === c.articles.length).map((c) => c.id),
);
