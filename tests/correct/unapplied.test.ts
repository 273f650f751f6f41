import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unappliedCorrections } from '../../src/correct/unapplied.ts';
import { addCorrection } from '../../src/correct/write.ts';
import type { Correction } from '../../src/model/correction.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const correction = (quote: string): Correction => ({
  do: 'drop',
  kind: 'claim',
  who: 'An editor',
  when: '2026-11-22',
  why: 'the words are no statement',
  target: { article: 'pier', quote },
});
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('unappliedCorrections', () => {
  it('names each correction whose target has gone, at its line', () => {
    const file = join(folder, 'corrections.yaml');
    writeFileSync(file, '# by hand\n');
    addCorrection(folder, correction('“here”'));
    addCorrection(folder, correction('words that are gone'));
    const [kept, lost] = readKnowledge(folder).corrections as [Correction, Correction];
    const problems = unappliedCorrections(folder, [
      { correction: kept, applied: true, entry: { kind: 'article', id: 'pier' } },
      { correction: lost, applied: false, entry: null },
    ]);
    expect(problems).toMatchObject([{ line: 10, level: 'warning' }]);
    expect(problems[0]!.what).toContain('words that are gone');
  });
});
