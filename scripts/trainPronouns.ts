import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { likeliest } from '../src/extract/actors/pronouns.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { annotatedIn } from './training/actors/goldMentions.ts';
import { inventedNews } from './training/actors/inventedNews.ts';
import { PRONOUN_LINES } from './training/actors/inventedPronouns.ts';
import { pronounLessonsOf } from './training/actors/pronounLessons.ts';
import { learnPronouns, pronounsHeldOut } from './training/actors/pronounWeights.ts';

/**
 * Learns `src/extract/actors/pronouns/weights.json`: whom a pronoun stands for.
 *
 *     node scripts/trainPronouns.ts --bench DIR [--out FILE]
 *
 * From the same folders as `scripts/trainActors.ts`, whose weights must be there before, and lines of our own. Prints precision and recall
 * over pronouns of articles that the weights judging them have not seen (five parts).
 */
const { values: option } = parseArgs({
  options: {
    bench: { type: 'string' },
    out: { type: 'string', default: 'src/extract/actors/pronouns/weights.json' },
  },
});
const { bench } = option;
if (!bench) {
  console.error('scripts/trainPronouns.ts:1:1: no reference set given — say --bench DIR');
  process.exit(1);
}
const knowledge = readKnowledge(null);
const annotated = ['gum-news', 'gum-interview', 'gum-speech', 'gum-bio', 'gum-court'].flatMap((set) =>
  annotatedIn(join(bench, 'actors', set)).flatMap((a) =>
    pronounLessonsOf(a, knowledge, () => null).map((l) => ({ ...l, set })),
  ),
);
// GAP says of one pronoun in a text whom it means; the others are read with what GUM taught.
const first = learnPronouns(annotated);
const table = new Int8Array(Buffer.from(first.weights, 'base64'));
const gap = annotatedIn(join(bench, 'actors/gap')).flatMap((a) =>
  pronounLessonsOf(a, knowledge, (o) => likeliest(o, table)).map((l) => ({ ...l, set: 'gap' })),
);
const invented = inventedNews(300, PRONOUN_LINES).flatMap((a) =>
  pronounLessonsOf(a, knowledge, () => null).map((l) => ({ ...l, set: 'invented' })),
);
const lessons = [...annotated, ...gap, ...invented];
for (const line of pronounsHeldOut(lessons)) console.log(line);
writeWhole(option.out, `${JSON.stringify(learnPronouns(lessons))}\n`);
