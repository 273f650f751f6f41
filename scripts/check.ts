import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { changesBetween, sayChanges } from '../src/add/changes.ts';
import { lastBuild } from '../src/add/lastBuild.ts';
import { analyse } from '../src/analyse.ts';
import { unappliedCorrections } from '../src/correct/unapplied.ts';
import { sayProblem } from '../src/model/problem.ts';
import { checkFiles, checkSeeds } from '../src/read/check.ts';

const usage = `Checks an edition's articles, YAML files, corrections and ledger without building the site.

  npm run check -- [--seeds DIR] [--diff] [--json] [FILE…]

  FILE         check only these: articles or YAML files
  --seeds DIR  the folder that holds the edition; without it, seeds/
  --diff       say what the site would gain and lose against the last build on this machine
  --json       one JSON object a line for each problem
  --help       this text

Problems are given as FILE:LINE:COLUMN: what is wrong — what to do. Exit status: 1 where there is an error, else 0.`;

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seeds: { type: 'string', default: 'seeds' },
        diff: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]} — “npm run check -- --help” lists what there is`);
    process.exit(1);
  }
}

const { values, positionals } = options();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const started = performance.now();
const { problems, articles } =
  positionals.length > 0
    ? { problems: checkFiles(positionals, values.seeds), articles: positionals.length }
    : checkSeeds(values.seeds);
const sound = positionals.length === 0 && problems.every((p) => p.level !== 'error');
const edition = sound ? (await analyse(values.seeds, { cache: '.parallax/cache' })).edition : null;
if (edition) problems.push(...unappliedCorrections(values.seeds, edition.corrections));
const errors = problems.filter((p) => p.level === 'error').length;
for (const p of problems) {
  if (values.json) console.log(JSON.stringify(p));
  else console.error((p.level === 'error' ? pc.red : pc.yellow)(sayProblem(p)));
}
if (!values.json) {
  const what = positionals.length > 0 ? `${articles} file${articles === 1 ? '' : 's'}` : `${articles} articles`;
  const found = errors === 0 ? 'nothing wrong' : `${errors} error${errors === 1 ? '' : 's'}`;
  console.error(`${what} read in ${((performance.now() - started) / 1000).toFixed(1)} s: ${found}`);
}
if (values.diff && edition) {
  const before = lastBuild();
  const changes = before && changesBetween(before, edition);
  if (!changes) console.error('There is no last build to compare with — run “npm run build” first');
  else console.log(values.json ? JSON.stringify(changes) : sayChanges(changes).join('\n'));
}
if (errors > 0) process.exitCode = 1;
