import type { Edition } from '../model/edition.ts';
import type { Former } from '../model/permalink.ts';
import type { Problem } from '../model/problem.ts';
import { startWorker, type Worker } from '../process/worker.ts';
import type { LedgerNews } from './ledger.ts';
import type { Counts } from './summary.ts';

/** What is analysed: a seeds folder, or files of readings in place of its articles; where readings are kept, and the edition and its ledger go. */
export interface AnalysisTask {
  seeds: string;
  entries?: readonly string[] | undefined;
  cache: string;
  into: string;
  ledger: string;
  /** Where the last site stands, so that the ledger can be held against it. */
  out?: string | undefined;
  newLedger?: boolean | undefined;
}

/** An edition that has been written, as far as a build has to know it. */
export interface Analysed {
  site: Edition['site'];
  counts: Counts;
  former: readonly Former[];
  warnings: Problem[];
  ledger: LedgerNews;
}

/** What the analysing process says: what `site.yaml` holds, how far it is, that a stage has ended (with its CPU seconds), how it ended. */
export type AnalysisMessage =
  | { site: Edition['site'] }
  | { done: number; all: number }
  | { stage: string; cpu: number }
  | Analysed;

export interface AnalysisListeners {
  progress?: ((done: number, all: number) => void) | undefined;
  stage?: ((name: string, cpu: number) => void) | undefined;
}

/** The analysis of an edition on its way. Each throws InputError with every problem found. */
export interface Analysis {
  /** Waits until it is known what `site.yaml` holds, which is soon. */
  site(): Promise<Edition['site']>;
  /** Waits until the edition is written and the process has ended: its memory is free. */
  ended(): Promise<Analysed>;
  close: Worker['close'];
}

/**
 * Starts analysing in a process of its own: what reading and linking take of memory, gigabytes for ten thousand articles, is
 * free again when pages are made.
 */
export function startAnalysis(task: AnalysisTask, { progress, stage }: AnalysisListeners): Analysis {
  const site = Promise.withResolvers<Edition['site']>();
  let analysed: Analysed | undefined;
  const { ended, close } = startWorker(new URL('analysisWorker.ts', import.meta.url), task, {
    name: 'the analysis',
    onMessage(said) {
      const message = said as AnalysisMessage;
      if ('done' in message) progress?.(message.done, message.all);
      else if ('stage' in message) stage?.(message.stage, message.cpu);
      else if ('counts' in message) analysed = message;
      else site.resolve(message.site);
    },
  });
  ended.then(() => site.reject(new Error('the analysis ended before it had begun')), site.reject);
  // Whoever waits for it sees the error; until then it isn't lost.
  site.promise.catch(() => {});
  return {
    site: () => site.promise,
    async ended() {
      await ended;
      return analysed!;
    },
    close,
  };
}
