import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lastBuild } from '../../src/add/lastBuild.ts';
import { writeEdition } from '../../src/edition/file.ts';
import type { Edition } from '../../src/model/edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = { id: 'the weir', title: 'Low water', topic: 'the weir', question: 'Who?', language: 'en' };

test('the last build is compared with where it was of this edition, whatever was edited or moved since', () => {
  expect(lastBuild(site, folder)).toBeNull();
  writeEdition(folder, { site, articles: [{ id: 'a', file: 'a.md' }] } as unknown as Edition);
  expect(lastBuild(site, folder)?.articles).toHaveLength(1);
  expect(lastBuild({ ...site, title: 'High water', topic: 'the weir and the lock' }, folder)).not.toBeNull();
  // Before the first build an edition has no id: its topic, of which the id is made, stands for it.
  const { id: _, ...first } = site;
  expect(lastBuild(first, folder)).not.toBeNull();
  expect(lastBuild({ ...site, id: 'the ferry' }, folder)).toBeNull();
});
