/** A set that may stand for several things until one of them gets more: most are empty, or of one mention alone. */
export type SharedSet = ReadonlySet<string>;

const none: SharedSet = new Set();
/** Sets that one thing alone holds, so that it may put more into them. */
const grown = new WeakSet<SharedSet>();

export const setOf = (items: readonly string[]): SharedSet => (items.length > 0 ? new Set(items) : none);

/** What either holds, in place of the first. */
export function joined(a: SharedSet, b: SharedSet): SharedSet {
  let more = false;
  for (const x of b) more ||= !a.has(x);
  if (!more) return a;
  const set = grown.has(a) ? (a as Set<string>) : new Set(a);
  grown.add(set);
  for (const x of b) set.add(x);
  return set;
}
