import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outFolder } from '../../src/publish/outFolder.ts';
import { listOwnFiles } from '../../src/publish/ownFiles.ts';
import { mustBeBuildable } from '../../src/publish/projectFolder.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'parallax-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const make = (name: string, ...files: string[]): string => {
  mkdirSync(join(root, name), { recursive: true });
  for (const file of files) {
    mkdirSync(join(root, name, file, '..'), { recursive: true });
    writeFileSync(join(root, name, file), '{}');
  }
  return join(root, name);
};
const seeds = make('work/seeds', 'site.yaml');
const project = make('project', 'package.json');
const out = (path: string) => outFolder(path, seeds, project);

test('a site goes into a new folder, an empty one, or the place of one of ours', () => {
  expect(out(join(root, 'new/deep'))).toBe(join(root, 'new/deep'));
  expect(out(make('empty'))).toBe(join(root, 'empty'));
  const site = make('site', 'index.html');
  listOwnFiles(site);
  expect(out(site)).toBe(site);
  expect(out(join(project, 'dist'))).toBe(join(project, 'dist'));
});

test('a symbolic link is followed, and stays', () => {
  symlinkSync(make('www'), join(root, 'link'));
  expect(out(join(root, 'link'))).toBe(join(root, 'www'));
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
  expect(() => out(join(root, 'dangling'))).toThrow('this symbolic link leads nowhere — remove it');
  expect(() => out(join(root, 'dangling/new'))).toThrow(/“.*dangling” leads nowhere — remove it/);
  expect(out(join(root, 'link/new/deep'))).toBe(join(root, 'www/new/deep'));
});

symlinkSync(seeds, join(root, 'disguised'));
writeFileSync(join(root, 'file'), 'x');
const repository = make('pages', '.git', 'index.html');
listOwnFiles(repository);
test.each<[string, string]>([
  ['the edition', seeds],
  ['the edition by another name', join(root, 'disguised')],
  ['a folder in the edition', join(seeds, 'dist')],
  ['a folder that is to be made in the edition by another name', join(root, 'disguised/new/dist')],
  ['the folder that holds the edition', join(root, 'work')],
  ['everything', '/'],
  ['the program', project],
  ['somebody’s letters', make('letters', 'to-anna.txt')],
  ['somebody’s site', make('other', 'index.html')],
  ['somebody’s data package', make('package', 'data/datapackage.json', 'thesis.docx')],
  ['somebody’s file that has the name of our list', make('named', '.parallax-site', 'thesis.docx')],
  ['a site of before there were lists', make('older', 'data/datapackage.json', 'methods/index.html')],
  ['a repository', repository],
  ['a file', join(root, 'file')],
])('never into the place of %s', (_name, path) => {
  expect(() => out(path)).toThrow(/:1:1: .* — /);
});

test('a program whose own path no page can be compiled in says so', () => {
  expect(() => mustBeBuildable('/home/e/C# work/site')).toThrow(
    /C# work\/site:1:1: the program lies in a folder with “#”/,
  );
  expect(() => mustBeBuildable('/home/é (1)/100% [new] site')).not.toThrow();
});
