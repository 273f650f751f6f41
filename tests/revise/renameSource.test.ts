import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSeeds } from '../../src/check.ts';
import { renameSource } from '../../src/revise/renameSource.ts';

let seeds: string;
const at = (path: string) => join(seeds, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const sources = '# ours\n- { id: "www-post", name: www-post } # why\n- id: courier\n  name: Courier of www-post\n';
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'rename-'));
  mkdirSync(at('articles/2031'), { recursive: true });
  writeFileSync(at('site.yaml'), 'title: T\ntopic: t\nquestion: Q?\n');
  writeFileSync(at('sources.yaml'), sources);
  writeFileSync(
    at('articles/a.md'),
    '---\nsource: www-post # of the page\ntitle: source: www-post\n---\nsource: www-post\n'
      .replace('title: source', 'title: "source')
      .replace('post\n---', 'post"\n---'),
  );
  writeFileSync(at('articles/2031/b.md'), '---\r\n"source": "www-post"\r\n---\r\nRain.\r\n');
  writeFileSync(at('articles/c.md'), '---\nsource: courier\n---\nRain.\n');
});
afterEach(() => rmSync(seeds, { recursive: true, force: true }));

test('an outlet has another id in sources.yaml and in every article of it, and nothing else changes', () => {
  expect(renameSource(seeds, 'www-post', 'post').articles).toEqual([at('articles/2031/b.md'), at('articles/a.md')]);
  expect(read('sources.yaml')).toBe(sources.replace('"www-post",', 'post,'));
  expect(read('articles/a.md')).toBe(
    '---\nsource: post # of the page\ntitle: "source: www-post"\n---\nsource: www-post\n',
  );
  expect(read('articles/2031/b.md')).toBe('---\r\n"source": "post"\r\n---\r\nRain.\r\n');
  expect(checkSeeds(seeds).problems).toEqual([]);
});

test.each([
  '{source: www-post, rights: full}',
  'source: |\n  www-post',
  'source: "www\\x2dpost"',
  '  source: www-post',
])('also in an article whose front matter is written otherwise: %j', (head) => {
  writeFileSync(at('articles/a.md'), `---\n${head}\n---\nSnow.\n`);
  expect(renameSource(seeds, 'www-post', 'post').articles).toContain(at('articles/a.md'));
  expect(checkSeeds(seeds).problems).toEqual([]);
  expect(read('articles/a.md')).toMatch(/\n---\nSnow\.\n$/);
});

test('done again, it was done', () => {
  renameSource(seeds, 'www-post', 'post');
  const before = read('sources.yaml');
  expect(renameSource(seeds, 'www-post', 'post')).toEqual({ articles: null });
  expect(read('sources.yaml')).toBe(before);
});

test.each([
  ['an outlet that isn’t there', 'www-pst', 'post', /the outlet “www-pst” isn't there — did you mean “www-post”\?/],
  ['the id of another', 'www-post', 'courier', /the id “courier” is another outlet's/],
  ['no address', 'www-post', 'The Post', /the id “The Post” cannot be an address — write “the-post”/],
  ['what means that nothing is known', 'www-post', 'unknown', /the id “unknown” cannot be an address/],
])('refuses %s', (_, was, is, said) => {
  expect(() => renameSource(seeds, was, is)).toThrow(said);
  expect(read('sources.yaml')).toBe(sources);
});
