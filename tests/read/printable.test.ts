import { expect, test } from 'vitest';
import { locate } from '../../src/correct/locate.ts';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { printable } from '../../src/read/printable.ts';

test('what no page may hold is a space, and all else stands where it stood', () => {
  expect(printable('a\u000bb\u0001c\u000cd\u0085e\u007ff\ufffeg\ufdd0h')).toBe('a b c d e f g h');
  expect(printable('a\u{1fffe}b')).toBe('a  b');
  const kept = 'a\tb\nc\u00a0d\u200be\u{1f600}\ufffd“f”';
  expect(printable(kept)).toBe(kept);
});

test.each(['md', 'txt'])('nothing that is quoted of an article holds such a character: .%s', (form) => {
  const words = '“The\u000bwater belongs\u0001to all of us,” Lena\u000bOrsk said.';
  const raw = `---\nsource: unknown\npublished: 2031-05-04\n---\nTalks\u000bin\u0002Bern\n\nLena Orsk met Paul\u001bLind in Bern on 3 May 2031. ${words}\n`;
  const article = readArticle(`a.${form}`, raw, { mode: 'edition' });
  const { edition } = linkLastingly([extract(article, readKnowledge(null))], readKnowledge(null), new Map());
  const all = JSON.stringify(edition);
  expect(all).not.toMatch(/\\u00[01][\da-f]|\\[bfv]/);
  expect(article.title).toBe('Talks in Bern');
  expect(edition.claims.map((c) => c.content[0]!.exact)).toContain('“The water belongs to all of us,”');
  // What an editor copied from the file is found still.
  expect(locate(article, words)).toHaveLength(1);
});

test('what is only parsed keeps every sign of its text', () => {
  const text = 'Lena Orsk met Paul\u0083Lind.\u000b';
  expect(readArticle('a.txt', text).text).toBe(text);
});
