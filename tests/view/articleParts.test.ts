import { describe, expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { PublishedArticle } from '../../src/model/edition.ts';
import type { Event } from '../../src/model/event.ts';
import { inTens, partsOfArticle, whereClaimStands } from '../../src/view/articleParts.ts';

/** An article of so many sentences, each of which says two things and tells of one happening. */
function read(many: number, rights: 'full' | 'quote' = 'quote') {
  const sentence = 'Holt said that it held and stood. ';
  const text = sentence.repeat(many);
  const places = Array.from({ length: many }, (_, n) => ({
    start: n * sentence.length,
    end: (n + 1) * sentence.length - 1,
  }));
  const blocks = places.map((p, n) => ({ ...p, kind: n % 50 ? 'paragraph' : 'furniture' }));
  const article = { id: 'a', text, rights, sentences: places, blocks } as unknown as PublishedArticle;
  const said = (n: number, words: string): Claim => {
    const start = text.indexOf(words, n * sentence.length);
    const content = [{ start, end: start + words.length, exact: words }];
    return {
      id: `${words}-${n}`,
      article: 'a',
      speaker: 'holt',
      kind: 'indirect',
      content,
      source: [],
      cue: [],
    } as never;
  };
  const claims = places.flatMap((_, n) => [said(n, 'held'), said(n, 'stood')]);
  const events = places.map((_, n) => ({ id: `e${n}`, rank: n % 2 ? 'main' : 'minor' }) as unknown as Event);
  const index = {
    article: new Map([['a', article]]),
    claimsOfArticle: new Map([['a', claims]]),
    eventsOfArticle: new Map([['a', events]]),
  } as unknown as EditionIndex;
  return { article, claims, index, parts: partsOfArticle(article, index) };
}

describe('what was read from an article', () => {
  test('stands on one page', () => {
    const { claims, index, parts } = read(90, 'full');
    expect(parts).toHaveLength(1);
    expect(parts[0]!.main).toHaveLength(45);
    expect(parts[0]!.smaller).toHaveLength(45);
    expect(parts[0]!.blocks.every((b) => b.kind !== 'furniture')).toBe(true);
    expect(whereClaimStands(claims[100]!, index)).toBe('articles/a/#claim-held-50');
  });

  test('of a very long one on pages of which each has an end, nothing twice and nothing left out', () => {
    const { claims, index, parts } = read(4000, 'full');
    expect(parts.map((p) => p.path).slice(0, 2)).toEqual(['articles/a/', 'articles/a/page/2/']);
    expect(parts.at(-1)).toMatchObject({ number: 20, of: 20, next: null, before: 3800 });
    for (const { main, smaller, sayings, blocks } of parts) {
      expect(main.length + smaller.length).toBeLessThanOrEqual(200);
      expect(sayings.length).toBeLessThanOrEqual(200);
      expect(blocks.length).toBeLessThan(4000);
    }
    expect(parts.flatMap((p) => p.sayings.flat())).toEqual(claims);
    expect(parts.flatMap((p) => p.blocks)).toHaveLength(3920);
    // Small happenings are small in the whole article, though a page hold no others.
    expect(parts.flatMap((p) => p.main)).toHaveLength(2000);
    expect(parts.at(-1)!.main).toEqual([]);
    expect(whereClaimStands(claims[0]!, index)).toBe('articles/a/#claim-held-0');
    expect(whereClaimStands(claims[401]!, index)).toBe('articles/a/page/2/#claim-stood-200');
  });

  test('and each statement of its further pages has a place on the first, in tens', () => {
    const { claims, parts } = read(415);
    const tens = parts.slice(1).flatMap(inTens);
    expect(tens.flatMap((t) => t.claims)).toEqual(claims.slice(400));
    expect(tens[0]).toMatchObject({ from: 201, to: 210 });
    expect(tens.at(-1)).toMatchObject({ from: 411, to: 415 });
  });
});
