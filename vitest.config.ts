import { defineConfig } from 'vitest/config';

const buildOnce = ['tests/support/buildOnce.ts'];

/** `unit` is seconds and needs nothing built; `linear` attacks every regular expression; `site` builds small editions; `browser` drives them in a real browser. */
export default defineConfig({
  test: {
    // By default one core is left free, which on two cores would leave one for all.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/golden/**', 'tests/linear/**'],
          // Nothing is timed: on a busy machine a test that starts a process may take a while.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'linear', include: ['tests/linear/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: buildOnce,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: buildOnce,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
