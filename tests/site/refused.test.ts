import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixture, runBuild } from '../support/build.ts';
import { complaintOf } from '../support/complaint.ts';

let folder: string;
let seeds: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  seeds = join(folder, 'seeds');
  cpSync(fixture, seeds, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((c, i) => `${c}: &${c} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`)
  .join('\n')}`;
const article = (front: string) => `---\nsource: unknown\n${front}\n---\nA text that is here.\n`;

/** What is refused, the file, its content, what the message says. */
test.each<[string, string, string | Buffer, RegExp]>([
  ['an id that leads out', 'articles/x.md', article('id: ../../out'), /id/],
  ['an id with a slash', 'articles/x.md', article('id: a/b'), /id/],
  ['an address that runs', 'articles/x.md', article('url: "javascript:alert(1)"'), /url|address/i],
  ['an address of data', 'articles/x.md', article('url: "data:text/html,x"'), /url|address/i],
  ['YAML that explodes', 'articles/x.md', article(bomb), /./],
  ['YAML that explodes, in a knowledge file', 'actors.yaml', bomb, /./],
  ['a key of the prototype', 'articles/x.md', article('__proto__: {polluted: true}'), /__proto__/],
  ['a key twice', 'articles/x.md', article('language: en\nlanguage: de'), /twice|unique|already|duplicate/i],
  [
    'a homepage that runs',
    'sources.yaml',
    '- id: basin-watch\n  name: B\n  homepage: "javascript:alert(1)"\n',
    /homepage|address/i,
  ],
  [
    'JavaScript as front matter',
    'articles/x.md',
    '---javascript\nmodule.exports = process.exit(0)\n---\nA text.\n',
    /YAML|front matter/i,
  ],
  ['fifty megabytes', 'articles/x.md', Buffer.alloc(50_000_000, 'a '), /MB/],
])('%s', async (_name, file, content, says) => {
  writeFileSync(join(seeds, file), content);
  const err = await complaintOf(seeds);
  expect(err).toContain(file);
  expect(err).toMatch(says);
  expect(err).toMatch(/:\d+:\d+: .* — /);
  expect(err).not.toMatch(/\n\s+at |node:internal/);
});

test('a link that leads out of the seeds', () => {
  writeFileSync(join(folder, 'secret.md'), article(''));
  symlinkSync(join(folder, 'secret.md'), join(seeds, 'articles/link.md'));
  const { code, err } = runBuild(['--seeds', seeds, '--out', join(folder, 'dist')]);
  expect(code).toBe(1);
  expect(err).toMatch(/link\.md:1:1: .*leads out/);
});
