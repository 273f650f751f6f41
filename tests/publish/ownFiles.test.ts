import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOwnFiles, othersIn, ownFilesIn } from '../../src/publish/ownFiles.ts';
import { recover, swap } from '../../src/publish/swap.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'parallax-')));
  out = built('dist', 'index.html', 'events/a/index.html', 'events/b/index.html');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const put = (path: string, text: string): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};
function built(name: string, ...files: string[]): string {
  for (const file of files) put(join(root, name, file), `${name}'s`);
  listOwnFiles(join(root, name));
  return join(root, name);
}
const swapIn = (...files: string[]): void => swap(built('fresh', ...files), out, root);

test('a site lists its files, and nothing else is one of them', () => {
  put(join(out, 'CNAME'), 'river.example');
  expect([...ownFilesIn(out)!].sort()).toEqual([
    '.parallax-site',
    'events/a/index.html',
    'events/b/index.html',
    'index.html',
  ]);
  expect(othersIn(out)).toEqual(['CNAME']);
  expect(othersIn(join(root, 'nothing'))).toEqual([]);
});

test('what others put into a site stands in the next one as it was; pages that are no longer made go', () => {
  put(join(out, 'CNAME'), 'river.example');
  put(join(out, '.well-known/security.txt'), 'Contact: a@b.example');
  put(join(out, 'events/b/notes.txt'), 'mine');
  symlinkSync('../elsewhere', join(out, 'media'));
  put(join(root, 'elsewhere/film.txt'), 'stays');
  swapIn('index.html', 'events/a/index.html');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe("fresh's");
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('river.example');
  expect(readFileSync(join(out, '.well-known/security.txt'), 'utf8')).toBe('Contact: a@b.example');
  expect(readFileSync(join(out, 'events/b/notes.txt'), 'utf8')).toBe('mine');
  expect(readlinkSync(join(out, 'media'))).toBe('../elsewhere');
  expect(existsSync(join(root, 'elsewhere/film.txt'))).toBe(true);
  expect(existsSync(join(out, 'events/b/index.html'))).toBe(false);
  // Once more: they haven't become ours by being taken along.
  swapIn('index.html');
  expect(othersIn(out)).toEqual(['.well-known/security.txt', 'CNAME', 'events/b/notes.txt', 'media']);
});

test.each<[string, string, string[]]>([
  ['in the place of a page', 'about/index.html', ['index.html', 'about/index.html']],
  ['in the place of a folder', 'about', ['index.html', 'about/index.html']],
  ['below what is a file now', 'about/mine.txt', ['index.html', 'about']],
])('a file of somebody’s %s is named, and nothing changes', (_name, mine, fresh) => {
  put(join(out, mine), 'mine');
  expect(() => swapIn(...fresh)).toThrow(`${join(out, mine)}:1:1: this file wasn’t written by a build`);
  expect(readFileSync(join(out, mine), 'utf8')).toBe('mine');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe("dist's");
  expect(readdirSync(root).filter((f) => f.startsWith('.dist'))).toEqual([]);
});

test('a build killed once the old site was moved away loses nothing of others', () => {
  put(join(out, 'CNAME'), 'river.example');
  const previous = join(root, '.dist.previous');
  swapIn('index.html');
  mkdirSync(previous);
  rmSync(out, { recursive: true });
  put(join(previous, 'CNAME'), 'river.example');
  recover(out);
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('river.example');
});
