import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sayProblem } from '../../src/model/problem.ts';
import { parse } from '../../src/parse.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

interface Entry {
  format: number;
  article: {
    id: string;
    file: string;
    title: string;
    source: string | null;
    published: { edtf: string; basis: string } | null;
  };
  text: string;
}
const knowledge = readKnowledge(null);
let folder: string;
const run = (...names: string[]) => {
  const { entries, problems } = parse(
    names.map((n) => join(folder, n)),
    knowledge,
  );
  return {
    entries: [...entries] as Entry[],
    problems: problems.map((p) => sayProblem(p).replaceAll(`${folder}/`, '')),
  };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'));
  for (const d of ['one', 'two', 'none']) mkdirSync(join(folder, d));
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  write(
    'one/gates.txt',
    '---\ntitle: "Gates stay open"\nsource: "courier.example"\nurl: "https://courier.example/gates"\npublished: "2024-03-03"\n---\nThe gates of the dam stay open, the ministry said.\n',
  );
  write('two/gates.txt', '\uFEFFThe gates of the dam stay open,\r\nthe ministry said.\r\n');
  write(
    'two/a.html',
    `<html><head><title>Dry summer</title><meta property="article:published_time" content="2024-07-01"></head><body><p>${'The river had run dry, farmers said, and nobody had told them why. '.repeat(6)}</p></body></html>`,
  );
  write(
    'lenient.md',
    '---\ntags: [a]\nlayout: post\nrights: cc-by\npublished: 2024-03-03T10:00:00Z\n---\nText of the article.\n',
  );
  write('broken.md', '---\ntitle: "x\n---\nText.\n');
  write('binary.md', new Uint8Array([1, 0, 2]));
  write('empty.txt', '');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'));
});

describe('parse', () => {
  it('gives one entry a path, in their order, files of one name kept apart', () => {
    const { entries, problems } = run('two/gates.txt', 'one/gates.txt');
    expect(problems).toEqual([]);
    expect(entries.map((e) => [e.article.id, e.article.file.replace(`${folder}/`, '')])).toEqual([
      ['gates', 'two/gates.txt'],
      ['gates-2', 'one/gates.txt'],
    ]);
    expect(entries[0]!.text).toBe('The gates of the dam stay open,\nthe ministry said.\n');
    expect(entries[1]!.article).toMatchObject({
      title: 'Gates stay open',
      source: 'courier.example',
      published: { edtf: '2024-03-03', basis: 'front-matter' },
    });
  });

  it('reads every article in a folder, pages too', () => {
    const { entries } = run('two');
    expect(entries.map((e) => e.article.id)).toEqual(['a', 'gates']);
    expect(entries[0]!.article).toMatchObject({
      title: 'Dry summer',
      published: { edtf: '2024-07-01', basis: 'metadata' },
    });
  });

  it('is lenient towards the front matter of other tools', () => {
    const { entries, problems } = run('lenient.md');
    expect(problems).toEqual([
      'lenient.md:4:9: “rights” is not understood and left out — see the fields of front matter',
    ]);
    expect(entries[0]!.article.published).toMatchObject({ edtf: '2024-03-03', basis: 'front-matter' });
  });

  it('prints the others where one cannot be read', () => {
    const { entries, problems } = run(
      'broken.md',
      'binary.md',
      'nothing.md',
      'dangling.md',
      'none',
      'empty.txt',
      'one/gates.txt',
    );
    expect(entries.map((e) => e.article.id)).toEqual(['empty', 'gates']);
    expect(problems.map((p) => p.split(':')[0]).sort()).toEqual([
      'binary.md',
      'broken.md',
      'dangling.md',
      'none',
      'nothing.md',
    ]);
  });
});
