import { type Entry, type Kind, type Ledger, partsOf } from './ledger.ts';
import type { Thing } from './thing.ts';

/** An entry of the ledger with its id, its evidence following articles that were renamed. */
export interface Known {
  id: string;
  entry: Entry;
  by: string[];
}

/** The ledger's entries of one kind. `renamed` maps former article ids to present ones. */
export const knownOf = (ledger: Ledger, kind: Kind, renamed: ReadonlyMap<string, string> = new Map()): Known[] =>
  [...ledger].flatMap(([address, entry]) => {
    const parts = partsOf(address);
    if (parts?.kind !== kind) return [];
    return [{ id: parts.id, entry, by: followRenaming(entry.by, renamed) }];
  });

/** Evidence with the present id of each article in it. */
export const followRenaming = (by: readonly string[], renamed: ReadonlyMap<string, string>): string[] =>
  by.map((key) => {
    const at = key.indexOf('#');
    const article = at > 0 ? renamed.get(key.slice(0, at)) : undefined;
    return article === undefined ? key : article + key.slice(at);
  });

const articlesOf = (by: readonly string[]): string[] => [
  ...new Set(by.flatMap((key) => (key.includes('#') ? [key.slice(0, key.indexOf('#'))] : []))),
];

/** What two mentions of one happening share even where its wording, or its date, or its label was changed. */
function traces(type: string | undefined, date: string | undefined, who: readonly string[] | undefined, by: string[]) {
  if (!type || !who?.length) return [];
  const people = [...who].sort().join(' ');
  return [...(date ? [`${type} ${date} ${people}`] : []), ...articlesOf(by).map((a) => `${a} ${type} ${people}`)];
}

const dice = (a: readonly string[], b: ReadonlySet<string>): number => {
  const shared = a.filter((x) => b.has(x)).length;
  return a.length + b.size === 0 ? 0 : (2 * shared) / (a.length + b.size);
};

/**
 * How alike. Evidence outweighs everything else together; and a page that stands and shares any is meant before one
 * that was given up, however like that was.
 */
function likeness(known: Known, thing: Thing, evidence: ReadonlySet<string>): number {
  const { entry } = known;
  const shared = dice(known.by, evidence);
  return (
    (shared > 0 && !entry.to && !entry.gone ? 10 : 0) +
    4 * shared +
    (known.id === thing.id || entry.slug === thing.id ? 1.5 : 0) +
    (entry.date === thing.date ? 0.5 : 0) +
    (entry.type === thing.type ? 0.25 : 0) +
    0.5 * dice(entry.who ?? [], new Set(thing.who ?? []))
  );
}

function index<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keysOf(item)) {
      const under = map.get(key);
      if (under) under.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The lasting id of each thing of one kind: own id → id. What the ledger knows keeps its address, whatever it is called or
 * dated today; what is new gets its own id, or that with a number where the ledger holds it for something else.
 * No two things get the same. Given the ledger that results, the same things get the same ids again.
 */
export function assign(things: readonly Thing[], known: readonly Known[]): Map<string, string> {
  const assigned = new Map<string, string>();
  const taken = new Set<string>();
  for (const thing of things) {
    if (!thing.fixed) continue;
    assigned.set(thing.id, thing.id);
    taken.add(thing.id);
  }
  const byEvidence = index(known, (k) => k.by);
  const bySlug = index(known, (k) => (k.entry.slug ? [k.id, k.entry.slug] : [k.id]));
  const byTrace = index(known, (k) => traces(k.entry.type, k.entry.date, k.entry.who, k.by));
  const pairs: { thing: Thing; known: Known; score: number; standing: number }[] = [];
  for (const thing of things) {
    if (thing.fixed) continue;
    const evidence = new Set(thing.by);
    const candidates = new Set([
      ...thing.by.flatMap((key) => byEvidence.get(key) ?? []),
      ...(bySlug.get(thing.id) ?? []),
      ...traces(thing.type, thing.date, thing.who, thing.by).flatMap((key) => byTrace.get(key) ?? []),
    ]);
    for (const k of candidates) {
      const standing = k.entry.to || k.entry.gone ? 1 : 0;
      pairs.push({ thing, known: k, score: likeness(k, thing, evidence), standing });
    }
  }
  pairs.sort(
    (a, b) =>
      b.score - a.score || a.standing - b.standing || byCode(a.known.id, b.known.id) || byCode(a.thing.id, b.thing.id),
  );
  for (const { thing, known: k } of pairs) {
    if (assigned.has(thing.id) || taken.has(k.id)) continue;
    assigned.set(thing.id, k.id);
    taken.add(k.id);
  }
  const held = new Set(known.map((k) => k.id));
  for (const thing of [...things].sort((a, b) => byCode(a.id, b.id))) {
    if (assigned.has(thing.id)) continue;
    let id = thing.id;
    for (let n = 2; taken.has(id) || held.has(id); n++) id = `${thing.id}-${n}`;
    assigned.set(thing.id, id);
    taken.add(id);
  }
  return assigned;
}
