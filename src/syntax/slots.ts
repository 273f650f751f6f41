/**
 * Numbered places for what was worked out for some keys, `room` of them and what one sentence adds. When they are full, those that nobody has
 * asked for again since the last time are free (second chance: Corbató 1968), for half of the words of a text stand in it once.
 */
export class Slots<Key> {
  private readonly slots = new Map<Key, number>();
  private readonly again: Uint8Array;
  private readonly free: number[] = [];
  private readonly room: number;

  constructor(room: number, added: number) {
    this.room = room;
    this.again = new Uint8Array(room + added);
  }

  /** The key's place, or -1 where it has none. */
  of(key: Key): number {
    const slot = this.slots.get(key);
    if (slot === undefined) return -1;
    this.again[slot] = 1;
    return slot;
  }

  /** A place for a key that has none. @throws Error where more were added at once than there is room for. */
  take(key: Key): number {
    const slot = this.free.pop() ?? this.slots.size;
    if (slot === this.again.length) throw new Error(`more than ${slot} keys at once`);
    this.slots.set(key, slot);
    this.again[slot] = 0;
    return slot;
  }

  /** Makes room where there is none: asked for between sentences, for places stay what they are within one. */
  sweep(): void {
    while (this.slots.size > this.room)
      for (const [key, slot] of this.slots) {
        if (!this.again[slot]) {
          this.slots.delete(key);
          this.free.push(slot);
        }
        this.again[slot] = 0;
      }
  }
}
