import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from '../../src/disk/lock.ts';
import { writeWhole } from '../../src/disk/writeWhole.ts';
import { fileFor } from '../../src/publish/serve.ts';
import { recover, swap } from '../../src/publish/swap.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
};
const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

test('a folder in the place of a lock is told of, and left as it is', () => {
  const path = join(folder, 'folder.lock');
  mkdirSync(join(path, 'deeper'), { recursive: true });
  expect(() => takeLock(path)).toThrow(/folder\.lock.*: this is a folder, where a command notes .* — remove it/);
  expect(existsSync(join(path, 'deeper'))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('folder.lock.'))).toEqual([]);
});

test('a lock is held by one, given back, and taken over from the dead', () => {
  const path = join(folder, 'a.lock');
  const lock = takeLock(path);
  expect('release' in lock).toBe(true);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  if ('release' in lock) lock.release();
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, String(pid));
  expect('release' in takeLock(path)).toBe(true);
  writeFileSync(path, String(process.ppid));
  expect(takeLock(path)).toEqual({ heldBy: process.ppid });
  writeFileSync(path, `${process.ppid} 1`);
  expect('release' in takeLock(path), 'a number that was given again to another process').toBe(true);
  writeFileSync(path, '');
  expect('release' in takeLock(path)).toBe(true);
  expect(readdirSync(folder).filter((f) => f.startsWith('a.lock.'))).toEqual([]);
});

test('a new site takes the place of the old, and nothing is left beside it', () => {
  const out = site('out', 'old');
  swap(site('fresh', 'new'), out, folder);
  expect(read(out)).toBe('new');
  expect(readdirSync(folder).filter((f) => f.startsWith('.out') || f === 'fresh')).toEqual([]);
  swap(site('fresh', 'first'), join(folder, 'deep', 'none'), folder);
  expect(read(join(folder, 'deep', 'none'))).toBe('first');
});

test('a new site that cannot be put in leaves the old where it was', () => {
  const out = site('stays', 'old');
  mkdirSync(join(folder, '.stays.previous/full'), { recursive: true });
  expect(() => swap(site('fresh', 'new'), out, folder)).toThrow();
  expect(read(out)).toBe('old');
  expect(existsSync(join(folder, '.stays.next'))).toBe(false);
});

test('a build killed between moving the old away and the new in is put right by the next', () => {
  site('.lost.previous', 'old');
  site('.lost.next', 'half');
  recover(join(folder, 'lost'));
  expect(read(join(folder, 'lost'))).toBe('old');
  expect(readdirSync(folder).filter((f) => f.startsWith('.lost'))).toEqual([]);
});

test('a file that cannot be written leaves the old one and no temporary', () => {
  const path = join(folder, 'w', 'file.json');
  writeWhole(path, 'one');
  mkdirSync(`${path}.${process.pid}.parallax.tmp`);
  expect(() => writeWhole(path, 'two')).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('one');
});

test.each(['/../secret', '/%2e%2e/secret', '/a/../../secret', '/%00', '/%zz', '/..%2fsecret', '/none'])(
  'the server has nothing at %s',
  (path) => {
    const root = site('served', 'home');
    writeFileSync(join(folder, 'secret'), 'x');
    expect(fileFor(root, path)).toBeNull();
    expect(fileFor(root, '/')).toBe(join(root, 'index.html'));
  },
);
