import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finish, note } from '../../src/disk/journal.ts';
import { sweep } from '../../src/disk/sweep.ts';
import { writeTogether } from '../../src/disk/writeTogether.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes all', () => {
  writeTogether(
    [
      [join(folder, 'a'), 'one'],
      [join(folder, 'b/c'), 'two'],
    ],
    join(folder, 'journal'),
  );
  expect(readFileSync(join(folder, 'b/c'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

it('writes nothing where one cannot be written, nor where one cannot take its place', () => {
  writeFileSync(join(folder, 'a'), 'before');
  mkdirSync(join(folder, 'taken/x'), { recursive: true });
  for (const wrong of ['a/b', 'taken']) {
    expect(() =>
      writeTogether(
        [
          [join(folder, 'a'), 'after'],
          [join(folder, 'new'), 'after'],
          [join(folder, wrong), 'after'],
        ],
        join(folder, 'journal'),
      ),
    ).toThrow();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a', 'taken']);
  }
});

it('sweeps away what a killed process wrote aside, and nothing that a living one does', () => {
  writeFileSync(join(folder, 'a.md.999999999.parallax.tmp'), '');
  writeFileSync(join(folder, `a.md.${process.pid}.parallax.tmp`), '');
  writeFileSync(join(folder, 'notes.2024.tmp'), '');
  sweep([folder, join(folder, 'gone')]);
  expect(readdirSync(folder).sort()).toEqual([`a.md.${process.pid}.parallax.tmp`, 'notes.2024.tmp']);
});

it('what a journal notes is moved, whatever of it was moved before', () => {
  for (const name of ['a.tmp', 'b.tmp', 'c']) writeFileSync(join(folder, name), name);
  const move = (from: string, to: string) => [join(folder, from), join(folder, to)] as const;
  note(join(folder, 'journal'), [move('a.tmp', 'a'), move('gone.tmp', 'c'), move('b.tmp', 'b')]);
  finish(join(folder, 'journal'));
  finish(join(folder, 'journal'));
  expect(readdirSync(folder)).toEqual(['a', 'b', 'c']);
  expect(readFileSync(join(folder, 'c'), 'utf8')).toBe('c');
});

it('removes what is to go, and puts it back where something else fails', () => {
  const [a, b] = ['a', 'b'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(a, 'before');
  mkdirSync(join(folder, 'taken/x'), { recursive: true });
  expect(() =>
    writeTogether(
      [
        [a, null],
        [join(folder, 'taken'), 'after'],
      ],
      join(folder, 'journal'),
    ),
  ).toThrow();
  expect(readFileSync(a, 'utf8')).toBe('before');
  writeTogether(
    [
      [a, null],
      [b, 'after'],
    ],
    join(folder, 'journal'),
  );
  expect(readdirSync(folder)).toEqual(['b', 'taken']);
  note(join(folder, 'journal'), [[null, b]]);
  finish(join(folder, 'journal'));
  expect(readdirSync(folder)).toEqual(['taken']);
});

it.each(['garbage', '5', '[5]', '[["a"]]', ''])('a journal that holds %j is named, and stays', (content) => {
  const journal = join(folder, 'journal');
  writeFileSync(journal, content);
  expect(() => finish(journal)).toThrow(/journal:1:1: this is what a command .* is damaged — see with “git diff”/);
  expect(readFileSync(journal, 'utf8')).toBe(content);
});
