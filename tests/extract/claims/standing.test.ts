import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (text: string): LocalClaim[] =>
  readClaims(readArticle('a.md', `# Flood at the weir\n\n${text}\n`), knowledge, []);
const standing = (text: string) => {
  const c = read(text).at(-1)!;
  return [c.polarity, c.modality];
};

describe('whether it was said', () => {
  it.each([
    ['Anna Holm said the weir was open.', undefined, undefined],
    ['Anna Holm did not say the weir was open.', 'denied', 'unsaid'],
    ['Anna Holm has never claimed that the weir was open.', 'denied', 'unsaid'],
    ['Neither Anna Holm nor Per Lund said the weir was open.', 'denied', 'unsaid'],
    ['Anna Holm declined to say that the weir was open.', 'denied', 'unsaid'],
    ['Anna Holm stopped short of saying that the weir was open.', 'denied', 'unsaid'],
    ['Anna Holm denied that the weir was open.', 'denied', undefined],
    ['Anna Holm never denied that the weir was open.', undefined, undefined],
    ['Did Anna Holm say the weir was open?', 'questioned', 'unsaid'],
    ['Why did Anna Holm say the weir was open?', 'questioned', 'unsaid'],
    ['If Anna Holm says the weir is open, the town will sleep.', 'conditional', 'unsaid'],
    ['Suppose Anna Holm said the weir was open.', 'conditional', 'unsaid'],
    ['A deal could also, some lawyers say, help to open the weir.', undefined, undefined],
    ['Lawyers are likely to say that the weir was open.', undefined, 'possible'],
    ['Anna Holm could say that the weir is open.', 'conditional', 'possible'],
    ['Anna Holm rejected the claim.', 'denied', undefined],
    ['“Is the weir open?” Anna Holm said.', 'questioned', undefined],
    ['Anna Holm will say on Monday that the weir is open.', undefined, 'planned'],
    ['Anna Holm is expected to announce that the weir is open.', undefined, 'planned'],
    ['Anna Holm fears that the weir will break.', undefined, 'feared'],
    ['Anna Holm asked whether the weir was open.', 'questioned', 'asked'],
    ['Anna Holm asked the town to open the weir.', undefined, 'demanded'],
    ['Anna Holm called for a new weir.', undefined, 'demanded'],
  ] as const)('%s', (text, polarity, modality) => expect(standing(text)).toEqual([polarity, modality]));
});

describe('a name is nothing said', () => {
  it.each([
    'The so-called “dry plan” was dropped on Monday.',
    'The plan, dubbed “Dry Feet,” was dropped on Monday.',
    'A barge named “Marigold” sank at the weir.',
    'A path known as the “Row of Reeds” was shut.',
    'Anna Holm, author of “The Long River,” came on Monday.',
  ])('%s', (text) => expect(read(text).map((c) => c.content.map((s) => s.exact))).toEqual([]));
  it('but calling it so is', () => {
    expect(read('Anna Holm called the plan “a farce” on Monday.').map((c) => c.content[0]!.exact)).toEqual([
      'the plan “a farce”',
    ]);
  });
});
