import { type Cluster, nameOf } from './cluster.ts';
import { keysOfLast, mayBeSame, soundOf, wordsOf } from './personName.ts';

interface Indexed {
  /** The order in which clusters were added. */
  place: number;
  /** The sounds of the first and of the last word that it was added by. */
  sounds: readonly string[];
  /** The name that it has now. */
  name: string;
}

/** Clusters of people by their names. */
export class NameIndex {
  readonly #bySound = new Map<string, Set<Cluster>>();
  readonly #byLast = new Map<string, Set<Cluster>>();
  readonly #indexed = new Map<Cluster, Indexed>();

  add(c: Cluster, words: readonly string[]): void {
    const sounds = [soundOf(words[0]!), soundOf(words.at(-1)!)];
    for (const key of sounds) put(this.#bySound, key, c);
    const name = nameOf(c);
    for (const key of keysOfLast(name)) put(this.#byLast, key, c);
    this.#indexed.set(c, { place: this.#indexed.size, sounds, name });
  }

  /** To be called when a cluster has got members: another name may be the one that most print. */
  grown(c: Cluster): void {
    const held = this.#indexed.get(c);
    const name = nameOf(c);
    if (!held || held.name === name) return;
    for (const key of keysOfLast(held.name)) this.#byLast.get(key)?.delete(c);
    for (const key of keysOfLast(name)) put(this.#byLast, key, c);
    held.name = name;
  }

  /** Those whose first or last word sounds so. */
  of(word: string): Cluster[] {
    return [...(this.#bySound.get(soundOf(word)) ?? [])].filter((c) => c.members.length > 0);
  }

  /**
   * Those that a full name may be of, who share the sound of a word with it: of its last word before those of its first.
   * Looked up by the last word, for a first name is shared by more people the larger the edition.
   */
  like(name: string): Cluster[] {
    const words = wordsOf(name);
    const sounds = [soundOf(words.at(-1)!), soundOf(words[0]!)];
    const found = new Map<Cluster, number>();
    for (const key of keysOfLast(name))
      for (const c of this.#byLast.get(key) ?? []) {
        if (found.has(c) || c.members.length === 0) continue;
        const { sounds: own } = this.#indexed.get(c)!;
        const rank = sounds.findIndex((s) => own.includes(s));
        if (rank >= 0 && mayBeSame(nameOf(c), name)) found.set(c, rank);
      }
    const placeOf = (c: Cluster): number => this.#indexed.get(c)!.place;
    return [...found].sort(([a, x], [b, y]) => x - y || placeOf(a) - placeOf(b)).map(([c]) => c);
  }
}

function put(map: Map<string, Set<Cluster>>, key: string, c: Cluster): void {
  const set = map.get(key);
  if (set) set.add(c);
  else map.set(key, new Set([c]));
}
