import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { VariantKind } from '../../model/linkedActors.ts';
import type { KnownActor } from '../../model/seeds.ts';

/** One article's actor, with the article that it is of. */
export interface Member {
  article: Article;
  actor: LocalActor;
}

/** Local actors of many articles that are one. */
export interface Cluster {
  known: KnownActor | null;
  /** The dataset's or the authority file's id. */
  knownId: string | null;
  members: Member[];
  variants: Map<Member, VariantKind>;
  /** Those who are taken for this one on thin grounds. */
  unsure: Set<Member>;
}

export const newCluster = (member: Member): Cluster => ({
  known: null,
  knownId: member.actor.known,
  members: [member],
  variants: new Map(),
  unsure: new Set(),
});

/** Moves all of `from` into `into`; what its members differ by is kept. */
export function absorb(into: Cluster, from: Cluster, variant: VariantKind | null): void {
  for (const m of from.members) {
    into.members.push(m);
    const kind = variant ?? from.variants.get(m);
    if (kind) into.variants.set(m, kind);
    if (variant === 'slip' || from.unsure.has(m)) into.unsure.add(m);
  }
  into.known ??= from.known;
  into.knownId ??= from.knownId;
  from.members = [];
}

interface Counted {
  /** How many of the members, and how many variants there were when they were counted. */
  members: number;
  variants: number;
  printed: Map<string, number>;
  name: string;
}
/** By list of members, which only grows; a cluster that was absorbed gets a new one. */
const counted = new WeakMap<readonly Member[], Counted>();

/** The name that most articles print in full; of equals the longest, then the first by code units. */
export function nameOf(c: Cluster): string {
  if (c.known) return c.known.name;
  const held = counted.get(c.members);
  if (held?.members === c.members.length && held.variants === c.variants.size) return held.name;
  const go = held?.variants === c.variants.size ? held : { members: 0, printed: new Map<string, number>() };
  for (const m of c.members.slice(go.members))
    if (!c.variants.has(m)) go.printed.set(m.actor.name, (go.printed.get(m.actor.name) ?? 0) + 1);
  const name = mostPrinted(go.printed);
  counted.set(c.members, { members: c.members.length, variants: c.variants.size, printed: go.printed, name });
  return name;
}

function mostPrinted(count: ReadonlyMap<string, number>): string {
  const words = (s: string): number => s.split(' ').length;
  return [...count].sort(
    (a, b) =>
      Number(words(b[0]) > 1) - Number(words(a[0]) > 1) ||
      b[1] - a[1] ||
      b[0].length - a[0].length ||
      (a[0] < b[0] ? -1 : 1),
  )[0]![0];
}

const articles = new WeakMap<readonly Member[], { members: number; ids: Set<string> }>();

/** Whether one of a cluster's members is of the article. */
export function holdsArticle(c: Cluster, article: string): boolean {
  const held = articles.get(c.members) ?? { members: 0, ids: new Set<string>() };
  for (; held.members < c.members.length; held.members++) held.ids.add(c.members[held.members]!.article.id);
  articles.set(c.members, held);
  return held.ids.has(article);
}
