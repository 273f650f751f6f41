import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles, checkSeeds } from '../src/check.ts';
import { sayProblem } from '../src/model/problem.ts';

let folder: string;
const say = (problems: ReturnType<typeof checkFiles>): string[] =>
  problems.map((p) => sayProblem(p).replaceAll(`${folder}/`, ''));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(folder, 'articles'));
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  write('site.yaml', 'title: Water\ntopic: water\nquestion: Who says what?\nbase: [1]\n');
  write('sources.yaml', '- id: river-post\n  name: River Post\n');
  write('articles/good.md', '---\nsource: river-post\n---\nThe dam opened.\n');
  write('articles/bad.md', '---\nsource: river-post\npublished: soon\n---\nThe dam opened.\n');
  write('permalinks.json', '{"a": 1,\n "a": 2}');
  write('corrections.yaml', '- do: dorp\n  kind: claim\n');
});

describe('check', () => {
  it('gives every problem of an edition, in the order of files and lines', () => {
    expect(say(checkSeeds(folder).problems)).toEqual([
      'articles/bad.md:3:12: “soon” is no date — write a year, month or day as 2024, 2024-01 or 2024-01-31',
      expect.stringMatching(/^corrections\.yaml:1:\d+: “do” of entry 1: this is none of the forms known/),
      'permalinks.json:1:1: this line is no ledger entry — take it back from version control; each address is one line',
      'permalinks.json:2:1: this line is no ledger entry — take it back from version control; each address is one line',
      'site.yaml:4:7: “base”: this should be text — put it between quotes',
    ]);
  });

  it('checks single files', () => {
    expect(say(checkFiles([join(folder, 'articles/good.md'), join(folder, 'sources.yaml')], 'seeds'))).toEqual([]);
    expect(checkFiles([join(folder, 'articles/bad.md')], 'seeds')).toHaveLength(1);
    expect(say(checkFiles([join(folder, 'nothing.md')], 'seeds'))).toEqual([
      'nothing.md:1:1: there is no such file — check the path',
    ]);
  });

  it('finds nothing wrong with the edition that comes with the program', () => {
    expect(checkSeeds('seeds').problems).toEqual([]);
  });
});
