import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../src/model/problem.ts';
import { articleWithProblems } from '../../src/read/article.ts';

const read = (raw: string, mode: 'edition' | 'parse' = 'edition') => {
  const { article, problems } = articleWithProblems('a.md', raw, { mode });
  return { article, said: problems.map((p) => `${p.level} ${sayProblem(p)}`) };
};
const text = 'The keeper said that the lock is shut.\n';

describe('what an editor wrote above an article is never passed over in silence', () => {
  it('a title that a comment cuts short', () => {
    const { article, said } = read(`---\nsource: unknown\ntitle: Gate #5 opens\n---\n${text}`);
    expect(article?.title).toBe('Gate');
    expect(said).toEqual([
      'warning a.md:3:13: the title ends before “#5 opens”, which YAML takes for a comment — write “title: "Gate #5 opens"”',
    ]);
  });

  it('a title that begins as a tag or an anchor does', () => {
    expect(read(`---\nsource: unknown\ntitle: !Gate opens\n---\n${text}`).said).toEqual([
      'warning a.md:3:8: the title loses “!Gate”, which YAML takes for a tag — write “title: "!Gate opens"”',
    ]);
    expect(read(`---\nsource: unknown\nauthor: &c Eva Holt\n---\n${text}`).said).toEqual([
      'warning a.md:3:9: the author loses “&c”, which YAML takes for an anchor — write “author: "&c Eva Holt"”',
    ]);
  });

  it('a title that YAML cannot read: the line as it should be', () => {
    for (const title of ['Gate: it opens', '"Gate" opens', '@gate opens'])
      expect(read(`---\nsource: unknown\ntitle: ${title}\n---\n${text}`).said[0]).toContain(
        `write “title: ${JSON.stringify(title)}”`,
      );
  });

  it('but no comment that is one, nor a sign within marks', () => {
    for (const line of ['title: Gate opens # checked', 'title: "Gate #5 opens"', "title: 'Gate #5'", 'title: A#5'])
      expect(read(`---\nsource: unknown\n${line}\n---\n${text}`).said).toEqual([]);
  });

  it('TOML', () => {
    const raw = `+++\ntitle = "Gate opens"\nsource = "unknown"\n+++\n${text}`;
    for (const mode of ['edition', 'parse'] as const)
      expect(read(raw, mode).said).toEqual([
        'error a.md:1:1: front matter in TOML, between lines of +++, is not read — write it in YAML between lines of ---, as “title: "Gate opens"”',
      ]);
    expect(read(`+++\nThree pluses, and no end.\n${text}`, 'parse').said).toEqual([]);
  });

  it('a field with a capital', () => {
    expect(read(`---\nsource: unknown\nTitle: Gate opens\n---\n${text}`).said).toEqual([
      'error a.md:3:1: unknown field “Title” — did you mean “title”?',
    ]);
    const { article, said } = read(`---\nTitle: Gate opens\nDATE: 2031-02-03\n---\n${text}`, 'parse');
    expect([article?.title, article?.published?.edtf, said]).toEqual(['Gate opens', '2031-02-03', []]);
  });

  it('empty lines above it, which are passed over; places are those in the file', () => {
    const { article, said } = read(`\n \n---\nsource: unknown\ntitle: Gate opens\n---\n${text}`);
    expect([article?.title, article?.source, article?.lineOffset, said]).toEqual(['Gate opens', null, 6, []]);
    expect(read(`\n---\nsource: unknown\ntittle: Gate\n---\n${text}`).said).toEqual([
      'error a.md:4:1: unknown field “tittle” — did you mean “title”?',
    ]);
    // A rule above a text is no front matter.
    expect(read(`\n---\n\n${text}`, 'parse').article?.text).toContain('---');
  });
});

it('what an editor states as an event stands on one line and turns nothing beside it', () => {
  const { article, said } = read(
    `---\nsource: unknown\nevents:\n  - label: "Gate\\nopens\\u202e"\n    participants: ["Ada\\u2066 Quist"]\n---\n${text}`,
  );
  expect(said).toEqual([]);
  expect(article?.stated).toMatchObject([{ label: 'Gate opens', participants: ['Ada Quist'] }]);
  expect(read(`---\nsource: unknown\nevents: [{label: "\\u202e"}]\n---\n${text}`).article).toBeNull();
});
