import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Problem, sayProblem } from '../src/model/problem.ts';
import { mustBeFolder } from '../src/read/files.ts';
import { knowledgeWithProblems } from '../src/read/knowledge.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'npm run --silent parse --',
  description: 'Reads articles and prints one JSON object a line for each, in the order of the paths.',
  args: {
    path: {
      type: 'positional',
      required: false,
      description: 'articles (.md, .txt, .html, .mhtml), folders of them, or - for standard input',
    },
    json: { type: 'boolean', description: 'print entries as JSON Lines: the only format there is' },
    jsonl: {
      type: 'boolean',
      description:
        'read {"file": "…", "text": "…"} a line from standard input instead of paths, and print a line for each at once, without linking: for “npm run build -- --entries FILE”, and for spreading over machines',
    },
    knowledge: {
      type: 'string',
      description: 'a folder with actors.yaml, sources.yaml and lexicon/; without it, seeds/ if present',
      valueHint: 'DIR',
    },
  },
  more: `Problems go to standard error, as PATH:LINE:COLUMN: what is wrong — what to do.
Exit status: 0 when every path was read, 1 when one could not be.`,
  async run({ _: paths, jsonl, knowledge: folder }) {
    if (paths.length === 0 && !jsonl) {
      console.error('which article? — give a file, a folder, or - for standard input; --help tells more');
      process.exitCode = 1;
      return;
    }
    if (folder !== undefined) mustBeFolder(folder, '--knowledge');
    const { knowledge, problems } = knowledgeWithProblems(folder ?? (existsSync('seeds') ? 'seeds' : null));
    const complain = (p: Problem) => {
      console.error(sayProblem(p));
      if (p.level === 'error') process.exitCode = 1;
    };
    problems.forEach(complain);
    const print = async (line: string) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    };
    // Only here the language is loaded: help comes at once.
    if (jsonl) {
      const { readLines } = await import('../src/corpus/lines.ts');
      for await (const line of readLines(process.stdin, knowledge, complain)) await print(line);
      return;
    }
    const { parse } = await import('../src/parse.ts');
    const parsed = parse(paths, knowledge);
    parsed.problems.forEach(complain);
    for (const entry of parsed.entries) await print(JSON.stringify(entry));
  },
});
