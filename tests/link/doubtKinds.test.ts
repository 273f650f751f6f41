import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Doubt } from '../../src/model/doubt.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
const doubts = (front: string, text: string): Doubt[] =>
  link([extract(readArticle('a.md', `---\n${front}\n---\n${text}\n`), nothing)], nothing).doubts;
const kinds = (front: string, text: string) => [...new Set(doubts(front, text).map((d) => d.kind))];
const dated = 'published: "2031-05-04"';
const said = 'Mayor Rosa Quispe said on 3 May 2031 that the weir would close.';

describe('an editor is asked', () => {
  test('about nothing where all is told', () => expect(kinds(dated, said)).toEqual([]));
  test('about an article in another language, which nobody read', () => {
    expect(kinds(`language: de\n${dated}`, 'Das Wehr wird im Herbst geschlossen.')).toEqual(['language']);
  });
  test('about an article in which nothing was found', () => {
    expect(kinds(dated, 'A river, a hill and a weir.')).toEqual(['nothing-read']);
  });
  test('when an article was published, where it tells that not at all', () => {
    expect(kinds('source: null', 'Mayor Rosa Quispe said that the weir would close.')).toContain('published');
  });
  test('who says a quotation that the text gives to nobody it names', () => {
    const found = doubts(dated, 'The weir is old. “We have waited for nine long years,” an engineer said.');
    expect(found.filter((d) => d.kind === 'speaker')).toMatchObject([
      {
        what: 'Who says this? The text says only “an engineer”.',
        span: { exact: 'We have waited for nine long years,' },
      },
    ]);
  });
  test('when something happened that no report dates', () => {
    const found = doubts('source: null', 'Rosa Quispe met Odd Lund. They spoke of the weir.');
    expect(found.filter((d) => d.kind === 'undated')).toMatchObject([
      { span: { exact: 'met' }, what: 'No report gives the date: Rosa Quispe meets Odd Lund.' },
    ]);
  });
});
