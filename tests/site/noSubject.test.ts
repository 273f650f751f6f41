import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { fixture } from '../support/build.ts';

/** Names and words of an edition, taken from its knowledge files, so that none need stand in a test. */
function subjectOf(seeds: string): string[] {
  const { sources, actors } = readKnowledge(seeds);
  const names = [...sources.map((s) => s.name), ...actors.flatMap((a) => [a.name, ...a.aliases])];
  const parts = actors.filter((a) => a.kind === 'person').flatMap((a) => a.name.split(' '));
  return [...new Set([...names, ...parts])].filter((n) => n.length > 3);
}

/** General lists: a gazetteer, names that any newspaper prints without explanation, those that English gives an article, and agencies as datelines and credits print them. */
const general = [
  'src/extract/actors/lexicon/towns.json',
  'src/extract/actors/lexicon/worldBodies.ts',
  'src/read/furniture/cues.ts',
  'src/read/furniture/dateline.ts',
  'src/view/withArticle.ts',
];

test.each(['seeds', fixture])('no name of %s stands in the program', (seeds) => {
  const subject = subjectOf(seeds).map((n) => new RegExp(`(?<![\\p{L}])${RegExp.escape(n)}(?![\\p{L}])`, 'u'));
  expect(subject.length).toBeGreaterThan(3);
  const found = ['src', 'scripts'].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => join(f.parentPath, f.name))
      .filter((file) => !general.includes(file))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return subject.filter((word) => word.test(text)).map((word) => `${file}: ${word.source}`);
      }),
  );
  expect(found).toEqual([]);
});
