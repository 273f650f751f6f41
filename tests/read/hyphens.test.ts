import { expect, it } from 'vitest';
import { readArticle } from '../../src/read/article.ts';

it('a soft hyphen parts no word', () => {
  const { tokens } = readArticle('a.txt', 'Weir opens\n\nIda Bran\u00addt opened the weir.\n');
  expect(tokens.map((t) => t.text)).toContain('Brandt');
});
