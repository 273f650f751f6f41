/**
 * What has an address by itself: something as it stood before an editor joined it to others, without what an editor parted from it.
 * Every word that tells something is one member's, so no two addresses can lay claim to it.
 */
export interface Member<T> {
  own: T;
  /** The id of what an editor parted it from. */
  from: string | null;
  /** An editor parted some from it: of all of it, it has the name and the day, but no more the words. */
  lessened?: true;
}

/** Which members each thing consists of, while corrections are made. */
export class Members<T extends { id: string }> {
  readonly #byId: Map<string, Member<T>>;
  /** The ids of the members of what isn't itself alone. */
  readonly #within = new Map<string, string[]>();

  constructor(things: readonly T[]) {
    this.#byId = new Map(things.map((own) => [own.id, { own, from: null }]));
  }

  #idsIn(id: string): string[] {
    return this.#within.get(id) ?? [id];
  }

  /** Those of one thing: first the one whose id it has. */
  in(id: string): Member<T>[] {
    return this.#idsIn(id).flatMap((member) => this.#byId.get(member) ?? []);
  }

  join(into: string, from: string): void {
    this.#within.set(into, [...this.#idsIn(into), ...this.#idsIn(from)]);
    this.#within.set(from, []);
  }

  /**
   * `parted` leaves a thing; `rest` gives what that leaves of each of its members, the same where it has no part in it. One that
   * leaves whole is what it was before it was joined.
   */
  part(from: string, parted: T, rest: (own: T) => T | null): void {
    const ids = this.#idsIn(from);
    const losing = this.in(from).flatMap((member) => {
      const left = rest(member.own);
      return left === member.own ? [] : [{ ...member, left }];
    });
    const whole = losing.length === 1 && losing[0]!.left === null ? losing[0]!.own.id : null;
    if (whole !== null) {
      this.#within.set(
        from,
        ids.filter((id) => id !== whole),
      );
      this.#within.set(parted.id, [whole]);
      return;
    }
    for (const { own, from: before, left } of losing)
      if (left) this.#byId.set(own.id, { own: left, from: before, lessened: true });
      else this.#byId.delete(own.id);
    this.#byId.set(parted.id, { own: parted, from: ids[0]! });
  }
}
