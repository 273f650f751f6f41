import { npmRun } from '../src/model/npmRun.ts';
import { failWith, runCommand, seedsArg } from './command.ts';
import { byArg, signatureOf, whoElse, whyArg } from './signature.ts';

await runCommand({
  name: 'npm run merge-actors --',
  description: 'Makes two people or bodies one everywhere: the first stays, and the address of the other leads there.',
  args: {
    actor: {
      type: 'positional',
      required: false,
      description: 'the id or name of the one that stays, and of the other',
    },
    why: whyArg,
    by: byArg,
    seeds: seedsArg,
  },
  more: `npm run merge-actors -- "River Board of Tarn" "Tarn Board"
Exit status: 0 where they are one, else 1.`,
  async run({ _: [into, from, ...more], why, by, seeds }) {
    if (!into?.trim() || !from?.trim() || more.length > 0)
      return failWith(
        'which two? — the one that stays, then the other: npm run merge-actors -- "River Board" "Tarn Board"',
      );
    const signature = signatureOf(by);
    if (!signature) return failWith(whoElse);
    const sign = { ...signature, why: why?.trim() || `“${from}” and “${into}” are one.` };
    const { mergeActors } = await import('../src/revise/reviseActors.ts');
    const { said, file } = await mergeActors(seeds, { into, from }, sign);
    console.log(file ? `${said} Written to ${file}.\nNext: ${npmRun('build', seeds)}` : said);
  },
});
