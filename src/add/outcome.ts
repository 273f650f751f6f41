import { dirname, join } from 'node:path';
import pc from 'picocolors';
import { dateWords } from '../model/dateWords.ts';
import type { Doubt } from '../model/doubt.ts';
import { npmRun } from '../model/npmRun.ts';
import type { Problem } from '../model/problem.ts';
import { wordsAt } from '../model/span.ts';
import { lengthOf } from './articleFile.ts';
import type { Changes } from './changes.ts';
import { fitted, wrapped } from './columns.ts';
import type { Plan } from './plan.ts';
import { sayChanges } from './sayChanges.ts';

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
  /** Whether it was an import of many, whose articles are told in numbers. */
  imported?: boolean;
  /** Whether it was ended before all were in. */
  stopped?: boolean;
}

/** How a new text repeats one that is held, as a verb to that one's file. */
export const repeats = {
  'same address': 'has the same address as',
  'same text': 'holds the same text as',
  'near copy': 'is a near copy of',
  'shared words': 'shares most of its words with',
};

/** The outcome in lines that a person likes to read. */
export function sayOutcome(outcome: Outcome, dryRun: boolean): string[] {
  if (outcome.imported) return sayImport(outcome, dryRun);
  const { folder, added, refused, changes, doubts } = outcome;
  const lines = refused.map(
    (p) =>
      `${pc.yellow('Not added:')} ${p.from} ${repeats[p.duplicate!.how]}\n  ${p.duplicate!.file}\n  --version-of adds it as a later text of that one, --force as another article`,
  );
  for (const p of added) {
    lines.push(`${pc.green(dryRun ? 'Would write' : 'Wrote')} ${join(folder, p.name)}`);
    lines.push(fitted(`  ${factsOf(p)}`));
    if (p.newSource) lines.push(fitted(`  a new outlet: ${p.newSource.name}, as “${p.newSource.id}” in sources.yaml`));
    if (p.duplicate) lines.push(`  it ${repeats[p.duplicate.how]}\n    ${p.duplicate.file}`);
    for (const d of p.doubtful) lines.push(...wrapped(`  ${pc.yellow('doubtful:')} `, d.split(' '), ' '));
    if (dryRun) lines.push('', p.content.trimEnd(), '');
  }
  if (!added.length || !changes) return lines;
  // Which articles are new has just been said.
  const said = sayChanges({ ...changes, articles: { added: [], removed: [] } }, 'Nothing new was read from it.');
  const next = [...(doubts.length ? ['review'] : []), 'build'];
  return [...lines, '', ...said, ...sayDoubts(doubts), '', sayNext(folder, next, dryRun)];
}

/** An import in numbers, with the outlets that are new and what they are to be asked. */
function sayImport({ folder, added, refused, problems, stopped }: Outcome, dryRun: boolean): string[] {
  const outlets = added.flatMap((p) => (p.newSource ? [`${p.newSource.name} (${p.newSource.id})`] : []));
  const homeless = added.filter((p) => p.facts.source === null).length;
  const undated = added.filter((p) => p.facts.published === null).length;
  return [
    `${pc.green(dryRun ? 'Would write' : 'Wrote')} ${many(added.length, 'article', 'articles')} to ${folder}`,
    ...(refused.length ? [`${many(refused.length, 'is', 'are')} held already, and left out`] : []),
    ...(problems.length ? [`${many(problems.length, 'could not', 'could not')} be read: the reasons stand below`] : []),
    ...(outlets.length
      ? wrapped(`${many(outlets.length, 'new outlet', 'new outlets')} in sources.yaml: `, outlets.slice(0, 40))
      : []),
    ...(homeless
      ? [`${many(homeless, 'has', 'have')} no outlet; “${npmRun('check', dirname(folder))}” names them`]
      : []),
    ...(undated ? [`${many(undated, 'has', 'have')} no day of publication`] : []),
    '',
    stopped
      ? 'Stopped: what was written stays, and the same command goes on from there.'
      : sayNext(folder, ['check', 'build'], dryRun),
  ];
}

/** What is to be done next with the edition whose articles lie in a folder. */
const sayNext = (articles: string, commands: readonly string[], dryRun: boolean): string =>
  dryRun ? 'Nothing was written.' : `Next: ${commands.map((c) => npmRun(c, dirname(articles))).join(', then ')}`;

/** Who published it, when, who wrote it, how long it is. */
function factsOf({ facts, newSource, content }: Plan): string {
  const day = facts.published && dateWords({ edtf: facts.published.slice(0, 10) });
  const by = facts.author && `by ${facts.author}`;
  return [newSource?.name ?? facts.source, day, by, `${lengthOf(content)} words`].filter(Boolean).join(', ');
}

/** What is to be looked at, each kind counted. */
function sayDoubts(doubts: readonly Doubt[]): string[] {
  const kinds = Map.groupBy(doubts, (d) => d.kind);
  const said = [...kinds].map(([kind, list]) => fitted(`  ${inWords[kind](list.length, list[0]!)}`));
  return said.length ? [`to look at: ${doubts.length}`, ...said] : [];
}

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const inWords: Record<Doubt['kind'], (n: number, first: Doubt) => string> = {
  speaker: (n, { span }) =>
    `${many(n, 'quotation', 'quotations')} without a known speaker: “${span ? wordsAt(span).trim() : ''}”`,
  name: (n) => `${many(n, 'name', 'names')} that may be somebody else's`,
  undated: (n, { what }) => `${many(n, 'event', 'events')} without a date${n === 1 ? `: ${quoted(what)}` : ''}`,
  published: (_, { what }) => what,
  'nothing-read': (_, { what }) => what,
  language: (_, { what }) => what,
};
const quoted = (what: string): string => /“[^”]{1,400}”/.exec(what)?.[0] ?? what;

/** The same for programs. */
export function outcomeAsJson({ folder, added, refused, problems, changes, doubts, stopped }: Outcome): string {
  return JSON.stringify(
    {
      added: added.map(({ content: _, ...p }) => ({ ...p, file: join(folder, p.name) })),
      refused: refused.map((p) => ({ from: p.from, file: p.duplicate?.file, how: p.duplicate?.how })),
      problems,
      changes,
      doubts,
      ...(stopped && { stopped }),
    },
    null,
    2,
  );
}
