import type { Disagreement } from '../model/disagreement.ts';

type Sides = Pick<Disagreement, 'sides'>;
type OutletOf = (article: string) => { id: string };

/** Whether two sources take different sides; else one source gives it in two ways, and no two differ on it. */
export function isBetween({ sides }: Sides, outletOf: OutletOf): boolean {
  const taken = new Map<string, Set<number>>();
  for (const [i, side] of sides.entries())
    for (const { article } of side.evidence) {
      const { id } = outletOf(article);
      taken.set(id, (taken.get(id) ?? new Set()).add(i));
    }
  const each = [...taken.values()];
  return each.some((x, i) => each.slice(i + 1).some((y) => x.isDisjointFrom(y)));
}

/** What sources differ on with each other, and what one gives in two ways, each in the order given. */
export function betweenAndWithin<D extends Sides>(
  all: readonly D[],
  outletOf: OutletOf,
): { between: D[]; within: D[] } {
  const between = all.filter((d) => isBetween(d, outletOf));
  return { between, within: all.filter((d) => !between.includes(d)) };
}
