import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isAsPrinted, type Lying, seenAt } from '../../src/print/asPrinted.ts';
import { printOfText } from '../../src/print/prints.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'index.html');
const [text, damaged] = ['<p>It rained.</p>', '<p>It rxined.</p>'];
const longAgo = new Date('2020-01-01');
const since = Date.now();

/** Writes the file in its place, as if that had been at that time. */
function writeAt(words: string, at: Date): void {
  writeFileSync(path, words);
  utimesSync(path, at, at);
}
function printedAt(at: Date): Lying {
  writeAt(text, at);
  return { seen: seenAt(path), content: printOfText(text) };
}
/** What sixteen builds, one after another, make of it. */
const builds = (lying: Lying, files: number): boolean[] =>
  Array.from({ length: 16 }, (_, i) => isAsPrinted(path, lying, { round: i + 1, since, files }));

test('what a failing disk changed without a trace is found at once, in a large edition within sixteen builds', () => {
  const lying = printedAt(longAgo);
  expect(builds(lying, 40_000)).not.toContain(false);
  writeAt(damaged, longAgo);
  expect(builds(lying, 2000)).not.toContain(true);
  const large = builds(lying, 1_000_000);
  expect(large.filter((as) => !as)).toHaveLength(1);
});

test('what was written as the last build ended is known by its bytes alone', () => {
  const lying = printedAt(new Date(since - 500));
  expect(builds(lying, 1_000_000)).not.toContain(false);
  writeAt(damaged, new Date(since - 500));
  expect(builds(lying, 1_000_000)).not.toContain(true);
});

test('another file with its bytes is as printed, one that was written to later is not', () => {
  const lying = printedAt(longAgo);
  writeAt(text, new Date('2021-01-01'));
  expect(builds(lying, 1_000_000)).not.toContain(false);
  writeAt(damaged, new Date('2021-01-01'));
  expect(builds(lying, 1_000_000)).not.toContain(true);
});
