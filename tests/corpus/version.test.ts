import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { knowledgeVersion, readerVersion } from '../../src/corpus/version.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [project, seeds] = [join(folder, 'project'), join(folder, 'seeds')];
cpSync('src', join(project, 'src'), { recursive: true });
cpSync('package-lock.json', join(project, 'package-lock.json'));
cpSync('tests/fixtures/dam-dispute/seeds', seeds, { recursive: true });

/** Whether a line more in a file changes a version. */
function tells(version: () => string, file: string): boolean {
  const before = version();
  appendFileSync(file, '\n');
  return version() !== before;
}

test.each([
  ['src/extract/dates/parse.ts', true],
  ['src/extract/claims/weights.json', true],
  ['src/read/sentences.ts', true],
  ['src/model/article.ts', true],
  ['src/corpus/pack.ts', true],
  ['package-lock.json', true],
  ['src/link/events/index.ts', false],
  ['src/compare/voices.ts', false],
  ['src/pages/index.astro', false],
])('a change of %s has readings made anew: %s', (file, anew) => {
  expect(tells(() => readerVersion(project), join(project, file))).toBe(anew);
});

test.each([
  ['actors.yaml', true],
  ['sources.yaml', true],
  ['site.yaml', true],
  ['lexicon/frames.yaml', true],
  ['corrections.yaml', false],
  ['permalinks.json', false],
])('a change of seeds/%s has readings made anew: %s', (file, anew) => {
  expect(tells(() => knowledgeVersion(seeds), join(seeds, file))).toBe(anew);
});
