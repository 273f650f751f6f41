import { add } from '../src/add/add.ts';
import { Cancelled } from '../src/add/cancelled.ts';
import { outcomeAsJson, sayOutcome } from '../src/add/outcome.ts';
import { progressLine } from '../src/publish/progress.ts';
import { report } from '../src/publish/report.ts';
import { sayUndone } from '../src/revise/sayUndone.ts';
import { undo } from '../src/revise/undo.ts';
import { failWith, runCommand, seedsArg } from './command.ts';

await runCommand({
  name: 'npm run add --',
  description: 'Adds saved pages, Markdown or plain text to the edition, and says what each adds.',
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'a saved page (.html, .mhtml), Markdown, plain text, or - for standard input; as many as you like',
    },
    seeds: seedsArg,
    source: { type: 'string', description: 'the outlet, as its id in sources.yaml', valueHint: 'ID' },
    'version-of': {
      type: 'string',
      description: 'it is a later text of this article, whose place it takes',
      valueHint: 'ID',
    },
    'dry-run': { type: 'boolean', description: 'print what would be written, and write nothing' },
    json: { type: 'boolean', description: 'print the report as JSON' },
    force: {
      type: 'boolean',
      description: 'add even what the edition seems to hold already; undo even what was changed since',
    },
    undo: { type: 'boolean', description: 'take the last addition back, or the article that is named' },
    unpublished: { type: 'boolean', description: 'with --undo: none of its addresses was ever published' },
  },
  more: `On a terminal it asks what a page doesn't tell; Ctrl-C at a question leaves everything as it was.
Exit status: 0 when every file was added or is held already, 1 when one could not be read or written, 130 after Ctrl-C.`,
  async run({
    _: files,
    seeds,
    source,
    'dry-run': dry,
    json,
    force,
    undo: back,
    unpublished,
    'version-of': versionOf,
  }) {
    if (back) {
      if (files.length > 1) return failWith('--undo takes one article, or none for the last addition — name one');
      const options = {
        name: files[0],
        force: force === true,
        unpublished: unpublished === true,
        dryRun: dry === true,
      };
      const undone = undo(seeds, options);
      console.log(json ? JSON.stringify(undone, null, 2) : sayUndone(undone, dry === true).join('\n'));
      return;
    }
    if (!files.length)
      return failWith('which article? — give one or more files, or - for standard input: npm run add -- page.html');
    if (versionOf !== undefined && files.length > 1)
      return failWith('--version-of takes one file — add the others by themselves');
    const dryRun = dry === true;
    const asks = process.stdin.isTTY && process.stdout.isTTY && !json && !dryRun;
    try {
      const outcome = await add(files, {
        seeds,
        source,
        dryRun,
        force: force === true,
        versionOf,
        ...(asks && { ask: (await import('../src/add/ask.ts')).ask }),
        progress: progressLine(process.stderr),
      });
      for (const p of outcome.problems) console.error(report(p));
      if (outcome.problems.length) process.exitCode = 1;
      const said = json ? outcomeAsJson(outcome) : sayOutcome(outcome, dryRun).join('\n');
      if (said) console.log(said);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      console.log('Nothing was written.');
      process.exitCode = 130;
    }
  },
});
