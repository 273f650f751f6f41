import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { learned } from './training/pages/learned.ts';
import { lessonsIn } from './training/pages/lesson.ts';

/**
 * Learns `src/read/html/weights.json`, by which the paragraphs of a page are weighed whether they are its article's:
 *
 *     node scripts/trainPages.ts --pages DIR [--out FILE]
 *
 * DIR holds saved pages, `NAME.html`, and beside each `NAME.gold.json` with the article's `text` as people took it: 110 pages of WCXB
 * (CC BY 4.0). The costs of a change and the lean were chosen by three-fold cross-validation over them.
 */
const { values: option } = parseArgs({
  options: { pages: { type: 'string' }, out: { type: 'string', default: 'src/read/html/weights.json' } },
});
if (!option.pages) {
  console.error('scripts/trainPages.ts:1:1: nothing to learn from — say --pages DIR');
  process.exit(1);
}
const worth = learned(lessonsIn(option.pages));
writeWhole(option.out, `${JSON.stringify({ change: 50, lean: 20, worth }, null, 1)}\n`);
