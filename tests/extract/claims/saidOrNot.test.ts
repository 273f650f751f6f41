import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { told } from './told.ts';

/** Each statement's words with how far it was said. */
const standing = (text: string): string[] =>
  readClaims(readArticle('a.txt', `${text}\n`), { verbs: new Map() } as Parameters<typeof readClaims>[1], [])
    .filter((c) => c.kind !== 'unattributed')
    .map((c) => `${c.content.map((s) => s.exact).join(' … ')} (${c.modality ?? 'said'})`);

describe('whether it was said', () => {
  it.each([
    ['Lund denied that Holm had said the weir was safe.', 'the weir was safe (unsaid)'],
    ['Lund denied ever threatening her place and left.', 'her place (unsaid)'],
    ['Lund did not deny that Holm had said the weir was safe.', 'the weir was safe (said)'],
    ['Anna Holm says no to the weir.', 'no to the weir (said)'],
    ['Anna Holm said no such thing.', 'no such thing (unsaid)'],
  ])('%s', (text, claim) => {
    expect(standing(text)).toContain(claim);
  });
});

describe('whoever stands behind “by”', () => {
  it('speaks, and what follows is said', () => {
    expect(told('Peter Lund, described by Anna Holm as “a fool”, left the hall.')).toEqual(['anna-holm: as “a fool”']);
  });
});

describe('what else is said', () => {
  it('is no part of who speaks', () => {
    const claims = readClaims(
      readArticle('a.txt', '“The weir is old,” said Anna Holm of the board, adding that it would close.\n'),
      { verbs: new Map() } as Parameters<typeof readClaims>[1],
      [],
    );
    expect(claims.flatMap((c) => c.source.map((s) => s.exact))).toEqual([
      'Anna Holm of the board',
      'Anna Holm of the board',
    ]);
  });
});
