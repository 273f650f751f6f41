import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../model/problem.ts';
import type { Place } from './place.ts';

const script = fileURLToPath(new URL('printRest.ts', import.meta.url));

/** From so many articles on a second process prints too; below, compiling the site twice costs more. */
export const worthASecond = 300;

/** The pages that the search may find: the first process prints them, because the search index grows there, in their order. */
export const isFound = (file: string): boolean => /^(events|actors|articles|sources)\/[^/]+\/index\.html$/.test(file);

/** Moves every file below `from` to its place below `to`. */
function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const f of readdirSync(from, { withFileTypes: true })) {
    if (f.isDirectory()) moveInto(join(from, f.name), join(to, f.name));
    else renameSync(join(from, f.name), join(to, f.name));
  }
}

/** A process that prints every file but those that `isFound`, on another core. */
export interface SecondPress {
  /** Waits for it and moves its files into the site's folder. Throws InputError with what it complained of. */
  into(dist: string): Promise<void>;
  /** Ends it where it hasn't ended, and waits until it has. */
  close(): Promise<void>;
}

/** Starts the second process: it reads the edition in the folder `entries` and prints into `rest`, beside the site's folder. */
export function secondPress(entries: string, rest: string, { site, base }: Place): SecondPress {
  const child = fork(script, [rest, site ?? '', base ?? ''], { env: { ...process.env, PARALLAX_ENTRIES: entries } });
  let problems: Problem[] = [];
  child.on('message', (found) => {
    problems = found as Problem[];
  });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (problems.length > 0) fail(new InputError(problems));
      else if (code === 0) done();
      else fail(new Error(`the second printing process ended with ${code ?? 'a signal'}`));
    });
  });
  // Whoever waits for it sees the error; until then it isn't lost.
  ended.catch(() => {});
  return {
    async into(dist) {
      await ended;
      moveInto(rest, dist);
    },
    async close() {
      child.kill();
      await ended.catch(() => {});
    },
  };
}
