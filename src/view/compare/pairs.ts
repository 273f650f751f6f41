import type { EditionIndex } from '../../edition/indexes.ts';
import type { Outlet } from '../../edition/outlet.ts';
import type { ClaimGroup } from '../../model/claim.ts';
import type { Edition } from '../../model/edition.ts';
import type { Measures } from '../../model/measure.ts';

/** Two sources that have a page of their own; `a` and `b` are in the order of names. */
export interface Pair {
  id: string;
  a: Outlet;
  b: Outlet;
  /** Events that both tell, by id. */
  shared: string[];
}

/** An edition with its indexes and its measures: what pairs are made of. */
export interface Measured {
  edition: Edition;
  index: EditionIndex;
  measures: Measures;
}

/** The sources of an edition two by two; each list is made when it is first asked for, and once. */
export interface Pairs {
  /** Every two sources that have a page of their own, by the names of both. */
  all(): readonly Pair[];
  /** How the page for two sources is named and where it lies, in whichever order they are given; null where they have none. */
  link(a: string, b: string): { name: string; path: string } | null;
  /** Addresses of pairs of which one source was renamed or has gone: where they lead, or null. */
  lost(): { id: string; title: string; to: string | null }[];
  /** The statements that both of two sources carry, by the id of their pair: the same group of claims. */
  saidByBoth(pair: string): ClaimGroup[];
}

/** Up to this many sources, every two are compared; beyond it, so many pairs as tell most events in common. */
const [SMALL, MOST_PAIRS] = [24, 300];

/** An address for two sources that doesn't hang on their names: their ids in code order. */
const byCode = (a: string, b: string, sign = '-'): string => [a, b].sort().join(sign);

export const pairPath = (p: Pair): string => `compare/${p.id}/`;
export const pairName = ({ a, b }: Pair): string => `${a.name} and ${b.name}`;

export function pairsIn(measured: Measured): Pairs {
  let made: Pair[] | undefined;
  let byOutlets: Map<string, Pair> | undefined;
  let said: Map<string, ClaimGroup[]> | undefined;
  const all = (): Pair[] => {
    made ??= pairsOf(measured);
    return made;
  };
  function pairFor(a: string, b: string): Pair | null {
    byOutlets ??= new Map(all().map((p) => [`${p.a.id} ${p.b.id}`, p]));
    return byOutlets.get(`${a} ${b}`) ?? byOutlets.get(`${b} ${a}`) ?? null;
  }
  return {
    all,
    link(a, b) {
      const pair = pairFor(a, b);
      return pair && { name: pairName(pair), path: pairPath(pair) };
    },
    lost: () => lostPairs(measured, all(), pairFor),
    saidByBoth(pair) {
      said ??= groupsByPair(measured, pairFor);
      return said.get(pair) ?? [];
    },
  };
}

function pairsOf({ index: { outlets }, measures }: Measured): Pair[] {
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

type PairFor = (a: string, b: string) => Pair | null;

function lostPairs({ edition, index }: Measured, pairs: readonly Pair[], pairFor: PairFor): ReturnType<Pairs['lost']> {
  const former = (edition.former ?? []).filter((f) => f.kind === 'source');
  const idOf = (path: string) => path.replace(/^sources\/|\/$/g, '');
  const held = new Set(pairs.map((p) => p.id));
  if (index.outlets.length > SMALL) return withoutPage(index.telling, held);
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
function withoutPage(telling: readonly Outlet[], held: ReadonlySet<string>): ReturnType<Pairs['lost']> {
  if (telling.length * (telling.length - 1) > 2 * MOST_LED_ON) return [];
  return telling.flatMap((a, i) =>
    telling.slice(i + 1).flatMap((b) => {
      const id = byCode(a.id, b.id);
      return held.has(id) ? [] : [{ id, title: `${a.name} and ${b.name}`, to: `sources/${a.id}/` }];
    }),
  );
}

function groupsByPair({ edition, index }: Measured, pairFor: PairFor): Map<string, ClaimGroup[]> {
  const groups = new Map<string, ClaimGroup[]>();
  for (const g of edition.groups) {
    const sources = [...index.standingsOfGroup(g).keys()];
    for (const a of sources)
      for (const b of sources) {
        const held = a === b ? null : pairFor(a, b);
        if (!held || held.a.id !== a) continue;
        const list = groups.get(held.id) ?? [];
        list.push(g);
        groups.set(held.id, list);
      }
  }
  return groups;
}
