import type { EditionIndex } from '../edition/indexes.ts';
import type { Claim, ClaimGroup } from '../model/claim.ts';
import { kindHeading } from './claimKind.ts';
import { featured, listed, pairsOffered } from './featured.ts';
import { pagesByWeight, type View } from './paging.ts';

export interface ClaimFilter {
  source?: string;
  speaker?: string;
  kind?: Claim['kind'];
}
export type ClaimView = View<ClaimGroup> & { filter: ClaimFilter; title: string };

export function pathOfClaims(f: ClaimFilter): string {
  const parts = [f.source && `source/${f.source}/`, f.speaker && `speaker/${f.speaker}/`, f.kind && `kind/${f.kind}/`];
  return `claims/${parts.flatMap((p) => p || []).join('')}`;
}

/** How many statements a list holds, those that most sources give; beyond, nobody pages on: every statement stands on the page of its article. */
export const most = 1000;
/** Wordings that a statement brings along; how many more there are is said. */
export const wordings = 4;

const weight = (g: ClaimGroup): number => 1 + Math.min(g.claims.length, wordings);

const made = new WeakMap<EditionIndex, ClaimView[]>();
const counted = new WeakMap<EditionIndex, Map<string, number>>();

/** Path of each page of statements → how many its whole list holds. */
export function claimTotals(index: EditionIndex, groups: readonly ClaimGroup[]): Map<string, number> {
  const held = counted.get(index) ?? new Map(claimViews(index, groups).map((v) => [v.path, v.total]));
  counted.set(index, held);
  return held;
}

/** Every page of statements: all, by source, speaker and kind, and, in a small edition, source with speaker or kind. */
export function claimViews(index: EditionIndex, groups: readonly ClaimGroup[]): ClaimView[] {
  const held = made.get(index);
  if (held) return held;
  const lists = new Map<string, { filter: ClaimFilter; groups: Set<ClaimGroup> }>();
  const add = (filter: ClaimFilter, g: ClaimGroup): void => {
    const path = pathOfClaims(filter);
    const list = lists.get(path) ?? { filter, groups: new Set() };
    list.groups.add(g);
    lists.set(path, list);
  };
  lists.set('claims/', { filter: {}, groups: new Set() });
  // What most sources tell comes first, so that the first page shows what can be compared.
  const ordered = [...groups].sort(
    (a, b) => index.standingsOfGroup(b).size - index.standingsOfGroup(a).size || (a.id < b.id ? -1 : 1),
  );
  const single = listed(index.claimsOfSpeaker, index.claim.size, (claims) => longForActor(claims, index));
  const pairs = pairsOffered(index.article.size);
  const paired = new Set(pairs ? featured(index.claimsOfSpeaker) : []);
  for (const g of ordered) {
    add({}, g);
    for (const id of g.claims) {
      const c = index.claim.get(id);
      if (!c) continue;
      const source = index.outletOf(c.article).id;
      add({ source }, g);
      add({ kind: c.kind }, g);
      if (pairs) add({ source, kind: c.kind }, g);
      // What two say together each of them says.
      for (const speaker of new Set([c.speaker, ...(c.speakers ?? [])])) {
        if (!speaker || !single.has(speaker)) continue;
        add({ speaker }, g);
        if (paired.has(speaker)) add({ source, speaker }, g);
      }
    }
  }
  const views = [...lists.values()].flatMap(({ filter, groups: all }) =>
    pagesByWeight(pathOfClaims(filter), [...all].slice(0, most), weight).map((view) => ({
      ...view,
      total: all.size,
      filter,
      title: titleOf(filter, index),
    })),
  );
  made.set(index, views);
  return views;
}

/** How many statements of one outlet the page of an actor shows; whose outlets have no more needs no list beside it. */
export const ofOutlet = 12;

function longForActor(claims: readonly Claim[], index: EditionIndex): boolean {
  if (claims.length <= ofOutlet) return false;
  const outlets = new Map<string, number>();
  for (const c of claims) {
    const { id } = index.outletOf(c.article);
    outlets.set(id, (outlets.get(id) ?? 0) + 1);
  }
  return Math.max(...outlets.values()) > ofOutlet;
}

function titleOf(f: ClaimFilter, index: EditionIndex): string {
  const what = f.kind ? kindHeading(f.kind) : 'Claims';
  const who = f.speaker ? ` of ${index.actor.get(f.speaker)?.name ?? f.speaker}` : '';
  const by = f.source ? `, in ${index.outlet.get(f.source)?.name ?? f.source}` : '';
  return what + who + by;
}
