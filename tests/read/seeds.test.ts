import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../src/model/problem.ts';
import { readSeeds, seedsWithProblems } from '../../src/read/seeds.ts';

const site = 'title: Water\ntopic: water\nquestion: Who says what?\n';
const sources = '- id: river-post\n  name: River Post\n';
const good = '---\nsource: river-post\n---\nThe dam opened on Monday.\n';

/** A seeds folder with these files; what problems it has, with the folder's own path left out. */
function problemsOf(files: Record<string, string | Uint8Array>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, content] of Object.entries({ 'site.yaml': site, 'sources.yaml': sources, ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return seedsWithProblems(folder).problems.map((p) => sayProblem(p).replaceAll(`${folder}/`, ''));
}

describe('a seeds folder', () => {
  it('is read whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'site.yaml'), site);
    writeFileSync(join(folder, 'sources.yaml'), sources);
    writeFileSync(join(folder, 'articles/b.md'), good);
    writeFileSync(join(folder, 'articles/a.txt'), good);
    const { articles, knowledge } = readSeeds(folder);
    expect(articles.map((a) => [a.id, a.source])).toEqual([
      ['a', 'river-post'],
      ['b', 'river-post'],
    ]);
    expect(knowledge.site.title).toBe('Water');
  });

  it.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'an empty article',
      { 'articles/a.md': '---\nsource: river-post\n---\n \n' },
      'articles/a.md:4:1: the article is empty — put its text below the front matter',
    ],
    [
      'no front matter',
      { 'articles/a.md': 'Only text.\n' },
      'articles/a.md:1:1: the article has no front matter — begin the file with ---, a line “source: …” and ---',
    ],
    [
      'front matter without an end',
      { 'articles/a.md': '---\nsource: river-post\nText.\n' },
      'articles/a.md:1:1: the front matter has no end — close it with a line of ---',
    ],
    [
      'no source',
      { 'articles/a.md': '---\ntitle: A\n---\nText.\n' },
      'articles/a.md:1:1: “source” is missing — add “source:” with an id of sources.yaml, or “source: unknown”',
    ],
    [
      'an unknown source',
      { 'articles/a.md': '---\nsource: river-pots\n---\nText.\n' },
      'articles/a.md:2:1: the source “river-pots” is not in sources.yaml — did you mean “river-post”? Otherwise add it there',
    ],
    [
      'an unknown field',
      { 'articles/a.md': '---\nsource: river-post\nauthr: B\n---\nText.\n' },
      'articles/a.md:3:1: unknown field “authr” — did you mean “author”?',
    ],
    [
      'a field of another tool',
      { 'articles/a.md': '---\nsource: river-post\ndate: 2024-01-01\n---\nText.\n' },
      'articles/a.md:3:1: unknown field “date” — did you mean “published”?',
    ],
    [
      'a field twice',
      { 'articles/a.md': '---\nsource: river-post\nsource: river-post\n---\nText.\n' },
      'articles/a.md:3:1: this field stands here twice — keep one of them',
    ],
    [
      'a day that there isn’t',
      { 'articles/a.md': '---\nsource: river-post\npublished: 2023-02-30\n---\nText.\n' },
      'articles/a.md:3:12: “2023-02-30” is no date — write a year, month or day as 2024, 2024-01 or 2024-01-31',
    ],
    [
      'code as front matter',
      { 'articles/a.md': '---js\n{ source: process.exit(3) }\n---\nText.\n' },
      'articles/a.md:1:1: front matter in “js” is not read — write it in YAML between two lines of ---',
    ],
    [
      'a key that is none',
      { 'articles/a.md': '---\nsource: river-post\n__proto__: { id: x }\n---\nText.\n' },
      'articles/a.md:3:1: the field name “__proto__” is not allowed — remove it',
    ],
    [
      'a binary file',
      { 'articles/a.md': new Uint8Array([0x89, 0x50, 10, 0, 0, 1]) },
      'articles/a.md:2:1: this is a binary file, not text — save it as plain text in UTF-8',
    ],
    [
      'another encoding',
      { 'articles/a.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 10]) },
      'articles/a.md:1:4: this is not UTF-8 — save the file as UTF-8',
    ],
    [
      'a missing field in YAML',
      { 'sources.yaml': '- id: river-post\n  name: River Post\n- id: x\n' },
      'sources.yaml:3:3: “name” of entry 2 is missing — add “name:”',
    ],
    [
      'an id twice in YAML',
      { 'sources.yaml': `${sources}${sources}` },
      'sources.yaml:3:7: the id “river-post” stands here a second time, after line 1 — give each its own',
    ],
    [
      'a name that two actors have',
      {
        'actors.yaml':
          '- {id: a, name: Ann Reed, kind: person}\n- {id: b, name: Bea Reed, kind: person, aliases: [Reed, ANN REED]}\n',
      },
      'actors.yaml:2:57: “ANN REED” is a name of “a”, too, and counts for that one — take it from one of them',
    ],
    [
      'an unknown field in YAML',
      { 'sources.yaml': '- id: river-post\n  name: R\n  homepge: https://a.example\n' },
      'sources.yaml:3:3: unknown field “homepge” — did you mean “homepage”?',
    ],
  ])('says what is wrong: %s', (_, files, message) => {
    expect(problemsOf(files)).toEqual([message]);
  });

  it('names the first of two articles with one id', () => {
    expect(problemsOf({ 'articles/a.md': good, 'articles/b.md': good.replace('---\n', '---\nid: a\n') })[0]).toContain(
      'articles/b.md:1:1: the id “a” is already that of',
    );
  });

  it('follows no symbolic link out of the folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'secret.md'), good);
    symlinkSync(join(folder, 'secret.md'), join(folder, 'articles/a.md'));
    symlinkSync('.', join(folder, 'articles/round'));
    expect(seedsWithProblems(folder).problems.map((p) => p.what)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/leads out of/),
        'this symbolic link leads to a folder, and is not followed',
      ]),
    );
  });

  it('gives all problems at once', () => {
    expect(
      problemsOf({ 'articles/a.md': '', 'articles/b.md': '---\nx: 1\n---\nText', 'site.yaml': 'title: [' }).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('survives aliases that explode', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(9)}]`)
      .join('\n')}\n`;
    expect(problemsOf({ 'site.yaml': bomb })[0]).toMatch(/aliases|unknown field/);
  });
});
