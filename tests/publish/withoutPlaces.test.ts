import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { withoutPlaces } from '../../src/publish/withoutPlaces.ts';

const named = (file: string, seeds: string): string =>
  withoutPlaces({ articles: [{ file }] } as Edition, seeds).articles[0]!.file;

test.each<[string, string, string]>([
  ['one of the edition', '/home/anna/seeds/articles/a.md', 'a.md'],
  ['one in a folder of its own', '/home/anna/seeds/articles/2024/articles/a.md', '2024/articles/a.md'],
  ['one from elsewhere', '/home/anna/harvest/a.html', 'a.html'],
  ['one from another system', 'C:\\Users\\anna\\a.html', 'a.html'],
  ['a name', 'a.md', 'a.md'],
])('%s', (_name, file, as) => {
  expect(named(file, '/home/anna/seeds')).toBe(as);
});

test('the same from wherever it is looked at', () => {
  expect(named(join('seeds', 'articles', 'a.md'), 'seeds')).toBe('a.md');
  expect(named(resolve('seeds/articles/a.md'), './seeds/')).toBe('a.md');
});
