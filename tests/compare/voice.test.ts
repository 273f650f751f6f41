import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Others, othersAt, othersOf } from '../../src/compare/voice.ts';
import type { Claim } from '../../src/model/claim.ts';
import { spanOf } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';

const { tokens: _, ...article } = readArticle(
  't.txt',
  'She said the dam holds. Critics call it “a paper dam” and worse.\n\nAn unclosed “mark stays the outlet’s.',
);
const published = { ...article, dates: [] };
const claim = (words: string, by: string | null, kind: Claim['kind'] = 'indirect') => {
  const start = article.text.indexOf(words);
  return {
    kind,
    speakerLabel: by,
    quotes: [],
    content: [spanOf(article.text, start, start + words.length)],
  } as unknown as Claim;
};

test('attributed content and stray quotations are others’ words; an unclosed mark and the outlet’s own claims are not', () => {
  const others = othersOf(published, [claim('the dam holds', 'She'), claim('Critics call', null, 'unattributed')]);
  expect(others.map((o) => [article.text.slice(o.start, o.end), o.to])).toEqual([
    ['the dam holds', 'She'],
    ['a paper dam', null],
  ]);
});

test('stretches never overlap, and a place in one is found in it', () => {
  const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
      const claims = stretches.map(
        ([start, length]) =>
          ({
            kind: 'direct',
            speakerLabel: 'x',
            quotes: [],
            content: [spanOf(article.text, start, start + length)],
          }) as unknown as Claim,
      );
      const others: Others[] = othersOf(published, claims);
      others.slice(1).forEach((o, i) => expect(o.start).toBeGreaterThanOrEqual(others[i]!.end));
      for (const [start] of stretches) expect(othersAt(others, start)).not.toBeNull();
    }),
  );
});
