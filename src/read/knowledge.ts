import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isBlank } from '../model/blank.ts';
import { type Correction, correctionSchema } from '../model/correction.ts';
import { turnsDirection } from '../model/direction.ts';
import { lookOf } from '../model/look.ts';
import { InputError, type Problem } from '../model/problem.ts';
import {
  frameSchema,
  hedgesSchema,
  type Knowledge,
  type KnownActor,
  knownActorSchema,
  referentSchema,
  siteSchema,
  sourceSchema,
  verbsSchema,
} from '../model/seeds.ts';
import { slugOf } from '../model/slug.ts';
import { problem, readText } from './files.ts';
import { folderProblem, leavesFolder } from './links.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** The knowledge files of a seeds folder, each with its schema. */
export const knowledgeFiles = {
  'site.yaml': siteSchema,
  'sources.yaml': z.array(sourceSchema),
  'actors.yaml': z.array(knownActorSchema),
  'lexicon/referents.yaml': z.array(referentSchema),
  'lexicon/frames.yaml': z.array(frameSchema),
  'lexicon/verbs.yaml': verbsSchema,
  'lexicon/hedges.yaml': hedgesSchema,
  'corrections.yaml': z.array(correctionSchema),
} as const;
type KnowledgeFile = keyof typeof knowledgeFiles;
type Content<F extends KnowledgeFile> = z.infer<(typeof knowledgeFiles)[F]>;

/** Where corrections stand in their file: what is said of them later names the line without reading the file again. */
const places = new WeakMap<Correction, { line: number; column: number }>();
export const placeOfCorrection = (c: Correction): { line: number; column: number } =>
  places.get(c) ?? { line: 1, column: 1 };

/** One knowledge file of a seeds folder, or null where there is none. */
export function readKnowledgeFile<F extends KnowledgeFile>(seeds: string, name: F): YamlFile<Content<F>> | null {
  const path = join(seeds, name);
  const link = leavesFolder(path, seeds);
  if (!link && !existsSync(path)) return null;
  const got = link ? { problem: link } : readText(path);
  if ('problem' in got) return { data: null, problems: [got.problem], at: () => ({ line: 1, column: 1 }) };
  return knowledgeIn(path, got.text, name);
}

/** The same of a text that stands in such a file, or is to. */
function knowledgeIn<F extends KnowledgeFile>(path: string, text: string, name: F): YamlFile<Content<F>> {
  const read = readYaml(path, text, knowledgeFiles[name] as unknown as z.ZodType<Content<F>>);
  read.problems.push(...turning(path, read));
  if (Array.isArray(read.data)) {
    read.problems.push(...repeatedIds(path, read), ...uselessIds(path, read));
    if (mustDiffer[name]) read.problems.push(...alike(path, read, mustDiffer[name]));
    if (name === 'actors.yaml') read.problems.push(...sharedNames(path, read as YamlFile<KnownActor[]>));
    if (name === 'corrections.yaml')
      for (const [i, c] of (read.data as Correction[]).entries()) places.set(c, read.at([i]));
  }
  return read;
}

/** Throws InputError where a file that a command is to write would be refused by the next one. */
export function mustBeReadable(path: string, name: KnowledgeFile, was: string | null, text: string): void {
  const errorsIn = (t: string) => knowledgeIn(path, t, name).problems.filter((p) => p.level === 'error');
  const standing = was === null ? [] : errorsIn(was);
  if (standing.length > 0) throw new InputError(standing);
  const problems = errorsIn(text).map((p) => problem(path, `nothing was written: ${p.what}`, p.todo));
  if (problems.length > 0) throw new InputError(problems);
}

/** Ids that stand twice in a list. */
function repeatedIds(file: string, read: YamlFile<unknown>): Problem[] {
  const seen = new Map<string, number>();
  return (read.data as { id?: string }[]).flatMap(({ id }, i): Problem[] => {
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, i);
      return [];
    }
    const what = `the id “${id}” stands here a second time, after line ${read.at([first, 'id']).line}`;
    return [{ file, ...read.at([i, 'id']), what, todo: 'give each its own', level: 'error' }];
  });
}

/** What readers tell the entries of a list by: of two that share it, nobody would know which is meant. */
const mustDiffer: Partial<Record<KnowledgeFile, readonly ('name' | 'monogram')[]>> = {
  'sources.yaml': ['name', 'monogram'],
  'lexicon/referents.yaml': ['name'],
  'lexicon/frames.yaml': ['name'],
};

const lookalike = 'is other letters, or holds signs that nobody sees, yet looks as the one in';

/** Entries that look alike though their ids differ: capitals tell monograms apart, names not. */
function alike(file: string, read: YamlFile<unknown>, fields: readonly ('name' | 'monogram')[]): Problem[] {
  const entries = read.data as { id?: string; name?: string; monogram?: string }[];
  return fields.flatMap((field) => {
    const seen = new Map<string, number>();
    return entries.flatMap((entry, i): Problem[] => {
      const value = entry[field];
      if (value === undefined) return [];
      const key = field === 'name' ? lookOf(value).toLowerCase() : lookOf(value);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, i);
        return [];
      }
      // The same entry twice: that was said of its id.
      if (entry.id === entries[first]!.id) return [];
      const { line } = read.at([first, field]);
      const form = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
      // In print it is the same, so the message says what differs.
      const again = form(value) === form(entries[first]![field]!) ? 'stands here a second time, after' : lookalike;
      const what = `the ${field} “${value}” ${again} line ${line}`;
      return [{ file, ...read.at([i, field]), what, todo: 'give each its own', level: 'error' }];
    });
  });
}

/** Ids become addresses and names become headings: neither may be empty, and an id leads nowhere else. */
function uselessIds(file: string, read: YamlFile<unknown>): Problem[] {
  return (read.data as { id?: string; name?: string }[]).flatMap(({ id, name }, i): Problem[] => {
    const said = (field: string, what: string, todo: string): Problem => ({
      file,
      ...read.at([i, field]),
      what,
      todo,
      level: 'error',
    });
    const isAddress = id === undefined || slugOf(id, 120) === id;
    return [
      ...(isAddress ? [] : [said('id', `the id “${id}” cannot be an address`, `write “${slugOf(id) || 'a-name'}”`)]),
      ...(name === undefined || !isBlank(name) ? [] : [said('name', 'the name is empty', 'fill it in')]),
    ];
  });
}

/** Whatever an editor says stands among other words, in lines of feeds and tables too, which it must not turn; a quote is an article's own. */
function turning(file: string, read: YamlFile<unknown>): Problem[] {
  const within = (value: unknown, path: readonly (string | number)[]): Problem[] => {
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, v]) =>
        within(v, [...path, Array.isArray(value) ? Number(key) : key]),
      );
    const field = path.findLast((key) => typeof key === 'string') ?? 'entry';
    if (typeof value !== 'string' || field === 'quote' || !turnsDirection(value)) return [];
    const what = `the ${field} “${value}” turns the reading direction`;
    return [{ file, ...read.at(path), what, todo: 'write it without such marks', level: 'error' }];
  };
  return within(read.data, []);
}

/** Names and aliases that another actor has, too: where the text prints one, the first is meant. */
function sharedNames(file: string, read: YamlFile<KnownActor[]>): Problem[] {
  const holders = new Map<string, string>();
  return (read.data ?? []).flatMap(({ id, name, aliases }, i) =>
    [name, ...aliases].flatMap((form, k): Problem[] => {
      const key = form.normalize('NFC').toLowerCase();
      const holder = holders.get(key) ?? id;
      holders.set(key, holder);
      if (holder === id) return [];
      const what = `“${form}” is a name of “${holder}”, too, and counts for that one`;
      const at = read.at(k === 0 ? [i, 'name'] : [i, 'aliases', k - 1]);
      return [{ file, ...at, what, todo: 'take it from one of them', level: 'warning' }];
    }),
  );
}

/** The knowledge files of a seeds folder with every problem in them; what isn't there is empty. */
export function knowledgeWithProblems(seeds: string | null): { knowledge: Knowledge; problems: Problem[] } {
  const lexicon = seeds === null ? '' : join(seeds, 'lexicon');
  const unusable = existsSync(lexicon) && folderProblem(lexicon, seeds!, 'make it one with the files of the lexicon');
  const problems: Problem[] = unusable ? [unusable] : [];
  const read = <F extends KnowledgeFile>(name: F, otherwise: Content<F>): Content<F> => {
    const file = seeds === null || (unusable && name.startsWith('lexicon/')) ? null : readKnowledgeFile(seeds, name);
    if (!file) return otherwise;
    problems.push(...file.problems);
    return file.data ?? otherwise;
  };
  const verbs = Object.entries(read('lexicon/verbs.yaml', {})) as [string, string[] | undefined][];
  const knowledge: Knowledge = {
    site: read('site.yaml', { title: 'Sources compared', topic: '', question: '', language: 'en' }),
    sources: read('sources.yaml', []),
    actors: read('actors.yaml', []),
    referents: read('lexicon/referents.yaml', []),
    frames: read('lexicon/frames.yaml', []),
    verbs: new Map(verbs.flatMap(([c, list]) => (list ?? []).map((v) => [v, c]))) as Knowledge['verbs'],
    hedges: read('lexicon/hedges.yaml', []),
    corrections: read('corrections.yaml', []),
  };
  return { knowledge, problems };
}

/** The same for callers that cannot go on with problems. Throws InputError. */
export function readKnowledge(seeds: string | null): Knowledge {
  const { knowledge, problems } = knowledgeWithProblems(seeds);
  if (problems.some((p) => p.level === 'error')) throw new InputError(problems);
  return knowledge;
}
