import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests, and the commands that they start, begin as those of `npm run` do, from what was compiled once (`scripts/quickStart.mjs`).
process.env['NODE_COMPILE_CACHE'] ??= resolve('.parallax/code');

/** What builds small editions, or looks at the one that is built once for all of them. */
const built = { globalSetup: ['tests/support/buildOnce.ts'], testTimeout: 120_000 };

/** `unit` is seconds and needs nothing built; `linear` attacks every regular expression; `site` builds small editions; `browser` drives them in a real browser. */
export default defineConfig({
  test: {
    // By default one core is left free, which on two cores would leave one for all; one more than there are, for many tests wait: for a
    // browser, for the disk, for a build that is to be killed. With two more all of them took longer.
    maxWorkers: availableParallelism() + 1,
    // Node loads the modules as it does for every command: Vite would transform all of them anew for each worker.
    experimental: { viteModuleRunner: false },
    // Modules are pure: loading the language model and the trees anew for each file would be most of the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/golden/**', 'tests/linear/**'],
          // Nothing is timed: on a busy machine a test that starts a process may take a while.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'linear', include: ['tests/linear/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], hookTimeout: 180_000, ...built },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], hookTimeout: 180_000, ...built },
      },
    ],
  },
});
