import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { noteOf } from '../disk/alone.ts';
import type { Writing } from '../disk/writeTogether.ts';
import type { Source } from '../model/seeds.ts';

/** One addition as this machine remembers it, so that it can be undone. */
const additionSchema = z.object({
  /** The names of the files in `articles/`, each with what it held when it was added. */
  articles: z.array(z.object({ name: z.string(), print: z.string() })),
  /** The outlets that were new with it, each with its entry as it was written. */
  outlets: z.array(z.object({ id: z.string(), print: z.string() })),
  /** Stands for what a long import was given, until it has come to its end. */
  open: z.string().optional(),
});
export type Addition = z.infer<typeof additionSchema>;

/** So many are remembered. */
const most = 500;

/** An outlet as its entry in `sources.yaml`. */
export const entryOf = (source: Source): string => stringify([source], { lineWidth: 0 });

/** Stands for a file's content. */
export const printOf = (content: string): string => hash('sha256', content);

/** The additions to a seeds folder that this machine remembers, the last at the end; one that can't be read is none. */
export function additionsTo(seeds: string): Addition[] {
  const path = noteOf(seeds, 'additions');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [additionSchema.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}

/** The additions as they are to be remembered. */
export const remembered = (seeds: string, additions: readonly Addition[]): Writing => [
  noteOf(seeds, 'additions'),
  additions
    .filter((a) => a.articles.length > 0)
    .slice(-most)
    .map((a) => `${JSON.stringify(a)}\n`)
    .join(''),
];

/** The same with one more; of a long import (`open`) what its shares wrote is one addition, and that of a run that was stopped is, too. */
export function recorded(
  seeds: string,
  articles: readonly { name: string; content: string }[],
  outlets: readonly Source[],
  open?: string,
): Writing {
  const all = additionsTo(seeds);
  const begun = open === undefined ? undefined : all.findLast((a) => a.open === open);
  return remembered(seeds, [
    ...all.filter((a) => a !== begun),
    {
      articles: [
        ...(begun?.articles ?? []),
        ...articles.map(({ name, content }) => ({ name, print: printOf(content) })),
      ],
      outlets: [...(begun?.outlets ?? []), ...outlets.map((s) => ({ id: s.id, print: printOf(entryOf(s).trim()) }))],
      ...(open !== undefined && { open }),
    },
  ]);
}

/** The additions once a long import has come to its end: the same command is another one from now on. */
export const closed = (seeds: string, open: string): Writing =>
  remembered(
    seeds,
    additionsTo(seeds).map(({ open: key, ...a }) => (key === undefined || key === open ? a : { ...a, open: key })),
  );
