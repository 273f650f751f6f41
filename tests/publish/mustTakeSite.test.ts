import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mustTakeSite } from '../../src/publish/swap.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('where a site can’t be put, that is told before it is made, of the folder that was named; elsewhere nothing is left', () => {
  writeFileSync(join(root, 'file'), '');
  const out = join(root, 'file', 'dist');
  expect(() => mustTakeSite(out)).toThrow(expect.objectContaining({ code: 'ENOTDIR', path: out }));
  mustTakeSite(join(root, 'dist'));
  mustTakeSite(join(root, 'not', 'yet', 'dist'));
  expect(readdirSync(root)).toEqual(['file']);
});
