import { hashOfText, mixed } from './hash.ts';

/**
 * Feature templates: each names the atoms whose values, taken together, are one feature (“s0.form b0.tag”). `fill` makes the
 * features' numbers of the atoms' values; no template is longer than four atoms.
 */
export class Templates {
  readonly length: number;
  private readonly plan: Int32Array;

  /** The same templates under another `name` make other features. */
  constructor(atoms: readonly string[], templates: readonly string[], name: string) {
    this.length = templates.length;
    this.plan = new Int32Array(templates.length * 6);
    templates.forEach((template, t) => {
      const places = template.split(' ').map((atom) => atoms.indexOf(atom));
      if (places.includes(-1) || places.length > 4) throw new Error(`no template: “${template}”`);
      this.plan.set([hashOfText(`${name} ${template}`) | 0, places.length, ...places], t * 6);
    });
  }

  /** Writes the number of each template's feature into `ids`, or of some: whole numbers of 32 bits, with a sign. */
  fill(values: Int32Array, ids: Int32Array, from = 0, to = this.length): void {
    const { plan } = this;
    for (let t = from, p = from * 6; t < to; t++, p += 6) {
      const count = plan[p + 1]!;
      let h = mixed(plan[p]!, values[plan[p + 2]!]!);
      if (count > 1) {
        h = mixed(h, values[plan[p + 3]!]!);
        if (count > 2) {
          h = mixed(h, values[plan[p + 4]!]!);
          if (count > 3) h = mixed(h, values[plan[p + 5]!]!);
        }
      }
      ids[t] = h;
    }
  }
}

/** Bits of a feature's number that a table keeps: fewer make the file smaller, and mix up more features. */
export const KEY_BITS = 24;

/** The part of a feature's number that tables know it by; never 0. */
export const keyOf = (id: number): number => id >>> (32 - KEY_BITS) || 1;
