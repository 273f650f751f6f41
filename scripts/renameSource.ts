import { npmRun } from '../src/model/npmRun.ts';
import { renameSource } from '../src/revise/renameSource.ts';
import { failWith, runCommand, seedsArg } from './command.ts';

await runCommand({
  name: 'npm run rename-source --',
  description:
    'Gives an outlet another id, in sources.yaml and in every article of it at once; its former address leads on.',
  args: {
    id: { type: 'positional', required: false, description: 'its id now, and the one that it is to have' },
    seeds: seedsArg,
  },
  more: `npm run rename-source -- www-tarnpost tarn-post
What it is called is its “name” in sources.yaml: change that there, after a build.
Exit status: 0 where the outlet has the new id, else 1.`,
  run({ _: [was, is, ...more], seeds }) {
    if (was === undefined || is === undefined || more.length > 0)
      return failWith(
        'which outlet, and how is it to be called? — two ids: npm run rename-source -- www-tarnpost tarn-post',
      );
    const { articles } = renameSource(seeds, was, is);
    if (!articles) return console.log(`The outlet is called “${is}” already.`);
    const n = articles.length;
    console.log(
      `“${was}” is “${is}” now, in sources.yaml and ${n} ${n === 1 ? 'article' : 'articles'}.\nNext: ${npmRun('build', seeds)}`,
    );
  },
});
