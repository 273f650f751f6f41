import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf, type Others, othersAt, othersOf } from '../../src/compare/voice.ts';
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

const laid = (text: string, ...said: [words: string, by: string, more?: Partial<Claim>][]) => {
  const { tokens: _t, ...own } = readArticle('h.md', text);
  const claims = said.map(([words, by, more]) => {
    const start = own.text.indexOf(words);
    const content = [spanOf(own.text, start, start + words.length)];
    return { kind: 'indirect', speakerLabel: by, quotes: [], content, ...more } as unknown as Claim;
  });
  return { article: { ...own, dates: [] }, claims, found: othersOf({ ...own, dates: [] }, claims) };
};
const owners = ({ article: own, found }: ReturnType<typeof laid>) =>
  found.map((o) => `${own.text.slice(o.start, o.end)} (${o.to})`);

test('single marks hold words of others, those of a headline too, and an apostrophe holds none', () => {
  expect(
    owners(laid("# Union ‘helping’ dockers’ rivals\n\nThe dockers' union spoke of a 'dirty deal' today.\n")),
  ).toEqual(['helping (null)', 'dirty deal (null)']);
});
test('where one passes on what another said, each word belongs to the one nearest to it', () => {
  const nested = laid(
    'The paper reported that Holt said the dam was weak, twice.\n',
    ['Holt said the dam was weak, twice', 'The paper'],
    ['the dam was weak', 'Holt'],
  );
  expect(owners(nested)).toEqual(['Holt said  (The paper)', 'the dam was weak (Holt)', ', twice (The paper)']);
});
test('what was not said is nobody’s, what was denied is his who denies it', () => {
  expect(
    owners(laid('Holt never said the dam was weak.\n', ['the dam was weak', 'Holt', { modality: 'unsaid' }])),
  ).toEqual([]);
  expect(owners(laid('Holt denied the dam was weak.\n', ['the dam was weak', 'Holt', { denied: true }]))).toEqual([
    'the dam was weak (Holt)',
  ]);
});
test('an expression has the voice in which most of it stands', () => {
  const { article: own, found } = laid('They formed a “united front” against her.\n');
  const at = (words: string) => {
    const start = own.text.indexOf(words);
    return evidenceOf(own, found, { start, end: start + words.length }).voice;
  };
  expect([at('a “united front'), at('formed a “unit'), at('front” against her')]).toEqual(['others', 'own', 'own']);
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

test('the title of a document that speaks is its authors’, a long name of people is the outlet’s', () => {
  const told = (by: string) => {
    const text = `The dam will hold, reads ${by}.\n`;
    return owners(laid(text, ['The dam will hold', by, { speaker: null, source: [spanOf(text, 25, 25 + by.length)] }]));
  };
  const title = 'the Joint Statement on Deepening the Comprehensive Partnership of Norra and Brink';
  expect(told(title)).toEqual([`The dam will hold (${title})`, `${title} (${title})`]);
  const people = 'the three most senior fishermen of the Harbour Office of Norra and of Brink town';
  expect(told(people)).toEqual([`The dam will hold (${people})`]);
});
