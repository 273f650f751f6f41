import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixture, runBuild } from '../support/build.ts';
import { complaintOf } from '../support/complaint.ts';

let folder: string;
let seeds: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  seeds = join(folder, 'seeds');
  out = join(folder, 'dist');
  cpSync(fixture, seeds, { recursive: true });
  // One article is enough: nothing is refused for what the others say.
  for (const f of readdirSync(join(seeds, 'articles')))
    if (!f.startsWith('courier-ministers')) rmSync(join(seeds, 'articles', f));
  cpSync('tests/support/published', out, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** name, file, its content, the line of the message, a word that must stand in it. */
const broken: [string, string, string | Buffer, number, RegExp][] = [
  ['an empty article', 'articles/empty.md', '', 1, /empty|no text|nothing/i],
  ['an article of front matter alone', 'articles/bare.md', '---\nsource: unknown\n---\n', 4, /empty|no text|nothing/i],
  [
    'front matter that is not YAML',
    'articles/bad.md',
    '---\nsource: [a, b\nurl: x\n---\nA text that is here.\n',
    3,
    /YAML|indent|bracket/i,
  ],
  [
    'front matter that never ends',
    'articles/open.md',
    '---\nsource: unknown\nA text that is here.\n',
    1,
    /front matter|---/i,
  ],
  [
    'an unknown field',
    'articles/field.md',
    '---\nsource: unknown\nsorce: basin-watch\n---\nA text that is here.\n',
    3,
    /sorce/,
  ],
  ['an unknown source', 'articles/source.md', '---\nsource: nobody\n---\nA text that is here.\n', 2, /nobody/],
  [
    'a duplicate id',
    'articles/twice.md',
    '---\nid: courier-ministers-meet-in-halden\nsource: unknown\n---\nA text that is here.\n',
    1,
    /courier-ministers-meet-in-halden/,
  ],
  [
    'a binary file renamed',
    'articles/picture.md',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
    1,
    /text|binary|UTF-8/i,
  ],
  ['a source file that is not YAML', 'sources.yaml', '- id: a\n  name: "x\n', 3, /YAML|quote|sources/i],
  ['an unknown field of a source', 'sources.yaml', '- id: basin-watch\n  name: B\n  onwer: x\n', 3, /onwer/],
  [
    'code as front matter',
    'articles/code.md',
    '---js\n{ title: process.exit(3) }\n---\nA text that is here.\n',
    1,
    /YAML|front matter/i,
  ],
];

describe('bad input: one clear message, exit 1, the published site untouched', () => {
  test.each(broken)('%s', async (_name, file, content, line, word) => {
    writeFileSync(join(seeds, file), content);
    const err = await complaintOf(seeds);
    const lines = err.split('\n');
    expect(lines.filter((l) => l.includes(`${file}:${line}:`)).join('\n')).toMatch(word);
    expect(err).not.toMatch(/\n\s+at |node:internal/);
    expect(err).toMatch(/ — /);
  });
  /** By the command itself: an article, and a file of knowledge. */
  const asCommand = broken.filter(([name]) => ['code as front matter', 'an unknown field of a source'].includes(name));
  test.each(asCommand)('%s, by the command', async (_name, file, content) => {
    writeFileSync(join(seeds, file), content);
    const { code, err, out: said } = runBuild(['--seeds', seeds, '--out', out]);
    expect(err.trim()).toBe(await complaintOf(seeds));
    expect(said).toBe('');
    expect(code).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site as published before\n');
  });
  test.each<[string, () => string[], RegExp]>([
    ['no article left', () => [], /articles:1:1: there is no article/],
    [
      'readings from nowhere',
      () => ['--entries', '/dev/null'],
      /^\/dev\/null:1:1: this is neither a file nor a pipe — /,
    ],
    [
      'readings of nothing',
      () => {
        writeFileSync(join(folder, 'none.jsonl'), '\n');
        return ['--entries', join(folder, 'none.jsonl')];
      },
      /none\.jsonl:1:1: no article is in it — write it with “npm run parse -- --jsonl”$/,
    ],
  ])('%s', (_name, given, says) => {
    rmSync(join(seeds, 'articles'), { recursive: true });
    mkdirSync(join(seeds, 'articles'));
    const { code, err } = runBuild(['--seeds', seeds, '--out', out, ...given()]);
    expect(err.trim()).toMatch(says);
    expect(code).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site as published before\n');
  });
});
