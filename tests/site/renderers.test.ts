import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { writeEdition } from '../../src/edition/file.ts';
import { withoutPlaces } from '../../src/publish/withoutPlaces.ts';
import { built, fixture, hashesOf, runProgram } from '../support/build.ts';

const out = '.parallax/test/other-renderers';
const entries = '.parallax/test/other-entries';
afterAll(() => {
  for (const folder of [out, entries]) rmSync(folder, { recursive: true, force: true });
});

test('plain “astro build” of the written entries gives the same bytes, but for headers, redirects, the list of files and the search index', async () => {
  const { edition } = await analyse(fixture);
  writeEdition(entries, withoutPlaces(edition, fixture));
  rmSync(out, { recursive: true, force: true });
  const { status, stderr } = runProgram('npx', ['--no', 'astro', 'build', '--outDir', out, '--silent'], {
    PARALLAX_ENTRIES: resolve(entries),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  expect(status, stderr).toBe(0);
  const pages = Object.entries(hashesOf(built)).filter(
    ([file]) => !/^(?:_headers|_redirects|\.parallax-site|pagefind\/.*)$/.test(file),
  );
  expect(hashesOf(out)).toEqual(Object.fromEntries(pages));
});
