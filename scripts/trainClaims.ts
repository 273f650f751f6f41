import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLessons } from './training/lessons.ts';
import { learnWeights } from './training/weights.ts';

/**
 * Learns `src/extract/claims/weights.json` from annotated attributions:
 *
 *     node scripts/trainClaims.ts --bench DIR [--split train] [--out FILE] [--ends]
 *
 * BENCH/claims/SPLIT holds `NAME.txt` and `NAME.gold.json` (`text`, `attributions: [{source, cue, content}]`, each a list of
 * [start, end)). Names and numbers are never features, and features are hashed, so no text can be read back from the
 * weights. The same files give the same weights. With `--ends` only where contents end is learned anew, and FILE keeps the rest.
 */
const SIZE = 1 << 16;

const { values: option } = parseArgs({
  options: {
    bench: { type: 'string' },
    split: { type: 'string', default: 'train' },
    out: { type: 'string', default: 'src/extract/claims/weights.json' },
    ends: { type: 'boolean', default: false },
  },
});
if (!option.bench) {
  console.error('scripts/trainClaims.ts:1:1: no reference set given — say --bench DIR');
  process.exit(1);
}

const lessons = readLessons(join(option.bench, 'claims', option.split));
const { size, scale, verdictScale, cueThreshold, threshold, ...tables } = learnWeights(lessons, SIZE);
const text = (bytes: Int8Array) => Buffer.from(bytes.buffer).toString('base64');
const cue = text(tables.cue);
const frame = text(tables.frame);
const verdict = text(tables.verdict);
const ends = text(tables.ends);
const learned = { size, scale, verdictScale, cueThreshold, threshold, cue, frame, verdict, ends };
const json = JSON.stringify(option.ends ? { ...JSON.parse(readFileSync(option.out, 'utf8')), ends } : learned, null, 1);
writeFileSync(`${option.out}.part`, `${json}\n`);
renameSync(`${option.out}.part`, option.out);
console.log(`${lessons.length} articles → ${option.out}, ${json.length} bytes`);
