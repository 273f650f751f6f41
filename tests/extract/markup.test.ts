import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { verify } from '../../src/verify.ts';
import { titleOf } from '../../src/view/articleTitle.ts';
import { excerpts } from '../../src/view/excerpt.ts';
import { fixture } from '../support/build.ts';

const knowledge = readKnowledge(fixture);
const read = (text: string) => extract(readArticle('a.md', text), knowledge);

/** What was read, every span as its words. */
const inWords = (found: unknown): unknown => {
  if (Array.isArray(found)) return found.map(inWords);
  if (typeof found !== 'object' || found === null) return found;
  const { start, end, exact, plain, ...rest } = found as Record<string, unknown>;
  const other = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, inWords(v)]));
  return exact === undefined ? other : { words: plain ?? exact, ...other };
};

/** A letter, or a stretch of letters, dressed up; each means the letters alone. */
const dresses: ((letters: string) => string)[] = [
  (l) => `**${l}**`,
  (l) => `*${l}*`,
  (l) => `~~${l}~~`,
  (l) => `<b>${l}</b>`,
  (l) => `<span class="cap">${l}</span>`,
  (l) => `[${l}](https://a.example/b)`,
  (l) => `&#${l.charCodeAt(0)};${l.slice(1)}`,
  (l) => `${l}<!-- x --><wbr>`,
  (l) => `***${l}***`,
];

const articles = readdirSync(join(fixture, 'articles')).filter(
  (f) => !readFileSync(join(fixture, 'articles', f), 'utf8').includes('*'),
);

describe('markup within and around words changes nothing that is read', () => {
  test.each(articles)('%s', (name) => {
    const raw = readFileSync(join(fixture, 'articles', name), 'utf8');
    const plain = read(`${raw}\n\nA line of **Markdown**.\n`);
    const { text, blocks } = plain.article;
    const letters = blocks
      .filter((b) => b.kind === 'paragraph' && !plain.article.furniture.some((f) => f.start < b.end && b.start < f.end))
      .flatMap((b) => [...b.exact.matchAll(/\p{L}+/gu)].map((m) => ({ start: b.start + m.index, word: m[0] })));
    const front = raw.slice(0, raw.length - raw.replace(/^---\n[\s\S]*?\n---\n/, '').length);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(letters.length - 1), fc.nat(20), fc.nat(20), fc.nat(dresses.length - 1)), {
          maxLength: 30,
        }),
        (picks) => {
          const chosen = new Map(picks.map(([at, ...how]) => [at, how]));
          let dressed = text;
          for (const [at, [from, length, dress]] of [...chosen].sort(([a], [b]) => b - a)) {
            const { start, word } = letters[at]!;
            const a = start + (from! % word.length);
            const b = a + 1 + (length! % (start + word.length - a));
            dressed = dressed.slice(0, a) + dresses[dress!]!(dressed.slice(a, b)) + dressed.slice(b);
          }
          const found = read(front + dressed);
          for (const part of ['dates', 'actors', 'claims', 'events'] as const)
            expect(inWords(found[part])).toEqual(inWords(plain[part]));
          const edition = link([found], knowledge);
          expect(verify(edition)).toEqual([]);
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  });
});

test('what is read and shown is the words: names, labels, quotations, titles', () => {
  const edition = link(
    [
      read(
        '---\nsource: unknown\n---\n# Gates **s**hut &amp; locked\n\n**V**arga met [Tomas R](https://a.example/r)eku in Hal*den* on 3 May 2022. &ldquo;**T**he gates are shut,&rdquo; Ilse V<b>ar</b>ga said.\n',
      ),
    ],
    knowledge,
  );
  expect(edition.actors.filter((a) => a.kind === 'person').map((a) => [a.name, a.names])).toEqual([
    ['Ilse Varga', ['Ilse Varga', 'Varga']],
    ['Tomas Reku', ['Tomas Reku']],
  ]);
  expect(edition.events.map((e) => e.label)).toContain('Ilse Varga meets Tomas Reku in Halden');
  expect(edition.groups.map((g) => g.label)).toEqual(['“The gates are shut”']);
  const [article] = edition.articles;
  expect(titleOf(article!)).toBe('Gates shut & locked');
  const shown = excerpts(article!, edition.claims[0]!.content).map((e) => e.pieces.map((p) => p.text).join(''));
  expect(shown).toEqual(['“The gates are shut,” Ilse Varga said.']);
});
