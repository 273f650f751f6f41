import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweep, writeTogether } from '../../src/disk/writeTogether.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes all', () => {
  writeTogether([
    [join(folder, 'a'), 'one'],
    [join(folder, 'b/c'), 'two'],
  ]);
  expect(readFileSync(join(folder, 'b/c'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

it('writes nothing where one cannot be written, nor where one cannot take its place', () => {
  writeFileSync(join(folder, 'a'), 'before');
  mkdirSync(join(folder, 'taken/x'), { recursive: true });
  for (const wrong of ['a/b', 'taken']) {
    expect(() =>
      writeTogether([
        [join(folder, 'a'), 'after'],
        [join(folder, 'new'), 'after'],
        [join(folder, wrong), 'after'],
      ]),
    ).toThrow();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a', 'taken']);
  }
});

it('sweeps away what a killed process wrote aside, and nothing that a living one does', () => {
  writeFileSync(join(folder, 'a.md.999999999.tmp'), '');
  writeFileSync(join(folder, `a.md.${process.pid}.tmp`), '');
  writeFileSync(join(folder, 'notes.tmp'), '');
  sweep([folder, join(folder, 'gone')]);
  expect(readdirSync(folder).sort()).toEqual([`a.md.${process.pid}.tmp`, 'notes.tmp']);
});
