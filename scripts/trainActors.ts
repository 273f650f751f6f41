import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { annotatedIn } from './training/actors/goldMentions.ts';
import { LINES } from './training/actors/inventedLines.ts';
import { inventedNews } from './training/actors/inventedNews.ts';
import { nameLessonsOf } from './training/actors/nameLessons.ts';
import { learnVerdicts, verdictsHeldOut } from './training/actors/nameWeights.ts';

/**
 * Learns `src/extract/actors/decision/weights.json`: whether a name is a person's, a body's or neither's.
 *
 *     node scripts/trainActors.ts --bench DIR [--out FILE]
 *
 * BENCH/actors holds `gum-news`, `gum-interview`, `gum-speech`, `gum-bio`, `gum-court` (GUM) and `gap` (GAP), each with `NAME.txt` and
 * `NAME.gold.json` (`text`, `mentions: [{start, end, core, type, id, named, pronoun}]` or `gap: {pronoun, a, b, aCoref, bCoref}`); lines of
 * our own stand beside them. Prints precision and recall by set, of verdicts on articles that the weights judging them have not seen
 * (five parts) beside those of the rules alone. To be run anew after any change to tokens, trees, names or their features.
 */
const { values: option } = parseArgs({
  options: {
    bench: { type: 'string' },
    out: { type: 'string', default: 'src/extract/actors/decision/weights.json' },
  },
});
const { bench } = option;
if (!bench) {
  console.error('scripts/trainActors.ts:1:1: no reference set given — say --bench DIR');
  process.exit(1);
}
const knowledge = readKnowledge(null);
const lessonsIn = (set: string) =>
  annotatedIn(join(bench, 'actors', set)).flatMap((a) => nameLessonsOf(a, knowledge).map((l) => ({ ...l, set })));
const annotated = ['gum-news', 'gum-interview', 'gum-speech', 'gum-bio', 'gum-court'].flatMap(lessonsIn);
const beside = {
  gap: lessonsIn('gap'),
  invented: inventedNews(500, LINES).flatMap((a) => nameLessonsOf(a, knowledge)),
};
for (const line of verdictsHeldOut(annotated, beside)) console.log(line);
writeWhole(option.out, `${JSON.stringify(learnVerdicts(annotated, beside))}\n`);
