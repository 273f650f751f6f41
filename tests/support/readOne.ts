import { parentPort, workerData } from 'node:worker_threads';
import { sayProblem } from '../../src/model/problem.ts';
import { parse } from '../../src/parse.ts';
import { knowledgeWithProblems } from '../../src/read/knowledge.ts';

// A thread that reads one article after the other, as `parse --json` does: told a path, it says what was wrong and how much it would print.
const { knowledge } = knowledgeWithProblems(workerData as string);
parentPort!.on('message', (path: string) => {
  const { entries, problems } = parse([path], knowledge);
  let printed = 0;
  for (const entry of entries) printed += JSON.stringify(entry).length;
  parentPort!.postMessage({ printed, problems: problems.map(sayProblem) });
});
