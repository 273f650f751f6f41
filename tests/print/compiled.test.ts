import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compiledAt, compiledKey, compileIn, keepCompiled } from '../../src/print/compiled.ts';

const keys = ['test-one', 'test-two'] as const;
const shelf = mkdtempSync(join(tmpdir(), 'parallax-'));
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

/** Stands for what Astro makes. */
function keep(key: string): string {
  const work = compileIn(key, shelf);
  mkdirSync(join(work, 'server'), { recursive: true });
  writeFileSync(join(work, 'server', 'entry.mjs'), 'export const app = 1;\n');
  return keepCompiled(key, work, shelf);
}

test('a compiled site is found again by what it was made from', () => {
  const folder = keep(keys[0]);
  expect(compiledAt(keys[0], shelf)).toBe(folder);
  expect(compiledAt(keys[1], shelf)).toBeNull();
});

test('a changed or missing file makes it worthless, and it goes', () => {
  appendFileSync(join(keep(keys[0]), 'server', 'entry.mjs'), ' ');
  expect(compiledAt(keys[0], shelf)).toBeNull();
  expect(existsSync(join(shelf, keys[0]))).toBe(false);
  rmSync(join(keep(keys[1]), 'seal'));
  expect(compiledAt(keys[1], shelf)).toBeNull();
});

test.each(['src/pages/index.astro', 'public/theme.js', 'package-lock.json'])(
  'a change of %s asks for another',
  (file) => {
    const project = mkdtempSync(join(tmpdir(), 'parallax-'));
    try {
      for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'])
        cpSync(part, join(project, part), { recursive: true });
      const before = compiledKey(project);
      expect(compiledKey(project)).toBe(before);
      appendFileSync(join(project, file), '\n');
      expect(compiledKey(project)).not.toBe(before);
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  },
);
