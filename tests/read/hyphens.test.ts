import { expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { knowledgeWithProblems } from '../../src/read/knowledge.ts';

it('a soft hyphen parts no word', () => {
  const { tokens } = readArticle('a.txt', 'Weir opens\n\nIda Bran\u00addt opened the weir.\n');
  expect(tokens.map((t) => t.text)).toContain('Brandt');
});

it('a name with a no-break space in it is written with a plain one, and its span stands where it is printed', () => {
  const article = readArticle('a.txt', 'Weir opens\n\nIda\u00a0Brandt said that the weir was open. Brandt left.\n');
  const [actor] = extract(article, knowledgeWithProblems(null).knowledge).actors;
  expect(actor).toMatchObject({ name: 'Ida Brandt', mentions: [{ exact: 'Ida\u00a0Brandt' }, { exact: 'Brandt' }] });
});
