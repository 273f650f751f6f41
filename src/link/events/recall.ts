import type { Happening } from './happening.ts';
import type { Telling } from './tale.ts';
import { isPrecise, type When } from './when.ts';

/** Every date, every vague one, every person, and nobody: beside the days and ids that happenings are looked up by. */
const [anyDay, vague, anybody, nobody] = ['any', 'vague', '*', ''];

/** Under which days a date is to be found. */
function daysOf(when: When): string[] {
  if (!isPrecise(when)) return [vague, anyDay];
  const days = [anyDay];
  for (let day = when.min; day <= when.max; day++) days.push(String(day));
  return days;
}

/** Under which a date finds those that may agree with it. */
const daysAgreeing = (when: When): string[] => (isPrecise(when) ? [...daysOf(when).slice(1), vague] : [anyDay]);

/**
 * The happenings that an article has told so far, by what a later telling can be one with them by: their name, their occasion,
 * or their family with a day and somebody who takes part. So the cost of an article grows with its length and not its square.
 */
export class Recall {
  readonly #held = new Map<string, Set<Happening>>();
  /** The families and days under which a happening is held with everybody whom it names. */
  readonly #days = new Map<Happening, Set<string>>();

  /** Puts a happening under all that it is to be found by, now that it has `own` in it. */
  add(h: Happening, own: Happening): void {
    for (const name of own.names) this.#put(`name ${name}`, h);
    for (const occasion of own.occasions) this.#put(`occasion ${occasion}`, h);
    const known = this.#days.get(h) ?? new Set<string>();
    this.#days.set(h, known);
    for (const family of h.families)
      for (const day of h.dates.flatMap(daysOf)) {
        const key = `${family} ${day}`;
        const people = known.has(key) ? own.persons : h.persons;
        known.add(key);
        for (const who of [anybody, ...(people.size > 0 ? people : [nobody])]) this.#put(`${key} ${who}`, h);
      }
  }

  #put(key: string, h: Happening): void {
    const set = this.#held.get(key);
    if (set) set.add(h);
    else this.#held.set(key, new Set([h]));
  }

  /** Those that a telling may belong to, however far back they were told, and those that are near. */
  of(own: Happening, { family, when }: Telling, near: readonly Happening[]): Set<Happening> {
    const keys = [...own.names].map((name) => `name ${name}`);
    for (const occasion of own.occasions) keys.push(`occasion ${occasion}`);
    for (const day of when ? daysAgreeing(when) : [])
      for (const who of own.persons.size > 0 ? [nobody, ...own.persons] : [anybody])
        keys.push(`${family} ${day} ${who}`);
    const found = new Set(near);
    for (const key of keys) for (const h of this.#held.get(key) ?? []) found.add(h);
    return found;
  }
}
