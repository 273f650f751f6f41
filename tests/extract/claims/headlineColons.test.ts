import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';

const below =
  'The weir of Sorn broke on Monday, police said. Anna Holm, the mayor, met the board. Holm said it was old.';
/** Who says what in a headline. */
const told = (headline: string): string[] =>
  readClaims(
    readArticle('a.md', `# ${headline}\n\n${below}\n`),
    { verbs: new Map() } as Parameters<typeof readClaims>[1],
    [],
  )
    .filter((c) => c.kind !== 'unattributed' && c.content[0]!.start < headline.length + 2)
    .map((c) => `${c.speakerLabel}: ${c.content.map((s) => s.exact).join(' … ')}`);

describe('a headline’s colon', () => {
  it.each([
    ['Weir must close: mayor', 'mayor: Weir must close'],
    ['Mayor: Weir is old', 'Mayor: Weir is old'],
    ['Police: Ten die as weir breaks', 'Police: Ten die as weir breaks'],
    ['Weir must close: Holm', 'Holm: Weir must close'],
    ['Weir closure ‘a farce’: Holm', 'Holm: Weir closure ‘a farce’'],
    ['Weirs are old: study', 'study: Weirs are old'],
  ])('%s', (headline, claim) => {
    expect(told(headline)).toEqual([claim]);
  });

  it.each([
    'Sorn: Weir closes after flood',
    'Live: Weir closes in Sorn',
    'Floods: Ten die as rivers rise',
    'Weir closes: the story so far',
    'Football: Sorn win at last',
    'Mayor: a long day',
  ])('but %s', (headline) => {
    expect(told(headline)).toEqual([]);
  });
});
