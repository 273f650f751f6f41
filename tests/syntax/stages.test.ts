import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stagesIn } from '../../scripts/training/syntax/stages.ts';

test('a training that broke off goes on behind its last whole stage; without a folder nothing is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stages-'));
  let made = 0;
  const make = () => ({ weights: Float32Array.of(1, 2, ++made) });
  const first = stagesIn(folder)('tags', make);
  expect(stagesIn(folder)('tags', make)).toEqual(first);
  expect(made).toBe(1);
  stagesIn(folder)('trees', make);
  stagesIn(undefined)('tags', make);
  expect(made).toBe(3);
  rmSync(folder, { recursive: true });
});
