import { expect, test } from 'vitest';
import { linkBodies } from '../../../src/link/actors/bodies.ts';
import type { Member } from '../../../src/link/actors/cluster.ts';
import { spanOf } from '../../../src/model/span.ts';
import { readArticle } from '../../../src/read/article.ts';

/** A body of an article of its own, with the letters that stand for it there. */
function body(id: string, name: string, ...letters: string[]): Member {
  const words = [name, ...letters];
  const article = { ...readArticle('a.txt', `${words.join(' ')}\n`), id };
  const mentions = words.map((w) => ({
    ...spanOf(article.text, article.text.indexOf(w), article.text.indexOf(w) + w.length),
    form: 'name' as const,
  }));
  return { article, actor: { key: id, name, kind: 'organisation', known: null, country: null, offices: [], mentions } };
}

test('letters are the one body that some article explains, and nobody where another has them for initials', () => {
  const choir = body('a', 'Holm Civic Choir', 'HCC');
  const lone = body('b', 'HCC');
  expect(linkBodies([choir, lone], [])).toHaveLength(1);
  expect(linkBodies([choir, lone, body('c', 'Halden Coastal Command')], [])).toHaveLength(3);
});
