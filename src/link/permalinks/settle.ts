import { followRenaming, knownOf } from './assign.ts';
import { addressOf, type Entry, type Ledger, partsOf } from './ledger.ts';
import type { Thing } from './thing.ts';

/** A thing with the id that it is published under; `slug` is what the program would have called it. */
export interface Standing extends Thing {
  slug: string;
}

const pathOf = (t: Thing): string => addressOf(t.kind, t.id, t.article ?? null);
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Former ids of articles → the ids that they have now, told by their text, title or address elsewhere. */
export function renamedArticles(ledger: Ledger, articles: readonly Thing[]): Map<string, string> {
  const present = new Set(articles.map((a) => a.id));
  const renamed = new Map<string, string>();
  const byKey = new Map(articles.flatMap((a) => a.by.map((key) => [key, a.id] as const)));
  for (const { id, by } of knownOf(ledger, 'article')) {
    if (present.has(id)) continue;
    const now = by.map((key) => byKey.get(key)).find((x) => x !== undefined);
    if (now !== undefined) renamed.set(id, now);
  }
  return renamed;
}

/** The standing thing of the same kind that most of an entry's evidence went to, if any did. */
function heirOf(by: readonly string[], holders: ReadonlyMap<string, readonly string[]>): string | null {
  const votes = new Map<string, number>();
  for (const key of by) for (const path of holders.get(key) ?? []) votes.set(path, (votes.get(path) ?? 0) + 1);
  const sorted = [...votes].sort(([a, x], [b, y]) => y - x || byCode(a, b));
  return sorted[0]?.[0] ?? null;
}

/**
 * The ledger after a build: every address that stands now, and what became of every other that was ever published. An
 * entry leads straight to an address that stands (`to`), or is `gone`; so there is no chain and no circle.
 */
export function settle(ledger: Ledger, standing: readonly Standing[]): Ledger {
  const now = new Map<string, Entry>();
  for (const t of standing) {
    const { title, date, type, who, by } = t;
    const slug = t.slug === t.id ? undefined : t.slug;
    now.set(pathOf(t), { title, date, type, who, by, slug });
  }
  const renamed = renamedArticles(
    ledger,
    standing.filter((t) => t.kind === 'article'),
  );
  const claims = new Map(standing.flatMap((t) => (t.kind === 'claim' ? [[t.id, pathOf(t)] as const] : [])));
  const lost = [...ledger].flatMap(([address, entry]) => {
    const parts = now.has(address) ? null : partsOf(address);
    return parts ? [{ ...parts, address, entry }] : [];
  });
  const former = new Map<string, Entry>();
  for (const [kind, entries] of Map.groupBy(lost, (l) => l.kind)) {
    const holders = holdersOf(standing.filter((t) => t.kind === kind));
    for (const { id, address, entry } of entries) {
      const by = followRenaming(entry.by, renamed);
      // A claim that kept its id stands in an article that was renamed.
      const same = kind === 'claim' ? claims.get(id) : null;
      const { to: _, gone: __, ...rest } = entry;
      const heir = same ?? heirOf(by, holders) ?? lastStanding(entry.to, ledger, now);
      former.set(address, heir ? { ...rest, to: heir } : { ...rest, gone: true });
    }
  }
  const addresses = [...now.keys(), ...former.keys()].sort();
  return new Map(addresses.map((address) => [address, (now.get(address) ?? former.get(address))!]));
}

/** Evidence → the addresses of the things that it is for. */
function holdersOf(standing: readonly Standing[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const t of standing) {
    for (const key of t.by) {
      const under = holders.get(key);
      if (under) under.push(pathOf(t));
      else holders.set(key, [pathOf(t)]);
    }
  }
  return holders;
}

/** Follows former addresses to one that stands; null where they end or go round. */
function lastStanding(from: string | undefined, ledger: Ledger, now: ReadonlyMap<string, Entry>): string | null {
  const seen = new Set<string>();
  for (let at = from; at !== undefined && !seen.has(at); at = ledger.get(at)?.to) {
    if (now.has(at)) return at;
    seen.add(at);
  }
  return null;
}
