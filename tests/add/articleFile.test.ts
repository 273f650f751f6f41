import { describe, expect, it } from 'vitest';
import { articleFile } from '../../src/add/articleFile.ts';
import { fileName, freeName } from '../../src/add/fileName.ts';
import { readArticle } from '../../src/read/article.ts';
import { decodeText } from '../../src/read/files.ts';

const nothing = {
  title: null,
  source: null,
  url: null,
  published: null,
  updated: null,
  author: null,
  language: null,
  holds: null,
};

describe('articleFile', () => {
  it('is a text, whatever a page holds: a zero byte would make it a binary file, which no build reads', () => {
    const file = articleFile(nothing, 'The pier\0 closes.\nRain\u0001 fell.\tSo it is.\n');
    expect(file.endsWith('The pier  closes.\nRain  fell.\tSo it is.\n')).toBe(true);
    expect(decodeText(Buffer.from(file), 'a.md')).toHaveProperty('text');
  });

  it('keeps the body to the byte and quotes what YAML would misread', () => {
    const body = 'First\u00a0line.  \n\n--- not front matter\n';
    const file = articleFile({ ...nothing, title: 'Yes: a "title" # here', published: '2024-03-01' }, body);
    const article = readArticle('a.md', file, { mode: 'edition' });
    expect(article.text).toBe(body);
    expect(article).toMatchObject({ title: 'Yes: a "title" # here', source: null, published: { edtf: '2024-03-01' } });
  });
  it("doesn't repeat a title that the text begins with", () => {
    expect(articleFile({ ...nothing, title: 'Pier closes' }, 'Pier closes\n\nThe pier …')).not.toContain('title:');
  });
});

describe('fileName', () => {
  it('is made of date, source and title, ASCII', () => {
    expect(
      fileName({ published: '2024-03-01T10:00Z', source: 'river-times', title: 'Žižkov’s “bridge” falls' }, ''),
    ).toBe('2024-03-01-river-times-zizkovs-bridge-falls.md');
  });
  it('never leaves its folder', () => {
    expect(fileName({ published: '../../x', source: '../../etc', title: '/../..' }, '..')).toBe('etc-article.md');
  });
  it('counts up where the name is taken', () => {
    const taken = new Set(['a.md', 'a-2.md']);
    expect(freeName('a.md', (n) => taken.has(n))).toBe('a-3.md');
  });
});
