import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublishedArticle } from '../../src/model/edition.ts';
import { spanOf } from '../../src/model/span.ts';
import { excerpts, marked, toTheWords } from '../../src/view/excerpt.ts';

const text = 'The lake rose. Nobody had been told. On Friday the gates were opened.\nA second line stands apart.';
const sentences = [
  [0, 14],
  [15, 36],
  [37, 69],
  [70, 97],
].map(([start, end]) => ({ start: start!, end: end!, block: 0, first: 0, last: 0 }));
const article = { text, sentences } as unknown as PublishedArticle;

test('a span is shown with its whole sentence, marked', () => {
  const at = text.indexOf('gates');
  const [only, ...rest] = excerpts(article, [spanOf(text, at, at + 5)]);
  expect(rest).toEqual([]);
  expect(only!.pieces.map((p) => (p.marked ? `[${p.text}]` : p.text)).join('')).toBe(
    'On Friday the [gates] were opened.',
  );
});

test('neighbouring sentences join, those of another line do not', () => {
  const spans = [spanOf(text, 0, 3), spanOf(text, 15, 21), spanOf(text, 70, 71)];
  expect(excerpts(article, spans).map((e) => text.slice(e.start, e.end))).toEqual([
    'The lake rose. Nobody had been told.',
    'A second line stands apart.',
  ]);
});

test('what stands twice in an article, as a caption does, is shown once, where it stands first', () => {
  const line = 'The weir broke.';
  const caption = { text: `${line}\nBoats sank.\n${line}`, sentences: [] } as unknown as PublishedArticle;
  const spans = (
    [
      [0, 15],
      [16, 27],
      [28, 43],
    ] as const
  ).map(([start, end]) => spanOf(caption.text, start, end));
  expect(excerpts(caption, spans).map((e) => e.start)).toEqual([0, 16]);
});

test('pieces always add up to the stretch they cut', () => {
  const stretch = fc.tuple(fc.nat(97), fc.nat(97)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(stretch, fc.array(stretch), ({ start, end }, marks) => {
      const pieces = marked({ text }, start, end, marks);
      expect(pieces.map((p) => p.text).join('')).toBe(text.slice(start, end));
    }),
  );
});

test('a link leads to the words, by their ends where there are many', () => {
  expect(toTheWords('https://a.example/x', 'Nobody, had-been told.')).toBe(
    'https://a.example/x#:~:text=Nobody%2C%20had%2Dbeen%20told.',
  );
  expect(toTheWords('https://a.example/x', 'one two three four five six seven eight nine ten eleven')).toBe(
    'https://a.example/x#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven',
  );
});
