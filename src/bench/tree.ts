import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it hold and have used: megabytes together and of the largest, CPU seconds of those below. */
export interface Tree {
  together: number;
  largest: number;
  below: number;
}

interface Seen {
  parent: number;
  /** User and system time. */
  seconds: number;
  megabytes: number;
}

/** Clock ticks a second and bytes a page, as Linux counts them on every machine that Node runs on. */
const ticks = 100;
const page = 4096;

/** Every process of this machine by number, from `/proc` (proc(5)); none where there is no such thing. */
function processes(): Map<number, Seen> {
  const all = new Map<number, Seen>();
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return all;
  }
  for (const name of names) {
    if (!/^\d{1,9}$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      all.set(Number(name), {
        parent: fields[1]!,
        seconds: (fields[11]! + fields[12]!) / ticks,
        megabytes: (fields[21]! * page) / 2 ** 20,
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  return all;
}

/** Watches a process and all below it, several times a second; `seen` gives the most since it was asked last. */
export function watchTree(root: number): { seen(): Tree; stop(): void } {
  let most: Tree = { together: 0, largest: 0, below: 0 };
  const used = new Map<number, number>();
  const look = (): void => {
    const all = processes();
    const within = (pid: number): boolean => {
      for (let p: number | undefined = pid; p; p = all.get(p)?.parent) if (p === root) return true;
      return false;
    };
    let together = 0;
    let largest = 0;
    for (const [pid, { megabytes, seconds }] of all) {
      if (!within(pid)) continue;
      together += megabytes;
      largest = Math.max(largest, megabytes);
      if (pid !== root) used.set(pid, Math.max(seconds, used.get(pid) ?? 0));
    }
    const below = [...used.values()].reduce((a, b) => a + b, 0);
    most = { together: Math.max(most.together, together), largest: Math.max(most.largest, largest), below };
  };
  const timer = setInterval(look, 200);
  return {
    seen() {
      look();
      const { below } = most;
      const seen = most;
      most = { together: 0, largest: 0, below };
      return seen;
    },
    stop: () => clearInterval(timer),
  };
}
