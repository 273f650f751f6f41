import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { InputError } from '../model/problem.ts';
import { openApp, type Setting } from './app.ts';
import { type Job, jobsOf } from './jobs.ts';
import { placeIn } from './placeIn.ts';

/** After so many files the work of other threads (pictures drawn, say) is seen to. */
const turn = 8;
/** So many pictures are drawn at once, in threads of their own. */
const drawn = 4;

export interface Press extends Setting {
  /** The site's folder. */
  out: string;
  /** Which files are printed; all where it isn't given. */
  takes?: (file: string) => boolean;
  /** Called with each page that was written, and waited for. */
  printed?: (file: string, html: Buffer) => Promise<void>;
}

/**
 * Writes the files of a compiled site. Astro's way to each of them costs a millisecond, which is more than most take: three in
 * four are no pages (JSON, Markdown, feeds), and their endpoints are asked without a request.
 * @throws InputError where a page can't be rendered.
 */
export async function print(press: Press): Promise<void> {
  const jobs = await jobsOf(await openApp(press), press);
  const pictures = jobs.filter((j) => j.file.endsWith('.png'));
  const share = (n: number): Job[] => pictures.filter((_, i) => i % drawn === n);
  await Promise.all([
    printAll(
      jobs.filter((j) => !j.file.endsWith('.png')),
      press,
    ),
    ...Array.from({ length: drawn }, (_, n) => printAll(share(n), press)),
  ]);
}

async function printAll(jobs: readonly Job[], { out, printed }: Press): Promise<void> {
  const made = new Set<string>();
  let n = 0;
  for (const { file, route, answer } of jobs) {
    let content: Buffer;
    try {
      content = Buffer.from(await (await answer()).arrayBuffer());
    } catch (error) {
      throw notRendered(error as Error, route.component);
    }
    const path = join(out, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, content);
    if (route.type === 'page') await printed?.(file, content);
    if (++n % turn === 0) await setImmediate();
  }
}

function notRendered(fault: Error & { hint?: string }, component: string): InputError {
  const place = placeIn(fault.stack) ?? { file: component, line: 1, column: 1 };
  return new InputError([
    {
      ...place,
      file: place.file.replace(`${process.cwd()}/`, ''),
      what: `the page can't be rendered: ${(fault.message ?? String(fault)).split('\n')[0]}`,
      todo: fault.hint ?? 'nothing was published; correct the page and build again',
      level: 'error',
    },
  ]);
}
