import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayProblem } from '../../src/model/problem.ts';
import { knowledgeWithProblems } from '../../src/read/knowledge.ts';
import { toldTwice } from '../../src/read/seeds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  mkdirSync(join(folder, 'lexicon'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const said = (file: string, content: string): string[] => {
  writeFileSync(join(folder, file), content);
  return knowledgeWithProblems(folder).problems.map((p) => sayProblem(p).slice(folder.length + 1));
};

const site = (fields: string): string => `title: Low water\ntopic: the weir\nquestion: Who opened it?\n${fields}\n`;
const long = 'x'.repeat(5000);

describe('each value of an edition has its bounds, told at its line', () => {
  it.each<[string, string, string, string]>([
    [
      'a title of two lines',
      'site.yaml',
      'topic: the weir\nquestion: Who?\ntitle: |\n  Low\n  END:VCALENDAR\n',
      'site.yaml:3:8: “title”: this holds a line break, or a sign that nobody sees — write it on one line',
    ],
    [
      'a title with a break written out',
      'site.yaml',
      'topic: the weir\nquestion: Who?\ntitle: "Low\\r\\nEND:VCALENDAR"\n',
      'site.yaml:3:8: “title”: this holds a line break, or a sign that nobody sees — write it on one line',
    ],
    [
      'a break that only Unicode knows',
      'sources.yaml',
      '- id: a\n  name: "Lock\\u2028Post"\n',
      'sources.yaml:2:9: “name” of entry 1: this holds a line break, or a sign that nobody sees — write it on one line',
    ],
    [
      'an endless id',
      'site.yaml',
      site(`id: ${long}`),
      'site.yaml:4:5: “id”: this is too long — keep it to 400 characters',
    ],
    [
      'an endless name of a source',
      'sources.yaml',
      `- id: a\n  name: ${long}\n`,
      'sources.yaml:2:9: “name” of entry 1: this is too long — keep it to 200 characters',
    ],
    [
      'an endless alias',
      'actors.yaml',
      `- id: a\n  name: Ana Ruiz\n  kind: person\n  aliases:\n    - ${long}\n`,
      'actors.yaml:5:7: “aliases” of entry 1: this is too long — keep it to 200 characters',
    ],
    [
      'an office of two lines',
      'actors.yaml',
      '- id: a\n  name: Ana Ruiz\n  kind: person\n  offices:\n    - title: "Keeper\\nof locks"\n',
      'actors.yaml:5:14: “offices.title” of entry 1: this holds a line break, or a sign that nobody sees — write it on one line',
    ],
    [
      'a monogram of nothing',
      'sources.yaml',
      '- id: a\n  name: Lock Post\n  monogram: "  "\n',
      'sources.yaml:3:13: “monogram” of entry 1: this is empty, or “?”, which stands for no outlet — give two or three letters, or leave it out',
    ],
    [
      'the monogram of no outlet',
      'sources.yaml',
      '- id: a\n  name: Lock Post\n  monogram: "?"\n',
      'sources.yaml:3:13: “monogram” of entry 1: this is empty, or “?”, which stands for no outlet — give two or three letters, or leave it out',
    ],
  ])('%s', (_name, file, content, message) => {
    expect(said(file, content)).toEqual([message]);
  });

  it('a line that goes on below, folded, is one line', () => {
    expect(said('site.yaml', site('licence: >\n  the data\n  are free'))).toEqual([]);
    expect(knowledgeWithProblems(folder).knowledge.site.licence).toBe('the data are free');
  });
});

describe('two that readers couldn’t tell apart are told, with both places', () => {
  const two = (a: string, b: string): string => `- id: a\n  ${a}\n- id: b\n  ${b}\n`;
  it.each<[string, string, string, string]>([
    [
      'monograms',
      'sources.yaml',
      two('name: Lock Post\n  monogram: XX', 'name: Weir Post\n  monogram: XX'),
      'sources.yaml:6:13: the monogram “XX” stands here a second time, after line 3 — give each its own',
    ],
    [
      'names of sources',
      'sources.yaml',
      two('name: Lock Post', 'name: lock  post'),
      'sources.yaml:4:9: the name “lock  post” stands here a second time, after line 2 — give each its own',
    ],
    [
      'names that another alphabet draws alike',
      'sources.yaml',
      two('name: Lock Post', 'name: Lоck Pоst'),
      'sources.yaml:4:9: the name “Lоck Pоst” is other letters, or holds signs that nobody sees, yet looks as the one in line 2 — give each its own',
    ],
    [
      'names of another alphabet throughout',
      'sources.yaml',
      two('name: ABC', 'name: АВС'),
      'sources.yaml:4:9: the name “АВС” is other letters, or holds signs that nobody sees, yet looks as the one in line 2 — give each its own',
    ],
    [
      'names of frames',
      'lexicon/frames.yaml',
      two(
        'name: Safety\n  definition: d\n  from: f\n  cues: [safe]',
        'name: Safety\n  definition: d\n  from: f\n  cues: [danger]',
      ),
      'lexicon/frames.yaml:7:9: the name “Safety” stands here a second time, after line 2 — give each its own',
    ],
  ])('%s', (_name, file, content, message) => {
    expect(said(file, content)).toEqual([message]);
  });

  it('capitals part monograms, and nothing is said of those left out', () => {
    expect(said('sources.yaml', two('name: Lock Post\n  monogram: LP', 'name: Lark Press\n  monogram: Lp'))).toEqual(
      [],
    );
    expect(said('sources.yaml', two('name: Lock Post', 'name: Lark Press'))).toEqual([]);
    expect(said('sources.yaml', two('name: Vesti', 'name: Вести'))).toEqual([]);
  });
});

it('an article that stands there twice is told, one that another outlet has, too, is not', () => {
  const of = (file: string, source: string | null, text: string) => ({ file, source, text });
  const said = toldTwice([
    of('a.md', 'lock-post', 'The lock is shut.\n\nNobody passes.'),
    of('b.md', 'weir-post', 'The lock is shut.\n\nNobody passes.'),
    of('c.md', 'lock-post', 'The lock is shut.\nNobody  passes.\n'),
    of('d.md', 'lock-post', 'The lock is shut.'),
  ]);
  expect(said.map((p) => `${p.level} ${sayProblem(p)}`)).toEqual([
    'warning c.md:1:1: this is word for word the article in a.md, of the same outlet, and counts a second time — remove one of them',
  ]);
});
