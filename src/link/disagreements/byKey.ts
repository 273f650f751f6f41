/** Things in lists by a key, keys in the order of the alphabet. */
export function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): [key: string, things: T[]][] {
  return [...Map.groupBy(things, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}
