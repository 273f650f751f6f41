import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readingsFrom, readLines } from '../../src/corpus/lines.ts';
import { InputError, sayProblem } from '../../src/model/problem.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

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

const elsewhere = parse(
  `${JSON.stringify({ file: 'a.md', text: '---\nsource: nobody\n---\nThe river rose.\n' })}\n`,
).stdout.trim();
test.each([
  ['nonsense', /x\.jsonl:1:1: this line is no reading \(no JSON\)/],
  [elsewhere, /^a\.md:1:1: the source “nobody” is not in sources\.yaml — add it there$/],
  ['{"article":{}}', /x\.jsonl:1:1: this line is no reading \(article\./],
  ['null', /x\.jsonl:1:1: this line is no reading/],
])('readings from elsewhere are checked: %s', async (line, message) => {
  const file = join(folder, 'x.jsonl');
  writeFileSync(file, `${line}\n`);
  const error: unknown = await readingsFrom([file], readKnowledge(seeds)).catch((e) => e);
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
});

describe('lines of any length and kind: what is none is named, and the next goes on', () => {
  const good = (file: string, text = 'The Oskar rose by two metres on 3 May 2022.') =>
    JSON.stringify({ file, text: `---\nsource: unknown\n---\n${text}\n` });
  const read = async (bytes: Buffer[]) => {
    const said: string[] = [];
    const got: string[] = [];
    for await (const line of readLines(Readable.from(bytes), readKnowledge(seeds), (p) => said.push(sayProblem(p))))
      got.push((JSON.parse(line) as { article: { file: string } }).article.file);
    return { said, got };
  };

  test.each<[string, (string | Buffer)[], string[], (string | RegExp)[]]>([
    ['no newline at the end', [good('a')], ['a'], []],
    [
      'CR LF, a mark at the beginning, blank lines',
      [`\ufeff${good('a')}\r\n\r\n \n`, `${good('b')}\r\n`],
      ['a', 'b'],
      [],
    ],
    ['cut anywhere', [...Buffer.from(`${good('ä')}\n${good('b')}`)].map((b) => Buffer.from([b])), ['ä', 'b'], []],
    [
      'no UTF-8',
      [`${good('a')}\n{"file":"`, Buffer.from([0xff]), `","text":"x"}\n${good('b')}`],
      ['a', 'b'],
      ['-:2:10: this is not UTF-8 — write the line in UTF-8'],
    ],
    ['a zero', [`\0\n${good('b')}`], ['b'], [/^-:1:1: this is a binary file/]],
    ['a line separator within a text', [good('a', 'Rain\u2028fell on 3 May 2022.')], ['a'], []],
    [
      'fifty megabytes',
      ['x\n', ...Array.from({ length: 50 }, () => Buffer.alloc(1_000_000, 'a')), `\n${good('b')}`],
      ['b'],
      [
        /^-:1:1: this line is no JSON/,
        '-:2:1: this line has 50.0 MB, more than the 15.0 MB that are read — cut it down',
      ],
    ],
    [
      'fifty megabytes without an end',
      Array.from({ length: 50 }, () => Buffer.alloc(1_000_000, 'a')),
      [],
      [/50\.0 MB/],
    ],
    [
      'an article larger than a file may be',
      [`${good('a', 'word '.repeat(600_000))}\n${good('b')}`],
      ['b'],
      [/^-:1:1: the article has 3\.0 MB, more than the 2\.5 MB/],
    ],
    [
      'half a character',
      [`${good('a', 'x').replace('source', '\\ud83d')}\n`],
      [],
      ['-:1:1: the text holds a zero or half a character — write it as plain text in UTF-8'],
    ],
    ['null', ['null\n[]\n5\n'], [], [/-:1:1: the line has no/, /-:2:1/, /-:3:1/]],
  ])('%s', async (_name, chunks, got, said) => {
    const came = await read(chunks.map((c) => Buffer.from(c)));
    expect(came.got).toEqual(got);
    expect(came.said).toHaveLength(said.length);
    came.said.forEach((line, i) => {
      expect(line).toMatch(said[i]!);
    });
  });

  test('readings with a line separator in them, through a pipe', async () => {
    const { stdout } = parse(`${good('a', 'Rain\u2028fell on 3 May 2022.')}\n`);
    const pipe = join(folder, 'pipe');
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]).status).toBe(0);
    const writing = spawn('sh', ['-c', 'cat > "$0"', pipe], { stdio: ['pipe', 'ignore', 'inherit'] });
    writing.stdin.end(stdout);
    expect((await readingsFrom([pipe], readKnowledge(seeds))).map((r) => r.article.file)).toEqual(['a']);
  });
});
