import { join } from 'node:path';
import pc from 'picocolors';
import type { Doubt } from '../model/doubt.ts';
import type { Problem } from '../model/problem.ts';
import { type Changes, sayChanges } from './changes.ts';
import type { Plan } from './plan.ts';

/** What adding a handful of files came to. */
export interface Outcome {
  /** The folder of the articles. */
  folder: string;
  added: Plan[];
  /** Held already, so left out. */
  refused: Plan[];
  /** What could not be read. */
  problems: Problem[];
  /** Null where nothing was added. */
  changes: Changes | null;
  /** What is doubtful in the new articles once they are read. */
  doubts: Doubt[];
}

const most = 5;
const repeats = {
  'same address': 'has the same address as',
  'same text': 'holds the same text as',
  'near copy': 'is a near copy of',
};

/** The outcome in lines that a person likes to read. */
export function sayOutcome({ folder, added, refused, changes, doubts }: Outcome, dryRun: boolean): string[] {
  const lines = refused.map(
    (p) =>
      `${pc.yellow('Not added:')} ${p.from} ${repeats[p.duplicate!.how]} ${p.duplicate!.file} — --force adds it all the same`,
  );
  for (const p of added) {
    lines.push(`${pc.green(dryRun ? 'Would write' : 'Wrote')} ${join(folder, p.name)}`);
    if (p.newSource) lines.push(`  with a new outlet, ${p.newSource.name} (“${p.newSource.id}” in sources.yaml)`);
    for (const d of p.doubtful) lines.push(`  ${pc.yellow('doubtful:')} ${d}`);
    if (dryRun) lines.push('', p.content.trimEnd());
  }
  if (!added.length || !changes) return lines;
  // Which articles are new has just been said.
  lines.push('', ...sayChanges({ ...changes, articles: { added: [], removed: [] } }, 'Nothing new was read from it.'));
  if (doubts.length) {
    lines.push('', `To look at (${doubts.length})`, ...doubts.slice(0, most).map((d) => `  ${d.what}`));
    if (doubts.length > most) lines.push(`  … and ${doubts.length - most} more`);
  }
  return [
    ...lines,
    '',
    dryRun ? 'Nothing was written.' : `Next: ${doubts.length ? 'npm run review, then ' : ''}npm run build`,
  ];
}

/** The same for programs. */
export function outcomeAsJson({ folder, added, refused, problems, changes, doubts }: Outcome): string {
  return JSON.stringify(
    {
      added: added.map(({ content: _, ...p }) => ({ ...p, file: join(folder, p.name) })),
      refused: refused.map((p) => ({ from: p.from, file: p.duplicate?.file, how: p.duplicate?.how })),
      problems,
      changes,
      doubts,
    },
    null,
    2,
  );
}
