import { npmRun } from '../src/model/npmRun.ts';
import { failWith, runCommand, seedsArg } from './command.ts';
import { byArg, signatureOf, whoElse, whyArg } from './signature.ts';

await runCommand({
  name: 'npm run rename-actor --',
  description:
    'Gives a person or body another name everywhere: in actors.yaml, else by a correction. The address stays.',
  args: {
    actor: { type: 'positional', required: false, description: 'the id or name now, and the name that it is to have' },
    why: whyArg,
    by: byArg,
    seeds: seedsArg,
  },
  more: `npm run rename-actor -- "Tarn Board" "River Board of Tarn"
Exit status: 0 where the actor is called so, else 1.`,
  async run({ _: [who, name, ...more], why, by, seeds }) {
    if (!who?.trim() || !name?.trim() || more.length > 0)
      return failWith(
        'who, and how are they to be called? — npm run rename-actor -- "Tarn Board" "River Board of Tarn"',
      );
    const signature = signatureOf(by);
    if (!signature) return failWith(whoElse);
    const sign = { ...signature, why: why?.trim() || `It is called “${name}”.` };
    const { renameActor } = await import('../src/revise/reviseActors.ts');
    const { said, file } = await renameActor(seeds, { who, name: name.trim() }, sign);
    console.log(file ? `${said} Written to ${file}.\nNext: ${npmRun('build', seeds)}` : said);
  },
});
