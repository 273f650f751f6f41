import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.ts';
import { taggable } from '../../src/read/taggable.ts';

test.each([
  ['Wałęsa met Škoda in İzmir', 'Walesa met Skoda in Izmir'],
  ['Đặng Văn Lâm', 'Dang Van Lâm'],
  ['Нина Орлова said', 'Xxxx Xxxxxx said'],
  ['陆卫国 and שרה לוי', 'Xxx and Xxx Xxx'],
  ['naïve café, José', 'naïve café, José'],
])('“%s” is tagged as “%s”', (text, as) => expect(taggable(text)).toBe(as));

test('no place shifts, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(taggable(text)).toHaveLength(text.length);
    }),
  );
});

test.each(['NFC', 'NFD'])('names are whole words, with letters and marks as they stand (%s)', (form) => {
  const names = 'Wałęsa Đặng Škoda Győr İzmir Ağaoğlu Ōsaka Ñuñoa Орлова Παππάς राहुल سلمى 陆卫国'.normalize(form);
  const text = `The head of the group said that it was from the river and that they were: ${names}.`;
  const a = readArticle('a.txt', text);
  expect(a.tokens.map((t) => t.text)).toEqual(expect.arrayContaining(names.split(' ')));
  expect(a.tokens.every((t) => a.text.slice(t.start, t.end) === t.text)).toBe(true);
});
