import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { type Rule, without } from './rule.ts';

const rule = JSON.parse(process.env['WITHOUT'] ?? 'null') as Rule | null;

/** How much of its path a test file has in common with the file that is changed. */
function near({ moduleId }: TestSpecification): number {
  const theirs = new Set(rule?.file.split(/[/.]/));
  return moduleId
    .split('/tests/')[1]!
    .split(/[/.]/)
    .filter((name) => name !== 'ts' && theirs.has(name)).length;
}

/** The tests beside the rule come first: they are the likeliest to miss it. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => near(b) - near(a) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

const isChanged = (id: string): boolean => rule !== null && id.split('?')[0] === resolve(rule.file);

/** The tests of meaning, in one process that stops at the first red one, with one rule left out of the source as it is loaded. */
export default defineConfig({
  plugins: [
    {
      name: 'without-one-rule',
      enforce: 'pre',
      // What is made of a changed file is not kept for the next run.
      configureVitest: ({ defineCacheKeyGenerator }) =>
        defineCacheKeyGenerator(({ id }) => (isChanged(id) ? false : undefined)),
      load: (id) => (rule && isChanged(id) ? without(rule, readFileSync(rule.file, 'utf8')) : null),
    },
  ],
  test: {
    include: [
      'tests/{extract,link,compare,measures,permalinks,correct,golden,view}/**/*.test.ts',
      'tests/verify*.test.ts',
    ],
    fsModuleCachePath: '.parallax/mutate',
    // Thousands of texts at random take longer than all else, and ask for no rule by itself.
    exclude: ['tests/extract/dates/properties.test.ts', 'tests/extract/markup.test.ts'],
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    testTimeout: 60_000,
    sequence: { sequencer: NearestFirst },
  },
});
