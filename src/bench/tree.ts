import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a process and all below it hold and have used: megabytes together and of the largest, CPU seconds of those below that
 * run the same program, and of those that run others.
 */
export interface Tree {
  together: number;
  largest: number;
  alike: number;
  others: number;
}

interface Seen {
  parent: number;
  program: string;
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
        program: stat.slice(stat.indexOf('('), stat.lastIndexOf(')')),
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
  let most: Tree = { together: 0, largest: 0, alike: 0, others: 0 };
  const used = new Map<number, Seen>();
  const look = (): void => {
    const all = processes();
    const within = (pid: number): boolean => {
      for (let p: number | undefined = pid; p; p = all.get(p)?.parent) if (p === root) return true;
      return false;
    };
    let together = 0;
    let largest = 0;
    for (const [pid, seen] of all) {
      if (!within(pid)) continue;
      together += seen.megabytes;
      largest = Math.max(largest, seen.megabytes);
      if (pid !== root) used.set(pid, seen);
    }
    const program = all.get(root)?.program;
    if (!program) return;
    const spent = (alike: boolean): number =>
      [...used.values()].reduce((sum, p) => sum + ((p.program === program) === alike ? p.seconds : 0), 0);
    most = {
      together: Math.max(most.together, together),
      largest: Math.max(most.largest, largest),
      alike: spent(true),
      others: spent(false),
    };
  };
  const timer = setInterval(look, 200);
  return {
    seen() {
      look();
      const seen = most;
      most = { ...seen, together: 0, largest: 0 };
      return seen;
    },
    stop: () => clearInterval(timer),
  };
}
