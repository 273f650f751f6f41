import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unsealed, writeSealed } from '../../src/disk/sealed.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'pictures', 'a.sealed');
const bytes = Buffer.from('what was drawn');

test('what is kept is given back', () => {
  expect(unsealed(file)).toBeNull();
  writeSealed(file, bytes);
  expect(unsealed(file)).toEqual(bytes);
});

test('what was changed in any byte, cut short or emptied is not', () => {
  writeSealed(file, bytes);
  const sound = readFileSync(file);
  for (let at = 0; at < sound.length; at++) {
    const damaged = Buffer.from(sound);
    damaged[at] = 0xff ^ damaged[at]!;
    writeFileSync(file, damaged);
    expect(unsealed(file)).toBeNull();
  }
  for (const length of [sound.length - 1, 32, 10, 0]) {
    writeFileSync(file, sound);
    truncateSync(file, length);
    expect(unsealed(file)).toBeNull();
  }
});
