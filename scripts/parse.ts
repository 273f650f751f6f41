import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLines } from '../src/corpus/lines.ts';
import { type Problem, sayProblem } from '../src/model/problem.ts';
import { parse } from '../src/parse.ts';
import { knowledgeWithProblems } from '../src/read/knowledge.ts';

const usage = `Reads articles and prints one JSON object a line for each, in the order of the paths.

  npm run --silent parse -- --json [--knowledge DIR] PATH…

  PATH             an article (.md, .txt, .html, .mhtml), a folder of them, or - for standard input
  --json           print entries as JSON Lines: the only format there is
  --jsonl          read {"file": "…", "text": "…"} a line from standard input instead of paths, and print a line for each
                   at once, without linking: for “npm run build -- --entries FILE”, and for spreading over machines
  --knowledge DIR  an edition's folder with actors.yaml, sources.yaml and lexicon/; without it, seeds/ if present
  --help           this text

Problems go to standard error, as PATH:LINE:COLUMN: what is wrong — what to do.
Exit status: 0 when every path was read, 1 when one could not be.`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        knowledge: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]} — “npm run parse -- --help” lists what there is`);
  }
}

const { values, positionals } = options();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (positionals.length === 0 && !values.jsonl) fail(usage);
if (values.knowledge !== undefined && !existsSync(values.knowledge)) {
  fail(`${values.knowledge}:1:1: there is no such folder — give an edition's folder with --knowledge`);
}
// Whoever reads the output may stop early: `parse … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { knowledge, problems } = knowledgeWithProblems(values.knowledge ?? (existsSync('seeds') ? 'seeds' : null));
const complain = (p: Problem) => {
  console.error(sayProblem(p));
  if (p.level === 'error') process.exitCode = 1;
};
problems.forEach(complain);
if (values.jsonl) {
  for await (const line of readLines(process.stdin, knowledge, complain)) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
} else {
  const parsed = parse(positionals, knowledge);
  parsed.problems.forEach(complain);
  for (const entry of parsed.entries) process.stdout.write(`${JSON.stringify(entry)}\n`);
}
