import { renamedArticles } from './articles.ts';
import { fullNames, knownOf } from './assign.ts';
import { followRenaming, successors } from './evidence.ts';
import { heirs } from './heirs.ts';
import { addressOf, type Entry, isLive, type Kind, type Ledger, partsOf } from './ledger.ts';
import { misspelt } from './misspelt.ts';
import type { Thing } from './thing.ts';

/** A thing with the id that it is published under; `slug` is what the program would have called it. */
export interface Standing extends Thing {
  slug: string;
  /** What it is known by before an editor joined others to it or parted some from it: as that it is met at the next build. */
  alone?: Pick<Thing, 'by' | 'near' | 'date' | 'type' | 'who' | 'from'> | undefined;
}

/** A thing that an editor made part of another, at whose address it is found. */
export interface Absorbed extends Standing {
  to: string;
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();
const same = (a: readonly string[], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

const pathOf = (t: Thing): string => addressOf(t.kind, t.id, t.article ?? null);

const entryOf = (t: Standing): Entry => {
  const { date, type, who, by, near, from } = t.alone ?? t;
  const called = from !== undefined ? { parted: true as const } : t.slug === t.id ? {} : { slug: t.slug };
  return { title: t.title, date, type, who, by, near, ...called };
};

/**
 * The ledger after a build: every address that stands now, and what became of every other that was ever published. An
 * entry leads straight to an address that stands (`to`), or is `gone`; so there is no chain and no circle.
 */
export function settle(
  ledger: Ledger,
  standing: readonly Standing[],
  absorbed: readonly Absorbed[] = [],
  moved?: ReadonlyMap<string, string>,
): Ledger {
  const now = new Map<string, Entry>();
  for (const t of standing) now.set(pathOf(t), entryOf(t));
  const former = new Map<string, Entry>();
  for (const t of absorbed) if (now.has(t.to)) former.set(pathOf(t), { ...entryOf(t), to: t.to, joined: true });
  const renamed = renamedArticles(
    ledger,
    standing.filter((t) => t.kind === 'article'),
  );
  const followed = moved ?? renamed;
  const claims = new Map(standing.flatMap((t) => (t.kind === 'claim' ? [[t.id, pathOf(t)] as const] : [])));
  const lost = [...ledger].flatMap(([address, entry]) => {
    const parts = now.has(address) || former.has(address) ? null : partsOf(address);
    return parts ? [{ ...parts, address, entry }] : [];
  });
  const parts = partsNow(ledger, now);
  /** Evidence by words → what it became by an edit, of each kind. */
  const became = new Map(
    (['event', 'claim'] as const).map((kind) => [
      kind as Kind,
      successors(
        knownOf(ledger, kind, followed).filter((k) => isLive(k.entry)),
        standing.filter((t) => t.kind === kind),
      ),
    ]),
  );
  const edited = (kind: Kind, keys: readonly string[]): string[] =>
    unique(followRenaming(keys, followed).map((key) => became.get(kind)?.get(key) ?? key));
  for (const entries of [now, former])
    for (const [address, entry] of entries) {
      const before = partsOf(address)?.kind === 'event' ? ledger.get(address) : undefined;
      const first = before?.near && edited('event', before.first ?? before.near);
      if (first && !same(first, entry.near)) entries.set(address, { ...entry, first });
    }
  /** Whether two addresses are of one name, a slip of the pen aside: others were held for one by an editor alone. */
  const isNamesake = (entry: Entry, address: string): boolean => {
    const other = ledger.get(address);
    return !other || fullNames(entry.by).some((n) => other.by.includes(n)) || misspelt(entry, other);
  };
  /** What leads to a part of what it was: that is where it led itself, not what others that led to it meant. */
  const partly = new Set<string>();
  for (const [kind, entries] of Map.groupBy(lost, (l) => l.kind)) {
    const heirOf = heirs(
      kind,
      standing.filter((t) => t.kind === kind),
      became.get(kind) ?? new Map(),
    );
    // What stood until now comes first: others lead to it.
    for (const lost of entries.sort((a, b) => Number(!!a.entry.to) - Number(!!b.entry.to))) {
      const { id, address } = lost;
      const entry = kind === 'event' ? asItStood(lost.entry) : lost.entry;
      const by = followRenaming(entry.by, followed);
      const near = entry.near && edited(kind, entry.near);
      const first = entry.first && edited(kind, entry.first);
      // A claim that kept its id stands in an article that was renamed.
      const own =
        kind === 'claim'
          ? claims.get(id)
          : kind === 'article' && renamed.has(id)
            ? addressOf(kind, renamed.get(id)!)
            : null;
      const { to: _, joined: __, gone, ...kept } = entry;
      const rest: Entry = { ...kept, ...(near && { near }), ...(first && { first }) };
      /** An event whose words are known, and what an editor had joined, leads on to nothing but what it led to itself: where else it is, its own words tell. */
      const next = (at: string) =>
        partly.has(at) || (kind === 'event' && near) || entry.joined || (kind === 'actor' && !isNamesake(entry, at))
          ? undefined
          : (former.get(at) ?? ledger.get(at))?.to;
      const whole = own ?? heirOf({ ...rest, by, gone }, lastStanding(entry.to, next, now));
      const heir = whole ?? parts.get(address);
      if (!whole && heir) partly.add(address);
      former.set(address, heir ? { ...rest, to: heir } : { ...rest, gone: true });
    }
  }
  const addresses = [...now.keys(), ...former.keys()].sort();
  return new Map(addresses.map((address) => [address, (now.get(address) ?? former.get(address))!]));
}

/** An event that an editor joined to another, without what it came to tell there: its page never told that, nor leads on to the other without its own words. */
function asItStood(entry: Entry): Entry {
  if (!entry.joined || !entry.near) return entry;
  const { to: _, joined: __, first, ...rest } = entry;
  return first ? { ...rest, by: [], near: first } : rest;
}

/**
 * Former addresses of actors → the first of those that led to it and stand again: whom an editor held for one with somebody, and who
 * of them is named still, though the words are gone by which he did.
 */
function partsNow(ledger: Ledger, now: ReadonlyMap<string, Entry>): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [address, { to }] of ledger) {
    if (to === undefined || !now.has(address)) continue;
    const held = parts.get(to);
    if (held === undefined || address < held) parts.set(to, address);
  }
  return parts;
}

/** Follows former addresses to one that stands; null where they end or go round. */
function lastStanding(
  from: string | undefined,
  next: (address: string) => string | undefined,
  now: ReadonlyMap<string, Entry>,
): string | null {
  const seen = new Set<string>();
  for (let at = from; at !== undefined && !seen.has(at); at = next(at)) {
    if (now.has(at)) return at;
    seen.add(at);
  }
  return null;
}
