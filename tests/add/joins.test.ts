import { expect, test } from 'vitest';
import { joinsOf, sayJoins } from '../../src/add/joins.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const editionOf = (articles: Record<string, string>) =>
  link(
    Object.entries(articles).map(([file, text]) =>
      extract(readArticle(file, `---\npublished: 2031-05-07\n---\n${text}\n`), knowledge),
    ),
    knowledge,
  );
const told = {
  'a.md':
    '# Ferry sinks off Ostmark\n\nA ferry sank off Ostmark on Tuesday. The Stella Nova had left Brennhavn at dawn.',
  'b.md':
    '# Stella Nova goes down off Ostmark\n\nThe ferry Stella Nova sank on Tuesday, officials in Brennhavn said. Ostmark mourned.',
};

test('an editor is told why articles are held to tell one event', () => {
  const edition = editionOf(told);
  const [join] = joinsOf(edition);
  expect(join).toMatchObject({ article: 'b', with: 'a', event: edition.events.find((e) => e.reports.length > 1)!.id });
  expect(sayJoins(edition)[0]).toMatch(/^b\.md and a\.md are one event, “.+”: .*both name /);
});

test('where no two do, that is said', () => {
  expect(sayJoins(editionOf({ 'a.md': told['a.md'] }))).toEqual(['No two articles lead with one event.']);
});
