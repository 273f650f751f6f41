import pc from 'picocolors';
import { changesBetween } from '../src/add/changes.ts';
import { joinsOf, sayJoins } from '../src/add/joins.ts';
import { lastBuild } from '../src/add/lastBuild.ts';
import { sayChanges, sayDisturbed } from '../src/add/sayChanges.ts';
import { sayUnstated } from '../src/add/sayUnstated.ts';
import { checkFiles, checkSeeds } from '../src/check.ts';
import type { Edition } from '../src/model/edition.ts';
import { npmRun } from '../src/model/npmRun.ts';
import { type Problem, sayProblem } from '../src/model/problem.ts';
import type { Knowledge } from '../src/model/seeds.ts';
import { printed } from '../src/model/visible.ts';
import { progressLine } from '../src/publish/progress.ts';
import { runCommand, seedsArg } from './command.ts';

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** The edition as it would be built. What it takes is loaded only here: one file is checked without it. */
async function linked(seeds: string, knowledge: Knowledge | null, problems: Problem[]): Promise<Edition> {
  const { analyse } = await import('../src/analyse.ts');
  const { ledgerWarnings } = await import('../src/link/permalinks/otherwise.ts');
  const { lostId } = await import('../src/link/permalinks/editionId.ts');
  const { ambiguousCorrections, unappliedCorrections } = await import('../src/correct/unapplied.ts');
  const { edition, ledger } = await analyse(seeds, {
    cache: '.parallax/cache',
    progress: progressLine(process.stderr),
    knowledge,
  });
  problems.push(...unappliedCorrections(seeds, edition.corrections), ...ambiguousCorrections(seeds, edition));
  problems.push(...ledgerWarnings(seeds, ledger), ...lostId(seeds, edition.site.topic, ledger.before.size));
  return edition;
}

await runCommand({
  name: 'npm run check --',
  description: "Checks an edition's articles, YAML files, corrections and ledger without building the site.",
  args: {
    file: { type: 'positional', required: false, description: 'check only these: articles or YAML files' },
    seeds: seedsArg,
    diff: {
      type: 'boolean',
      description: 'say what the site would gain and lose against the last build on this machine',
    },
    joins: { type: 'boolean', description: 'say why articles are held to tell one event' },
    json: { type: 'boolean', description: 'one JSON object a line for each problem' },
  },
  more: `Problems are given as FILE:LINE:COLUMN: what is wrong — what to do.
Exit status: 1 where there is an error, else 0.`,
  async run({ _: files, seeds, diff, joins, json }) {
    const started = performance.now();
    const { problems, articles, knowledge } =
      files.length > 0
        ? { problems: checkFiles(files, seeds), articles: files.length, knowledge: null }
        : checkSeeds(seeds);
    const sound = files.length === 0 && problems.every((p) => p.level !== 'error');
    const edition = sound ? await linked(seeds, knowledge, problems) : null;
    const errors = problems.filter((p) => p.level === 'error').length;
    for (const p of problems) {
      if (json) console.log(JSON.stringify(p));
      else console.error((p.level === 'error' ? pc.red : pc.yellow)(sayProblem(p)));
    }
    if (!json) {
      const what = counted(articles, files.length > 0 ? 'file' : 'article');
      const warnings = problems.length - errors;
      const found = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean);
      console.error(
        `${what} read in ${((performance.now() - started) / 1000).toFixed(1)} s: ${found.join(', ') || 'nothing wrong'}`,
      );
    }
    if (edition && !json) for (const line of sayUnstated(edition.articles)) console.error(line);
    const before = edition && lastBuild(edition.site);
    const changes = before ? changesBetween(before, edition) : null;
    if (changes && !diff && !json)
      for (const line of sayDisturbed(changes.events.disturbed)) console.error(pc.yellow(line));
    if (diff && edition) {
      if (!changes)
        console.error(`There is no last build of this edition to compare with — run “${npmRun('build', seeds)}” first`);
      else console.log(json ? JSON.stringify(changes) : printed(sayChanges(changes).join('\n')));
    }
    if (joins && edition)
      for (const line of json ? joinsOf(edition).map((j) => JSON.stringify(j)) : sayJoins(edition).map(printed))
        console.log(line);
    if (errors > 0) process.exitCode = 1;
  },
});
