import { Cancelled } from '../src/add/cancelled.ts';
import { outcomeAsJson, sayOutcome } from '../src/add/outcome.ts';
import { printed } from '../src/model/visible.ts';
import { countLine, progressLine } from '../src/publish/progress.ts';
import { report } from '../src/publish/report.ts';
import { sayUndone } from '../src/revise/sayUndone.ts';
import { failWith, runCommand, seedsArg } from './command.ts';

/** Whoever imports thousands reads no more reasons than these. */
const mostSaid = 200;

await runCommand({
  name: 'npm run add --',
  description: 'Adds articles to the edition, from wherever you have them, and says what each adds.',
  args: {
    file: {
      type: 'positional',
      required: false,
      description:
        'an address (https://…), a saved page, web archive, text, PDF or Word document, JSON or JSON Lines, a folder of these, or - for standard input; as many as you like',
    },
    seeds: seedsArg,
    source: { type: 'string', description: 'the outlet, as its id in sources.yaml', valueHint: 'ID' },
    feed: {
      type: 'string',
      description: 'list the new items of a feed (RSS, Atom, JSON), and add those that are chosen',
      valueHint: 'URL|FILE',
    },
    items: { type: 'string', description: 'which of the feed’s new items to add, as listed', valueHint: '1,3-5|all' },
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
  more: `Nothing but the addresses that you give is fetched. On a terminal it asks what a page doesn't tell; Ctrl-C at a question leaves everything as it was. More than 25 articles
are imported without questions; Ctrl-C ends that, and the same command goes on.
Exit status: 0 when every file was added or is held already, 1 when one could not be read or written, 130 after Ctrl-C.`,
  async run({
    _: given,
    seeds,
    source,
    feed,
    items,
    'dry-run': dry,
    json,
    force,
    undo: back,
    unpublished,
    'version-of': versionOf,
  }) {
    if (back) {
      if (given.length > 1) return failWith('--undo takes one article, or none for the last addition — name one');
      const options = {
        name: given[0],
        force: force === true,
        unpublished: unpublished === true,
        dryRun: dry === true,
      };
      const { undo } = await import('../src/revise/undo.ts');
      const undone = undo(seeds, options);
      console.log(json ? JSON.stringify(undone, null, 2) : printed(sayUndone(undone, dry === true, seeds).join('\n')));
      return;
    }
    const files = feed === undefined ? given : await chosenFrom(feed, seeds, items);
    if (files === null) return;
    if (!files.length)
      return failWith(
        'which article? — give files, folders or addresses, or - for standard input: npm run add -- page.html',
      );
    if (versionOf !== undefined && files.length > 1)
      return failWith('--version-of takes one file — add the others by themselves');
    const dryRun = dry === true;
    const asks = process.stdin.isTTY && process.stdout.isTTY && !json && !dryRun;
    const stop = new AbortController();
    process.once('SIGINT', () => {
      stop.abort();
      process.once('SIGINT', () => process.exit(130));
    });
    try {
      const { add } = await import('../src/add/add.ts');
      const outcome = await add(files, {
        seeds,
        source,
        dryRun,
        force: force === true,
        versionOf,
        ...(asks && { ask: (await import('../src/add/ask.ts')).ask }),
        progress: progressLine(process.stderr),
        counted: countLine(process.stderr),
        signal: stop.signal,
      });
      if (outcome.imported && process.stderr.isTTY) process.stderr.write('\n');
      const said = json ? outcomeAsJson(outcome) : printed(sayOutcome(outcome, dryRun).join('\n'));
      if (said) console.log(said);
      for (const p of outcome.problems.slice(0, mostSaid)) console.error(report(p));
      const more = outcome.problems.length - mostSaid;
      if (more > 0) console.error(`… and ${more} more; --json lists all of them`);
      if (outcome.problems.length) process.exitCode = 1;
      if (outcome.stopped) process.exitCode = 130;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      console.log('Nothing was written.');
      process.exitCode = 130;
    }
  },
});

/** The addresses of a feed's items that are chosen, by number or on the terminal; null where it was only listed. */
async function chosenFrom(feed: string, seeds: string, items: string | undefined): Promise<string[] | null> {
  const { freshItems, sayItems } = await import('../src/add/fromFeed.ts');
  const { chosenItems } = await import('../src/add/chooseItems.ts');
  const found = await freshItems(feed, seeds);
  const onTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (found.fresh.length > 0 && items !== undefined) {
    const chosen = chosenItems(items, found.fresh);
    if (typeof chosen !== 'string') return chosen.map((item) => item.url);
    console.error(chosen);
    process.exitCode = 1;
  } else if (found.fresh.length > 0 && onTerminal) {
    const { askWhich } = await import('../src/add/askWhich.ts');
    const urls = await askWhich(found.fresh);
    if (urls.length > 0) return urls;
    console.log('Nothing was chosen.');
  } else console.log(printed(sayItems(found).join('\n')));
  return null;
}
