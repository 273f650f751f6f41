import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { numbersFrom } from '../../src/bench/numbersFrom.ts';
import { damagedFile, faultsOf, formatNames, readFormat } from '../support/formats.ts';

/** Few files and one seed, so that a landing waits seconds; `FUZZ_RUNS=20000 FUZZ_SEED=7` looks further. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 60);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_240_131);
const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(formatNames)('%s, damaged: an article or one clear line, in time', async (format) => {
  const next = numbersFrom(seed);
  for (let n = 0; n < runs; n++) {
    const bytes = damagedFile(format, n, next);
    const path = join(folder, `damaged.${format}`);
    writeFileSync(path, bytes);
    const began = performance.now();
    const read = await readFormat(path, bytes);
    expect(performance.now() - began, `number ${n}`).toBeLessThan(20_000);
    expect(read.flatMap(faultsOf), `number ${n}: ${JSON.stringify(read).slice(0, 400)}`).toEqual([]);
  }
});
