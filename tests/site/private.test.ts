import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built, filesIn, fixture, hashesOf, runBuild } from '../support/build.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'parallax-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const mark = 'xmarkedx-Geheim-7391';

test('no file of the site tells where the edition or the program lies, and its bytes don’t depend on it', () => {
  const seeds = join(root, mark, 'seeds');
  const out = join(root, mark, 'dist');
  mkdirSync(join(root, mark));
  cpSync(fixture, seeds, { recursive: true });
  const { code, err } = runBuild(['--seeds', seeds, '--out', out]);
  expect(code, err).toBe(0);
  const told: string[] = [];
  // A home of one short word, as root's, stands in many a text.
  const never = [mark, root, process.cwd(), hostname(), homedir()].filter((place) => place.length > 8);
  for (const file of filesIn(out)) {
    const bytes = readFileSync(join(out, file));
    for (const place of never) if (file.includes(place) || bytes.includes(place)) told.push(`${file} tells ${place}`);
  }
  expect(told).toEqual([]);
  expect(hashesOf(out)).toEqual(hashesOf(built));
});
