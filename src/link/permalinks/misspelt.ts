/** So many letters may differ in a name of so many: one in six, as in slips of the pen. */
const slipIn = 6;

/** Letters to change, leave out, put in or swap with the next to make one word of the other (Damerau 1964), up to `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

const close = (a: string, b: string): boolean => {
  const most = Math.floor(Math.max(a.length, b.length) / slipIn);
  return most > 0 && distance(a, b, most) <= most;
};

interface Named {
  by: readonly string[];
  near?: readonly string[] | undefined;
}

/** Whether one name is the other with a slip of the pen, both in one article: then it was put right there, or spoilt. */
export function misspelt(one: Named, other: Named): boolean {
  const articles = new Set(one.near);
  if (!other.near?.some((article) => articles.has(article))) return false;
  const names = other.by.filter((n) => n.length >= slipIn);
  return one.by.some((n) => n.length >= slipIn && names.some((m) => close(n, m)));
}
