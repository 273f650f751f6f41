import { describe, expect, it } from 'vitest';
import { findDuplicate, shelfOf } from '../../src/add/duplicate.ts';
import { plainAddress } from '../../src/add/sameAddress.ts';

const text = `The harbour council voted on Tuesday to close the old ferry pier, after an engineer's report found that its piles had rotted.
Councillor Ida Brandt said that repairs would cost more than a new pier. Fishermen who moor there have three months to leave.`;
const held = [{ file: 'a.md', url: 'https://www.example.org/news/pier?ref=home', source: 'example', text }];
const article = (words: string, url: string | null = null, source: string | null = null) => ({
  text: words,
  url,
  source,
});

describe('findDuplicate', () => {
  it('knows an address again without its query, scheme or closing slash', () => {
    expect(findDuplicate(article('Something else entirely.', 'http://example.org/news/pier/'), held)).toEqual({
      file: 'a.md',
      how: 'same address',
    });
  });
  it('knows a text again whatever its spacing and case', () => {
    expect(findDuplicate(article(text.replaceAll('\n', '\n\n').toUpperCase(), null), held)).toEqual({
      file: 'a.md',
      how: 'same text',
    });
  });
  it('knows a copy with a sentence changed', () => {
    expect(findDuplicate(article(text.replace('three months', 'ninety days'), null), held)).toEqual({
      file: 'a.md',
      how: 'near copy',
    });
  });
  it('takes another report of the same happening for new', () => {
    const other =
      'The old ferry pier will close. The council decided so after engineers warned of rotten piles, and fishermen must go.';
    expect(findDuplicate(article(other, 'https://other.example/pier'), held)).toBeNull();
  });
  it('names a reprint by another outlet, and a longer version, without taking either for a copy', () => {
    const reprint = article(text.replace('three months', 'ninety days'), 'https://other.example/a', 'other');
    expect(findDuplicate(reprint, held)).toEqual({ file: 'a.md', how: 'shared words' });
    expect(findDuplicate(article(text, null, 'other'), held)).toEqual({ file: 'a.md', how: 'shared words' });
    const longer = `${text} ${'The union of seamen wants a ferry from the northern quay until the new pier stands, and its chairman spoke of a strike. '.repeat(2)}`;
    expect(findDuplicate(article(longer, null, 'example'), held)).toEqual({ file: 'a.md', how: 'shared words' });
  });
});

describe('plainAddress', () => {
  it.each([
    ['http://example.org/news/pier', 'https://www.example.org/news/pier/?utm_source=x&fbclid=1#top'],
    ['https://m.example.org/news/pier/amp/', 'https://amp.example.org/news/pier'],
    ['https://example.org/amp/news/pier.html', 'https://example.org/news/pier.amp.html?amp=1'],
    ['https://www.google.com/amp/s/example.org/pier', 'https://example.org/pier/index.html'],
    ['https://example.org/caf%C3%A9', 'https://example.org/café'],
    ['https://example.org/a.php?id=7&from=mail', 'https://example.org/a.php?from=home&id=7'],
  ])('%s is %s', (one, other) => {
    expect(plainAddress(one)).toBe(plainAddress(other));
  });
  it('keeps apart what only a parameter tells apart', () => {
    expect(plainAddress('https://example.org/a.php?id=7')).not.toBe(plainAddress('https://example.org/a.php?id=8'));
    expect(plainAddress('https://example.org/?p=7')).not.toBe(plainAddress('https://example.org/?p=8'));
  });
});

describe('a shelf of many', () => {
  const note = (n: number, long: number): string =>
    Array.from({ length: long }, (_, i) => `word${(i * 7919 + n * 104729) % 9973}`).join(' ');
  it('finds copies, long and short, and what was put there since', () => {
    const shelf = shelfOf(
      Array.from({ length: 200 }, (_, n) => ({
        file: `${n}.md`,
        url: null,
        source: 'a',
        text: note(n, n % 2 ? 20 : 600),
      })),
    );
    expect(shelf.find(article(note(40, 600), null, 'a'))).toEqual({ file: '40.md', how: 'same text' });
    expect(shelf.find(article(`${note(40, 560)} and something else behind it`, null, 'a'))).toEqual({
      file: '40.md',
      how: 'near copy',
    });
    expect(shelf.find(article(`${note(41, 20)} ${note(999, 600)}`, null, 'a'))).toEqual({
      file: '41.md',
      how: 'shared words',
    });
    expect(shelf.find(article(note(5000, 600), null, 'a'))).toBeNull();
    shelf.add({ file: 'late.md', url: 'https://a.example/x', source: 'a', text: note(5000, 600) });
    expect(shelf.find(article(note(5000, 600), null, 'a'))?.file).toBe('late.md');
    expect(shelf.find(article('Else.', 'https://www.a.example/x/'))).toEqual({ file: 'late.md', how: 'same address' });
  });
});
