/** A map that tells which of its keys are asked for; whoever goes through all of it is told of by its size and all keys. */
export class WatchedMap<V> implements ReadonlyMap<string, V> {
  readonly #name: string;
  readonly #map: ReadonlyMap<string, V>;
  readonly #note: (part: string) => void;
  constructor(name: string, map: ReadonlyMap<string, V>, note: (part: string) => void) {
    this.#name = name;
    this.#map = map;
    this.#note = note;
  }
  get(key: string): V | undefined {
    this.#note(`${this.#name}\t${key}`);
    return this.#map.get(key);
  }
  has(key: string): boolean {
    this.#note(`${this.#name}\t${key}`);
    return this.#map.has(key);
  }
  get size(): number {
    return this.#whole().size;
  }
  entries = () => this.#whole().entries();
  keys = () => this.#whole().keys();
  values = () => this.#whole().values();
  forEach: ReadonlyMap<string, V>['forEach'] = (tell) => this.#whole().forEach(tell);
  [Symbol.iterator] = () => this.#whole()[Symbol.iterator]();
  /** The map itself, which counts as one part. */
  #whole(): ReadonlyMap<string, V> {
    this.#note(`index\t${this.#name}`);
    return this.#map;
  }
}
