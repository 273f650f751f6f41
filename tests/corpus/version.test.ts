import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { knowledgeVersion, methodCode, readerVersion } from '../../src/corpus/version.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

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
  ['src/measures/voices/count.ts', false],
  ['src/pages/index.astro', false],
])('a change of %s has readings made anew: %s', (file, anew) => {
  expect(tells(() => readerVersion(project), join(project, file))).toBe(anew);
});

test.each([
  ['src/extract/dates/parse.ts', true],
  ['src/link/events/index.ts', true],
  ['src/correct/events.ts', true],
  ['src/measures/voices/count.ts', true],
  ['package-lock.json', true],
  ['src/pages/index.astro', false],
  ['src/view/count.ts', false],
  ['src/styles/site.css', false],
])('a change of %s makes another method: %s', (file, other) => {
  expect(tells(() => methodCode(project), join(project, file))).toBe(other);
});

test.each<[file: string, how: string, change: (text: string) => string, anew: boolean]>([
  ['actors.yaml', 'with one more name', (t) => `${t}- id: sorn\n  name: Sorn\n  kind: organisation\n`, true],
  ['actors.yaml', 'with a comment', (t) => `# names\n${t}`, false],
  ['lexicon/verbs.yaml', 'with a verb', () => 'neutral: [mutter]\n', true],
  ['sources.yaml', 'emptied', () => '[]\n', false],
  ['site.yaml', 'with another title', (t) => t.replace(/^title: .*/m, 'title: Water'), false],
  ['lexicon/frames.yaml', 'emptied', () => '[]\n', false],
  ['lexicon/referents.yaml', 'emptied', () => '[]\n', false],
  ['lexicon/hedges.yaml', 'with a word', () => '[perhaps]\n', false],
  ['corrections.yaml', 'emptied', () => '[]\n', false],
])('seeds/%s %s has readings made anew (or not)', (file, _how, change, anew) => {
  const version = () => knowledgeVersion(readKnowledge(seeds));
  const before = version();
  const path = join(seeds, file);
  writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
  expect(version() !== before).toBe(anew);
});
