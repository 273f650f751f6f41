interface Stretch {
  start: number;
  end: number;
}

const made = new WeakMap<readonly Stretch[], (span: Stretch) => boolean>();

/** Whether a span shares a sign with any of several: asked of each place of an article with all its words of saying, so that looking through all would take a quarter of an hour for a long one. */
export function touching(spans: readonly Stretch[]): (span: Stretch) => boolean {
  const held = made.get(spans);
  if (held) return held;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  /** How far those up to each reach. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  const touches = ({ start, end }: Stretch): boolean => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
  made.set(spans, touches);
  return touches;
}
