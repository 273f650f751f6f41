import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms in the order in which data goes through them; those of one row may use each other. */
const order = [
  ['model', 'disk'],
  ['process'],
  ['read'],
  ['syntax'],
  ['extract'],
  ['correct'],
  ['link'],
  ['compare'],
  ['corpus', 'verify.ts', 'entry.ts', 'bench'],
  ['edition'],
  ['view'],
  ['components'],
  ['measures'],
  ['analyse.ts', 'parse.ts', 'check.ts'],
  ['layouts'],
  ['pages', 'search'],
  ['render'],
  ['intake'],
  ['publish', 'add', 'revise'],
];
const floorOf = (room: string): number => order.findIndex((rooms) => rooms.includes(room));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(ts|astro)$/.test(f) && !f.endsWith('.d.ts'))
  .map((f) => posix.join('src', f.replaceAll('\\', '/')))
  .sort();
const roomOf = (file: string): string => file.split('/')[1]!;

/** The files of the project that a file imports, for their types alone included. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)[\s(]*'(\.[^']+)'/g)].map(([, path]) =>
    posix.normalize(join(dirname(file), path!)),
  );

test('every file under src stands in a room that has its place in the order', () => {
  const homeless = files.filter((f) => floorOf(roomOf(f)) < 0);
  expect(files.length).toBeGreaterThan(300);
  expect(homeless).toEqual([]);
});

test('a room imports only from the rooms before it', () => {
  const upstairs = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => to.startsWith('src/') && floorOf(roomOf(to)) > floorOf(roomOf(file)))
      .map((to) => `${file} → ${to}`),
  );
  expect(upstairs).toEqual([]);
});

test('what is shown is made of what is given: only those who print pages ask the door for the edition', () => {
  const asking = files.filter((file) => importsOf(file).includes('src/edition/edition.ts'));
  expect(asking.length).toBeGreaterThan(40);
  expect(asking.filter((file) => !['components', 'layouts', 'pages'].includes(roomOf(file)))).toEqual([]);
});

test('what is shown touches no files, beside the thread that draws preview pictures and keeps them', () => {
  const shown = files.filter((file) => ['view', 'measures'].includes(roomOf(file)));
  const touching = shown.filter((file) => /from 'node:(?!crypto)|\/disk\/|\/corpus\//.test(readFileSync(file, 'utf8')));
  expect(touching).toEqual(['src/view/machine/picture.ts']);
});

/** Files that import one another in a circle: each such group, sorted. `after` gives the files that each imports. */
function circles(after: ReadonlyMap<string, readonly string[]>): string[][] {
  const all = [...after.keys()].sort();
  const reached = new Map<string, Set<string>>();
  for (const file of all) {
    const seen = new Set<string>();
    const next = [...after.get(file)!];
    for (let to = next.pop(); to !== undefined; to = next.pop()) {
      if (seen.has(to)) continue;
      seen.add(to);
      next.push(...after.get(to)!);
    }
    reached.set(file, seen);
  }
  const groups = all
    .filter((file) => reached.get(file)!.has(file))
    .map((file) => all.filter((other) => reached.get(file)!.has(other) && reached.get(other)!.has(file)));
  return [...new Map(groups.map((group) => [group[0], group])).values()];
}

test('no files import one another in a circle, not for a type either', () => {
  const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(?:ts|mjs)$/.test(f))
    .map((f) => posix.join('scripts', f.replaceAll('\\', '/')));
  const all = new Set([...files, ...scripts]);
  const after = new Map([...all].map((file) => [file, importsOf(file).filter((to) => all.has(to))]));
  expect([...after.values()].flat().length).toBeGreaterThan(2000);
  expect(circles(after)).toEqual([]);
});

test('a circle is found whatever leads into it and out of it', () => {
  const graph = { in: ['a'], a: ['b', 'out'], b: ['c'], c: ['a'], out: [], d: ['e'], e: ['d', 'c'], self: ['self'] };
  expect(circles(new Map(Object.entries(graph)))).toEqual([['a', 'b', 'c'], ['d', 'e'], ['self']]);
});
