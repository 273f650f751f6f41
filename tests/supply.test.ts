import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const direct = { ...own['dependencies'], ...own['devDependencies'], ...own['optionalDependencies'] };
type Locked = { integrity?: string; resolved?: string; hasInstallScript?: true; link?: true };
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
