import { isBlank } from '../src/model/blank.ts';
import { dateWords } from '../src/model/dateWords.ts';
import { turnsDirection } from '../src/model/direction.ts';
import { npmRun } from '../src/model/npmRun.ts';
import { withdrawalSchema } from '../src/model/withdrawal.ts';
import { reinstate, withdraw } from '../src/revise/withdraw.ts';
import { failWith, runCommand, seedsArg } from './command.ts';

await runCommand({
  name: 'npm run withdraw --',
  description: 'Withdraws an article: it keeps its address, which tells the day and the reason, and counts no more.',
  args: {
    article: { type: 'positional', required: false, description: 'its id, or its file' },
    why: { type: 'string', description: 'the reason, as readers will see it', valueHint: 'TEXT' },
    day: { type: 'string', description: 'the day on which it was withdrawn; today without it', valueHint: 'DAY' },
    'remove-text': { type: 'boolean', description: 'take its words out of its file, too' },
    back: { type: 'boolean', description: 'take a withdrawal back' },
    seeds: seedsArg,
  },
  more: `npm run withdraw -- river-post-dam --why "River Post took it back."
Exit status: 0 where the article is withdrawn (or, with --back, is not), else 1.`,
  run({ _: names, why, day, 'remove-text': removeText, back, seeds }) {
    const [name] = names;
    if (name === undefined || names.length > 1)
      return failWith('which article? — give the id or the file of one: npm run withdraw -- river-post-dam --why "…"');
    if (back) {
      const { path, withdrawn, empty } = reinstate(seeds, name);
      console.log(withdrawn ? `No longer withdrawn: ${path}` : `It isn’t withdrawn: ${path}`);
      if (empty) console.log('Its text was taken out of the file: put it back below the front matter.');
      if (withdrawn) console.log(`Next: ${npmRun('build', seeds)}`);
      return;
    }
    const withdrawal = withdrawalSchema.safeParse({
      day: day ?? new Date().toISOString().slice(0, 10),
      why: why ?? '',
    });
    if (why === undefined || isBlank(why)) return failWith('why? — readers are told: --why "River Post took it back."');
    if (turnsDirection(why))
      return failWith(
        'readers are told the reason, and this one turns the reading direction — write it without such marks',
      );
    if (withdrawal.error?.issues.some((i) => i.path[0] === 'why'))
      return failWith('readers are told the reason, and this one is too long — keep it to 2000 characters');
    if (!withdrawal.success) return failWith(`“${day}” is no day — write it as --day 2031-05-06`);
    const { path, before } = withdraw(seeds, name, withdrawal.data, removeText);
    if (before)
      console.log(`It is withdrawn already, since ${dateWords({ edtf: before.day })}: ${before.why}\n  ${path}`);
    else console.log(`Withdrawn: ${path}\nNext: ${npmRun('build', seeds)}`);
  },
});
