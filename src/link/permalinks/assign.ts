import { isAnothers } from './anothers.ts';
import {
  articleIn,
  followRenaming,
  isMoved,
  isReworded,
  isSentence,
  shareSentence,
  successors,
  wordsIn,
} from './evidence.ts';
import { type Entry, isLive, type Kind, type Ledger, partsOf } from './ledger.ts';
import { misspelt } from './misspelt.ts';
import type { Thing } from './thing.ts';

/** An entry of the ledger with its id, its evidence following articles that were renamed. */
export interface Known {
  id: string;
  entry: Entry;
  by: string[];
  near?: string[];
  first?: string[];
}

/** The ledger's entries of one kind. `renamed` maps former article ids to present ones. */
export const knownOf = (ledger: Ledger, kind: Kind, renamed: ReadonlyMap<string, string> = new Map()): Known[] =>
  [...ledger].flatMap(([address, entry]) => {
    const parts = partsOf(address);
    if (parts?.kind !== kind) return [];
    const near = entry.near && { near: followRenaming(entry.near, renamed) };
    const first = entry.first && { first: followRenaming(entry.first, renamed) };
    return [{ id: parts.id, entry, by: followRenaming(entry.by, renamed), ...near, ...first }];
  });

/** An entry or a thing with what it rests on: by its words where the ledger has these of it, else by their hashes. */
interface Resting {
  by: readonly string[];
  near: readonly string[] | null;
  /** Of an event, what is still told of what it was first published for. */
  first?: readonly string[];
}

/** The evidence by words; of an actor it only says which articles name it. */
const nearOf = (kind: Kind | undefined, near: readonly string[] | undefined): readonly string[] | null =>
  near && (kind === 'event' || kind === 'claim') ? near.filter((key) => !isSentence(key)) : null;

/** Names of several words tell people apart; those of one word only where somebody has no other. */
export const fullNames = (names: readonly string[]): readonly string[] => {
  const full = names.filter((n) => n.includes(' '));
  return full.length ? full : names;
};

const dice = (a: readonly string[], b: ReadonlySet<string>): number => {
  const shared = a.filter((x) => b.has(x)).length;
  return a.length + b.size === 0 ? 0 : (2 * shared) / (a.length + b.size);
};

/** How much of their evidence two have in common, from 0 to 1. */
function inCommon(kind: Kind, known: Resting, thing: Resting): number {
  if (known.near && thing.near) return dice(known.near, new Set(thing.near));
  if (kind !== 'actor') return dice(known.by, new Set(thing.by));
  const [a, b] = [fullNames(known.by), fullNames(thing.by)];
  const bothFull = a[0]?.includes(' ') && b[0]?.includes(' ');
  return bothFull && dice(a, new Set(b)) === 0 ? 0 : dice(known.by, new Set(thing.by));
}

/** Who takes part is nearly the same: one more or one fewer of three. */
const samePeople = 0.66;

/** What two mentions of one happening share even where its wording, or its date, or its label was changed; where nobody takes part in it, its day in its article. */
function traces(type: string | undefined, date: string | undefined, who: readonly string[] | undefined, by: string[]) {
  if (!type) return [];
  const articles = new Set(by.flatMap((key) => articleIn(key) ?? []));
  if (!who?.length) return date ? [...articles].map((a) => `${a} ${type} ${date}`) : [];
  const people = [...who].sort().join(' ');
  return [
    ...(date ? who.map((one) => `${type} ${date} ${one}`) : []),
    ...[...articles].map((a) => `${a} ${type} ${people}`),
  ];
}

/** Whether a thing without common evidence may be what stands in the ledger: then only what surrounds it tells. */
function mayBe(known: Known, thing: Thing): boolean {
  const { entry } = known;
  if (entry.parted || thing.from !== undefined) return false;
  if (thing.kind === 'event' && isMoved(known.near, thing)) return true;
  const [was, is] = [entry.who ?? [], thing.who ?? []];
  if (thing.kind === 'actor') return known.id === thing.id || entry.slug === thing.id || misspelt(known, thing);
  const called = known.id === thing.id || entry.slug === thing.id;
  // Where the words are known, and none is left, they were not just edited.
  const sketched = !!known.near && !!thing.near;
  // What is said in another sentence is another statement, though it be in the same words.
  if (thing.kind === 'claim' && sketched) return called && shareSentence(known.near, thing.near);
  const people = dice(was, new Set(is));
  if (called) return !sketched || people > 0 || was.length + is.length === 0;
  if (thing.kind !== 'event' || entry.type !== thing.type) return false;
  if (was.length + is.length === 0) return entry.date === thing.date && isReworded(known.near, thing);
  // One person alone may do much of a kind in a day: where no word is left, two must take part in both.
  if (entry.date !== undefined && entry.date === thing.date)
    return (
      people >= samePeople &&
      (!sketched || isReworded(known.near, thing) || was.filter((who) => is.includes(who)).length > 1)
    );
  return !sketched && people === 1;
}

/**
 * How alike. Evidence outweighs everything else together; and what is told, under its address or within another, is meant before
 * what was given up, however like that was. What the ledger has just been written for is like nothing so much as its own entry.
 */
function likeness({ id, entry }: Known, thing: Thing, shared: number, first: number): number {
  const called =
    entry.parted || thing.from !== undefined ? 0 : (entry.slug ?? id) === thing.id ? 1 : id === thing.id ? 0.9 : 0;
  return (
    (shared > 0 && isLive(entry) ? 10 : 0) +
    4 * first +
    0.5 * shared +
    1.5 * called +
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
  const kind = things[0]?.kind;
  // What was given up stood in no sentence of late that may have been edited.
  const became = successors(
    known.filter((k) => isLive(k.entry) && nearOf(kind, k.near)),
    things,
  );
  const resting = new Map<Known | Thing, Resting>();
  for (const t of things) resting.set(t, { by: t.by, near: nearOf(kind, t.near) });
  const told = new Set(things.flatMap((t) => t.near ?? []));
  const now = (keys: readonly string[]): string[] => keys.map((key) => became.get(key) ?? key);
  for (const k of known) {
    const near = nearOf(kind, k.near);
    const first = now(k.first ?? []).filter((key) => told.has(key));
    resting.set(k, { by: k.by, near: near && now(near), ...(first.length > 0 && { first }) });
  }
  const keysOf = (x: Known | Thing): string[] => {
    const { by, near } = resting.get(x)!;
    return [...by, ...(near ?? [])];
  };
  const byEvidence = index(known, keysOf);
  const bySlug = index(known, (k) => (k.entry.slug ? [k.id, k.entry.slug] : [k.id]));
  const byTrace = index(known, (k) => tracesOf(kind, k.entry, k));
  const pairs: { thing: Thing; known: Known; score: number; standing: number }[] = [];
  for (const thing of things) {
    if (thing.fixed) continue;
    const candidates = new Set([
      ...keysOf(thing).flatMap((key) => byEvidence.get(key) ?? []),
      ...(bySlug.get(thing.id) ?? []),
      ...tracesOf(kind, thing, thing).flatMap((key) => byTrace.get(key) ?? []),
    ]);
    for (const k of candidates) {
      const shared = inCommon(thing.kind, resting.get(k)!, resting.get(thing)!);
      if (shared === 0 && !mayBe(k, thing)) continue;
      const stands = isLive(k.entry);
      if (thing.kind === 'claim' && isAnothers({ who: k.entry.who, by: k.by, near: k.near, stands }, thing)) continue;
      const { first } = resting.get(k)!;
      const ofFirst = first ? dice(first, new Set(thing.near)) : shared;
      pairs.push({ thing, known: k, score: likeness(k, thing, shared, ofFirst), standing: stands ? 0 : 1 });
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
  const ids = new Set(known.map((k) => k.id));
  for (const thing of [...things].sort((a, b) => byCode(a.id, b.id))) {
    if (assigned.has(thing.id)) continue;
    const stem = stemOf(thing, assigned);
    let id = stem === thing.id ? stem : `${stem}-2`;
    for (let n = 2; taken.has(id) || ids.has(id); n++) id = `${stem}-${n}`;
    assigned.set(thing.id, id);
    taken.add(id);
  }
  return assigned;
}

/** What a new thing's number stands behind: its own id, or that of what an editor parted it from without a name. */
function stemOf({ id, from }: Thing, assigned: ReadonlyMap<string, string>): string {
  const numbered = from !== undefined && id.slice(0, id.lastIndexOf('-')) === from;
  return numbered ? (assigned.get(from) ?? from) : id;
}

/** By what a thing without common evidence is looked for: of an actor, the articles that name it; of an event its very words, too. */
function tracesOf(
  kind: Kind | undefined,
  { type, date, who }: Pick<Thing, 'type' | 'date' | 'who'>,
  { by, near }: { by: string[]; near?: string[] | undefined },
): string[] {
  if (kind === 'actor') return near ?? [];
  return [...traces(type, date, who, by), ...(kind === 'event' ? (near ?? []).map(wordsIn) : [])];
}
