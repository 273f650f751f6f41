import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readingsFrom } from '../../src/corpus/lines.ts';
import { InputError } from '../../src/model/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const seeds = 'tests/fixtures/dam-dispute/seeds';
const parse = (input: string) =>
  spawnSync(process.execPath, ['scripts/parse.ts', '--jsonl', '--knowledge', seeds], { input, encoding: 'utf8' });

test('articles read elsewhere, line by line and in any order, make the same edition', async () => {
  const files = readdirSync(join(seeds, 'articles')).map((f) => join(seeds, 'articles', f));
  const lines = files.map((file) => JSON.stringify({ file, text: readFileSync(file, 'utf8') })).reverse();
  const { stdout, stderr, status } = parse(`${lines.join('\n')}\n`);
  expect([status, stderr]).toEqual([0, '']);
  const rows = stdout.trimEnd().split('\n');
  expect(rows).toHaveLength(files.length);
  const [a, b] = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')];
  writeFileSync(a, `${rows.slice(0, 2).join('\n')}\n`);
  writeFileSync(b, `${rows.slice(2).join('\n')}\n`);
  const { edition } = await analyse(seeds, { entries: [b, a] });
  expect(edition).toEqual((await analyse(seeds)).edition);
});

test('a line that is none is named, and the others are read', () => {
  const good = JSON.stringify({
    file: 'a.md',
    text: '---\nsource: unknown\n---\nThe Oskar rose by two metres on 3 May 2022.\n',
  });
  const { stdout, stderr, status } = parse(`nonsense\n{"file":1}\n${good}\n`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^-:1:1: this line is no JSON — .*\n-:2:1: the line has no “file” and “text” — /);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['nonsense', /x\.jsonl:1:1: this line is no reading \(no JSON\)/],
  ['{"article":{}}', /x\.jsonl:1:1: this line is no reading \(article\./],
  ['null', /x\.jsonl:1:1: this line is no reading/],
])('readings from elsewhere are checked: %s', async (line, message) => {
  const file = join(folder, 'x.jsonl');
  writeFileSync(file, `${line}\n`);
  const error: unknown = await readingsFrom([file]).catch((e) => e);
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
});
