/** A list of words as a set; the lists are written as prose so that a line holds many. */
export const words = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((l) => l.split(/\s+/)).filter((w) => w !== ''));
