import { expect, test } from 'vitest';
import type { Ledger } from '../../src/link/permalinks/ledger.ts';
import { placed } from '../../src/link/permalinks/placed.ts';
import { thingOfArticle } from '../../src/link/permalinks/thing.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readArticle } from '../../src/read/article.ts';

const reading = (id: string, title: string, text: string, head = ''): Reading => {
  const raw = `---\nsource: alpha\npublished: 2031-05-03\ntitle: ${title}\n${head}---\n${text}\n`;
  return { article: readArticle(`${id}.md`, raw, { mode: 'edition' }) } as Reading;
};
const weir = 'Holt said that the weir in Orr would hold until May, since keepers had mended its wall twice.';
const school = 'A fire destroyed the old school in Riga, police said on Monday, and nobody was hurt by it.';

test('a withdrawn article without words, whose head is edited, takes no page from the article that has its file’s name', () => {
  const before = [reading('a', 'Weir', weir), reading('b', 'School', school)];
  const ledger: Ledger = new Map(before.map((r) => [`articles/${r.article.id}/`, thingOfArticle(r.article)]));
  const withdrawn = 'withdrawn:\n  day: 2031-06-01\n  why: w\n';
  // The files have swapped their names, and what was published as b was withdrawn.
  const swapped = (title: string) => [reading('a', title, '', withdrawn), reading('b', 'Weir', weir)];
  const places = (title: string) => placed(swapped(title), ledger).readings.map((r) => r.article.id);
  expect(places('School')).toEqual(['b', 'a']);
  expect(places('Another headline')[1]).toBe('a');
});
