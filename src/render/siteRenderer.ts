import { startWorker, type Worker } from '../process/worker.ts';
import type { Part, RenderTask } from './task.ts';

/** A process that renders an edition, or some of it. */
export interface SiteRenderer {
  /** The edition has been written: what has been compiled meanwhile may read it. */
  begin(part: Part): void;
  /** Waits until that part is whole. Throws InputError with what is wrong. */
  ended: Worker['ended'];
  close: Worker['close'];
}

/** Starts a process that compiles the pages at once, and renders the edition in the folder `entries` when it is told to begin. */
export function startRendering({ entries, ...task }: RenderTask & { entries: string }): SiteRenderer {
  // Astro would tell its makers of every build, for which it asks git and opens a connection.
  const env = { PARALLAX_ENTRIES: entries, ASTRO_TELEMETRY_DISABLED: '1' };
  const { send, ended, close } = startWorker(new URL('renderWorker.ts', import.meta.url), task, {
    env,
    name: 'the renderer',
  });
  return { begin: (part) => send(part), ended, close };
}

/** Starts a process that writes what is no page, of the edition in the folder `entries`, which must be there. */
export function startEndpoints({
  entries,
  ...task
}: RenderTask & { entries: string }): Pick<Worker, 'ended' | 'close'> {
  const env = {
    PARALLAX_ENTRIES: entries,
    PARALLAX_PLACE: JSON.stringify({ SITE: task.site, BASE_URL: task.base }),
  };
  return startWorker(new URL('endpointWorker.ts', import.meta.url), task, { env, name: 'the writer of data' });
}
