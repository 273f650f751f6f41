import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readKnowledge } from '../src/read/knowledge.ts';
import { runCommand } from './command.ts';
import { belowFloor, besideFloors } from './evaluate/belowFloor.ts';
import { floors } from './evaluate/floors.ts';
import { measuresOf } from './evaluate/measures.ts';
import type { OwnFigures } from './evaluate/own.ts';
import { type Bench, rowsOf } from './evaluate/rows.ts';

await runCommand({
  name: 'npm run evaluate --',
  description: 'Measures the reading on our own annotated articles and on reference sets, for the methods page.',
  args: {
    misses: { type: 'boolean', description: 'list what was missed or found wrongly' },
    floors: {
      type: 'boolean',
      description: 'only say whether each figure is at its floor or above; nothing is written',
    },
    only: {
      type: 'string',
      description: 'only the articles with these words in their names, by commas',
      valueHint: 'NAME,NAME',
    },
    bench: { type: 'string', description: 'the folder of the reference sets', valueHint: 'DIR' },
    split: { type: 'string', default: 'dev', description: 'which part of the claims set', valueHint: 'NAME' },
  },
  async run({ misses, floors: toFloors, only, bench, split }) {
    if (toFloors && (only !== undefined || bench !== undefined)) {
      console.error('--floors holds for all of our own articles — leave out --only and --bench');
      process.exitCode = 1;
      return;
    }
    const { ownFigures, scoreOwn } = await import('./evaluate/own.ts');
    // They are read without the edition's knowledge: what counts is what the program finds by itself.
    const knowledge = readKnowledge(null);
    const own = ownFigures(
      scoreOwn('tests/annotated', only?.split(','), knowledge, (what) => {
        if (misses) console.error(what);
      }),
    );
    if (toFloors) {
      holdFloors(own);
      return;
    }
    const result = {
      own,
      ...(bench !== undefined && {
        bench: { split, ...(await import('./evaluate/bench.ts')).evaluateBench(bench, split, knowledge) },
      }),
    };
    console.log(JSON.stringify(result, null, 1));
    if (only === undefined) keep(own, result.bench ?? null);
  },
});

function holdFloors(own: OwnFigures): void {
  const measures = measuresOf(own);
  console.log(besideFloors(measures, floors));
  const below = belowFloor(measures, floors);
  for (const line of below) console.error(line);
  if (below.length > 0) process.exitCode = 1;
}

/** Figures of a bench run before stand until the next one: the methods page shows both with their dates. */
function keep(own: OwnFigures, bench: object | null): void {
  const path = 'docs/evaluation.json';
  const day = new Date().toISOString().slice(0, 10);
  const measured = {
    own: { date: day, ...own },
    bench: bench ? { date: day, ...bench } : (readJson(path)['bench'] ?? null),
  };
  const all = { measured: day, rows: rowsOf(measured.own, measured.bench as Bench | null), ...measured };
  mkdirSync('docs', { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(all, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

function readJson(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
