/** Sources that a picture or table of all has columns or lines for: nobody reads a wider one, and of 400 sources it was half of the page. */
export const mostSources = 40;

/** Of many sources those that tell most, in the order given; all where they are few. */
export function widest<T>(outlets: readonly T[], told: (outlet: T) => number, most = mostSources): readonly T[] {
  if (outlets.length <= most) return outlets;
  const ranked = outlets.map((o, i) => ({ o, i, n: told(o) })).sort((a, b) => b.n - a.n || a.i - b.i);
  const drawn = new Set(ranked.slice(0, most).map(({ o }) => o));
  return outlets.filter((o) => drawn.has(o));
}
