import { extract } from '../src/extract/index.ts';
import { link } from '../src/link/index.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { articleFromBytes } from '../src/read/path.ts';
import { withinTime } from '../src/read/withinTime.ts';
import { runCommand } from './command.ts';
import { diceOf, type Recipe, recipeOf, textOf } from './growth/recipe.ts';
import { StepCounter } from './growth/steps.ts';

/** Twice the text may take so many times the steps, and of the processor's time, which is noisier and shows only where it is long. */
const growth = { steps: 2.4, ms: 3.2, least: 150 };
const kinds = ['md', 'txt', 'html'] as const;

/** Looks for texts whose reading takes more than linear work; each is measured at n, 2n and, where that looks so, at 4n and 12n. */
await runCommand({
  name: 'node scripts/growth.ts',
  description:
    'Puts fragments of Markdown, HTML and prose together at random, reads n and 2n of each, and names those that take more than linear work.',
  args: {
    minutes: { type: 'string', default: '10', description: 'how long to look', valueHint: 'N' },
    seed: { type: 'string', default: '1', description: 'where the dice begin', valueHint: 'N' },
    length: { type: 'string', default: '3000', description: 'how many characters n are', valueHint: 'N' },
    kind: { type: 'string', description: 'md, txt or html alone', valueHint: 'KIND' },
  },
  more: 'Exit status: 1 where one was found.',
  run({ minutes, seed, length, kind }) {
    const knowledge = readKnowledge('tests/fixtures/dam-dispute/seeds');
    const counter = new StepCounter();
    const read = (recipe: Recipe, n: number) => {
      const text = Buffer.from(textOf(recipe, n));
      let ended = true;
      const counted = counter.count(() => {
        const work = (): void => {
          const { article } = articleFromBytes(`a.${recipe.kind}`, text);
          if (article) link([extract(article, knowledge)], knowledge);
        };
        ended = 'done' in withinTime('a', work, { limit: 60_000 });
      });
      return { ...counted, length: text.length, ended };
    };
    const steep = (a: ReturnType<typeof read>, b: ReturnType<typeof read>): boolean => {
      const longer = b.length / a.length / 2;
      const inSteps = b.steps > a.steps * growth.steps * longer;
      return !b.ended || inSteps || (b.ms > growth.least && b.ms > a.ms * growth.ms * longer);
    };
    const dice = diceOf(Number(seed));
    const n = Number(length);
    const end = Date.now() + Number(minutes) * 60_000;
    read({ kind: 'md', shape: 'lines', parts: ['Ana Roth said that the water was low. '], head: '' }, n);
    let tried = 0;
    let found = 0;
    while (Date.now() < end) {
      const recipe = recipeOf(
        dice,
        kinds.filter((k) => kind === undefined || k === kind),
      );
      tried++;
      const [one, two] = [read(recipe, n), read(recipe, 2 * n)];
      if (!steep(one, two)) continue;
      const four = read(recipe, 4 * n);
      if (!steep(two, four)) continue;
      // What is refused or read more plainly beyond some length is bounded by that.
      const twelve = read(recipe, 12 * n);
      if (twelve.ended && twelve.steps < four.steps * 3) continue;
      found++;
      const said = [one, two, four, twelve].map(
        (r) => `${r.length}: ${r.steps} steps, ${Math.round(r.ms)} ms${r.ended ? '' : ', given up'}`,
      );
      console.log(`${JSON.stringify(recipe)}\n  ${said.join('\n  ')}`);
    }
    console.log(`${tried} texts tried from seed ${seed}, ${found} of them took more than linear work`);
    if (found > 0) process.exitCode = 1;
  },
});
