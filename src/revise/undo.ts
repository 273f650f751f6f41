import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addition, additionsTo, printOf, remembered } from '../add/record.ts';
import { alone } from '../disk/alone.ts';
import { nameBelow } from '../disk/below.ts';
import { type Writing, writeTogether } from '../disk/writeTogether.ts';
import { committedAddresses } from '../link/permalinks/committed.ts';
import { ledgerFile, ledgerOf, writeLedger } from '../link/permalinks/ledger.ts';
import { restingOn, without } from '../link/permalinks/restingOn.ts';
import type { Correction } from '../model/correction.ts';
import { InputError } from '../model/problem.ts';
import { forgotten } from '../publish/forgotten.ts';
import { problem } from '../read/files.ts';
import { splitFrontMatter } from '../read/frontMatter.ts';
import { readKnowledgeFile } from '../read/knowledge.ts';
import { type ArticleFile, articleFiles, articleNamed } from './articleNamed.ts';
import { entryInList, withoutEntry } from './entryInList.ts';

export interface UndoOptions {
  /** The article, by id or file; the last addition without it. */
  name?: string | undefined;
  /** Removes even what was changed since it was added. */
  force: boolean;
  /** The editor says that nothing of it was ever published, where git can't tell. */
  unpublished: boolean;
  dryRun: boolean;
}

/** What was taken back. */
export interface Undone {
  /** The files that are gone. */
  files: string[];
  outlets: { removed: string[]; kept: string[] };
  /** Addresses that are out of the ledger, those that were published and stay, and those of which nobody can tell. */
  addresses: { dropped: number; published: number; unknown: number };
  /** How many corrections name it still. */
  corrections: number;
}

/** Takes an addition back: all of it or nothing, as it was added. @throws InputError where it can't be, or would lose work. */
export function undo(seeds: string, { name, force, unpublished, dryRun }: UndoOptions): Undone {
  return alone(seeds, (journal) => {
    const additions = additionsTo(seeds);
    const files = articleFiles(seeds);
    const { gone, addition, left } = chosen(seeds, files, additions, name);
    const problems = gone.flatMap((file) => (force ? [] : changedSince(file, addition, seeds)));
    const ids = new Set(gone.map((f) => f.id));
    const others = files.filter((f) => !ids.has(f.id));
    problems.push(...laterTexts(others, ids));
    if (problems.length > 0) throw new InputError(problems);
    const writings: Writing[] = gone.map((f) => [f.path, null]);

    const outlets = outletsOf(seeds, addition, others);
    if (outlets.yaml !== null) writings.push([join(seeds, 'sources.yaml'), outlets.yaml]);

    const addresses = { dropped: 0, published: 0, unknown: 0 };
    if (existsSync(ledgerFile(seeds))) {
      const ledger = ledgerOf(seeds);
      const own = outlets.removed.map((id) => `sources/${id}/`).filter((a) => ledger.has(a));
      const mine = [...restingOn(ledger, ids), ...own];
      const published = unpublished ? new Set<string>() : committedAddresses(seeds);
      const dropped = mine.filter((a) => published && !published.has(a));
      addresses.dropped = dropped.length;
      addresses[published ? 'published' : 'unknown'] = mine.length - dropped.length;
      if (dropped.length > 0)
        writings.push([ledgerFile(seeds), writeLedger(without(ledger, new Set(dropped)))], forgotten(seeds, dropped));
    }
    if (addition) writings.push(remembered(seeds, left));
    if (!dryRun) writeTogether(writings, journal);
    return {
      files: gone.map((f) => f.path),
      outlets: { removed: outlets.removed, kept: outlets.kept },
      addresses,
      corrections: correctionsOf(seeds, ids),
    };
  });
}

/** The files that go, the addition that brought them, and all additions as they are then remembered. */
function chosen(
  seeds: string,
  files: readonly ArticleFile[],
  additions: readonly Addition[],
  name: string | undefined,
): { gone: ArticleFile[]; addition: Addition | null; left: Addition[] } {
  const folder = join(seeds, 'articles');
  const nameOf = (f: ArticleFile): string => nameBelow(folder, f.path)!;
  if (name !== undefined) {
    const file = articleNamed(seeds, name);
    const addition = additions.findLast((a) => a.articles.some((x) => x.name === nameOf(file))) ?? null;
    const left = additions.map((a) =>
      a === addition ? { ...a, articles: a.articles.filter((x) => x.name !== nameOf(file)) } : a,
    );
    return { gone: [file], addition, left };
  }
  const held = new Map(files.map((f) => [nameOf(f), f]));
  const addition = additions.findLast((a) => a.articles.some((x) => held.has(x.name)));
  if (!addition) {
    const what = 'there is no addition to undo: this machine remembers none whose articles are still here';
    throw new InputError([problem(folder, what, 'name the article: npm run add -- --undo ID')]);
  }
  return {
    gone: addition.articles.flatMap((x) => held.get(x.name) ?? []),
    addition,
    left: additions.slice(0, additions.indexOf(addition)),
  };
}

/** Whoever wrote into it since would lose that. */
function changedSince({ path, raw }: ArticleFile, addition: Addition | null, seeds: string) {
  const name = nameBelow(join(seeds, 'articles'), path);
  const print = addition?.articles.find((a) => a.name === name)?.print;
  if (print === printOf(raw)) return [];
  const what = print ? 'this file was changed since it was added' : 'this file was not added on this machine';
  return [problem(path, what, 'add --force to remove it all the same')];
}

/** A later text of what goes would name nothing any more. */
const laterTexts = (files: readonly ArticleFile[], gone: ReadonlySet<string>) =>
  files.flatMap((f) => {
    const of = fieldOf(f, 'versionOf');
    return of !== null && gone.has(of)
      ? [problem(f.path, `this is a later text of “${of}”`, 'take “versionOf” out of it, or undo it first')]
      : [];
  });

/** A field of an article's front matter, as it is written in one line. */
function fieldOf({ path, raw }: ArticleFile, field: 'source' | 'versionOf'): string | null {
  const lines = (splitFrontMatter(path, raw).yaml ?? '').split('\n');
  const line = lines.find((l) => l.replaceAll(/["']/g, '').startsWith(`${field}:`));
  return line ? (/:[ \t]{0,99}["']?([\w-]{1,400})/.exec(line)?.[1] ?? null) : null;
}

/** Which of the outlets that came with an addition go with it: those that no other article is of, and that nobody wrote more of. */
function outletsOf(seeds: string, addition: Addition | null, others: readonly ArticleFile[]) {
  const path = join(seeds, 'sources.yaml');
  const used = new Set(others.map((f) => fieldOf(f, 'source')));
  let yaml = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [removed, kept]: [string[], string[]] = [[], []];
  for (const { id, print } of addition?.outlets ?? []) {
    const entry = entryInList(yaml, id);
    if (!entry || used.has(id) || printOf(entry.text.trim().replaceAll('\r\n', '\n')) !== print) {
      if (entry) kept.push(id);
      continue;
    }
    yaml = withoutEntry(yaml, entry);
    removed.push(id);
  }
  return { removed, kept, yaml: removed.length > 0 ? yaml : null };
}

const correctionsOf = (seeds: string, ids: ReadonlySet<string>): number =>
  (readKnowledgeFile(seeds, 'corrections.yaml')?.data ?? []).filter(
    (c: Correction) => ids.has(c.target.article) || ('with' in c && ids.has(c.with.article)),
  ).length;
