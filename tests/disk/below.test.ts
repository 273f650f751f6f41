import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holds, nameBelow } from '../../src/disk/below.ts';

describe('on Windows', () => {
  it.each<[string, string, string | null]>([
    ['C:\\work\\dist', 'C:\\work\\dist\\events\\a\\index.html', 'events/a/index.html'],
    ['C:\\work\\dist\\', 'c:\\WORK\\dist\\index.html', 'index.html'],
    ['C:\\', 'C:\\index.html', 'index.html'],
    ['C:/work/dist', 'C:\\work\\dist/_astro/a.css', '_astro/a.css'],
    ['C:\\work\\dist', 'C:\\work\\dist\\..notes', '..notes'],
    ['\\\\server\\share\\dist', '\\\\server\\share\\dist\\a.md', 'a.md'],
    ['C:\\work\\dist', 'C:\\work\\dist', null],
    ['C:\\work\\dist', 'C:\\work\\dist2\\a', null],
    ['C:\\work\\dist', 'C:\\work\\secret', null],
    ['C:\\work\\dist', 'D:\\work\\dist\\a', null],
    ['C:\\work\\dist', '\\\\server\\share\\a', null],
  ])('below %s lies %s as %s', (folder, file, name) => expect(nameBelow(folder, file, win32)).toBe(name));

  it('a drive holds its folders, and no other drive’s', () => {
    expect(holds('C:\\', 'C:\\work\\seeds', win32)).toBe(true);
    expect(holds('C:\\work', 'c:\\Work', win32)).toBe(true);
    expect(holds('C:\\work\\seeds', 'C:\\work', win32)).toBe(false);
    expect(holds('C:\\', 'D:\\work', win32)).toBe(false);
  });
});

describe('elsewhere', () => {
  it.each<[string, string, string | null]>([
    ['/work/dist', '/work/dist/events/a/index.html', 'events/a/index.html'],
    ['/', '/index.html', 'index.html'],
    ['/work/dist/', '/work/dist/..notes', '..notes'],
    // A sign like any other there.
    ['/work', '/work/a\\b.md', 'a\\b.md'],
    ['/work/dist', '/work/dist', null],
    ['/work/dist', '/work/dist2/a', null],
    ['/work/dist', '/work', null],
  ])('below %s lies %s as %s', (folder, file, name) => expect(nameBelow(folder, file, posix)).toBe(name));

  it('a folder holds itself and what is in it', () => {
    expect(holds('/', '/work', posix)).toBe(true);
    expect(holds('/work', '/work/', posix)).toBe(true);
    expect(holds('/work', '/workshop', posix)).toBe(false);
  });
});
