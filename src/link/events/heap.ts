export interface Pair {
  score: number;
  a: number;
  b: number;
}

/** Higher score first; of equal ones the pair that comes first, so that the order of work is always the same. */
const before = (x: Pair, y: Pair): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** A binary heap of scored pairs, best on top. */
export class Heap {
  private readonly items: Pair[] = [];

  push(item: Pair): void {
    const { items } = this;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!before(item, items[up]!)) break;
      items[i] = items[up]!;
      i = up;
    }
    items[i] = item;
  }

  pop(): Pair | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (!items.length || !last) return top;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && before(items[down + 1]!, items[down]!)) down++;
      if (!before(items[down]!, last)) break;
      items[i] = items[down]!;
      i = down;
    }
    items[i] = last;
    return top;
  }
}
