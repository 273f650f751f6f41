import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from './app.ts';
import { aside } from './aside.ts';
import type { KeepPlace } from './keep.ts';

/** From so many articles on a second process prints too; below, starting it costs more. */
export const worthASecond = 300;

/**
 * What the first process prints, by the file in `src/pages`: the pages that the search may find, because the search index grows
 * there, in their order; what stood at such an address once; and the lists of statements, which makes the two about equal.
 */
export const isForFirst = (component: string): boolean =>
  /^src\/pages\/(?:(?:events|actors|articles|sources)\/\[id\]\.astro$|\[\.\.\.former\]|claims\/)/.test(component);

/** Moves every file below `from` to its place below `to`; folders that are not there yet as a whole. */
function moveInto(from: string, to: string): void {
  for (const f of readdirSync(from, { withFileTypes: true })) {
    const [own, place] = [join(from, f.name), join(to, f.name)];
    if (f.isDirectory() && existsSync(place)) moveInto(own, place);
    else renameSync(own, place);
  }
}

/** A process that prints every file but those that are for the first, on another core. */
export interface SecondPress {
  /** Waits for it and moves its files into the site's folder. Throws InputError with what it complained of. */
  into(dist: string): Promise<void>;
  /** Ends it where it hasn't ended, and waits until it has. */
  close(): Promise<void>;
}

/** What the second process is told, as JSON. */
export interface RestSetting extends Setting {
  keep: KeepPlace;
  /** Whether memory is dearer than time. */
  thrifty: boolean;
}

/** Starts the second process: it reads the edition in the folder `entries`, as it is written there, and prints into `rest`, beside the site's folder. */
export function secondPress(entries: string, rest: string, setting: RestSetting): SecondPress {
  const args = [entries, rest, JSON.stringify(setting)];
  const { ended, close } = aside(new URL('printRest.ts', import.meta.url), args);
  return {
    async into(dist) {
      await ended;
      moveInto(rest, dist);
    },
    close,
  };
}
