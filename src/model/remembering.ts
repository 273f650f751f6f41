/** The same words come by very often: what was worked out of one is kept. */
export function remembering<T extends string | number | boolean | object | null>(
  work: (words: string) => T,
): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const held = known.get(words);
    if (held !== undefined) return held;
    const made = work(words);
    known.set(words, made);
    return made;
  };
}
