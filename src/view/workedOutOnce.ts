import type { EditionIndex } from '../edition/indexes.ts';

/** What many pages ask of an entry is worked out once for an edition, and kept as long as the entry is. */
export function workedOutOnce<Entry extends object, Made extends object>(
  workOut: (entry: Entry, index: EditionIndex) => Made,
): (entry: Entry, index: EditionIndex) => Made {
  const editions = new WeakMap<EditionIndex, WeakMap<Entry, Made>>();
  return (entry, index) => {
    const held = editions.get(index)?.get(entry);
    if (held) return held;
    const ofEdition = editions.get(index) ?? new WeakMap<Entry, Made>();
    editions.set(index, ofEdition);
    const made = workOut(entry, index);
    ofEdition.set(entry, made);
    return made;
  };
}
