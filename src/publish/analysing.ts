import { followEdition } from '../editionFile.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { type Aside, aside } from '../print/aside.ts';
import type { LedgerNews } from './ledger.ts';

/** What is analysed: a seeds folder, or files of readings in place of its articles; where readings are kept, and the edition and its ledger go. */
export interface Order {
  seeds: string;
  entries?: readonly string[] | undefined;
  cache: string;
  into: string;
  ledger: string;
  /** Where the last site stands, so that the ledger can be held against it. */
  out?: string | undefined;
  newLedger?: boolean | undefined;
}

/** What is known of an edition that is on its way to the disk. */
export interface Coming {
  site: Edition['site'];
  articles: number;
}

/**
 * What the analysing process says: how far it is, that a stage has ended (with its CPU seconds), that the edition is on its way,
 * and what it found beside the edition, when that has been written.
 */
export type Analysed =
  | { done: number; all: number }
  | { stage: string; cpu: number }
  | { coming: Coming }
  | { warnings: Problem[]; ledger: LedgerNews };

export interface Told {
  progress?: ((done: number, all: number) => void) | undefined;
  stage?: ((name: string, cpu: number) => void) | undefined;
}

/** The analysis of an edition on its way. Each throws InputError with every problem found. */
export interface Analysing {
  /** Waits until the edition is made, and being written. */
  coming(): Promise<Coming>;
  /** Waits until the process has ended, and its memory is free. */
  ended(): Promise<void>;
  /** Reads the edition as it is written. */
  edition(): Promise<{ edition: Edition; warnings: Problem[]; ledger: LedgerNews }>;
  close: Aside['close'];
}

/**
 * Starts analysing in a process of its own: what reading and linking take of memory, gigabytes for ten thousand articles, is
 * free again when pages are made.
 */
export function startAnalysing(order: Order, { progress, stage }: Told): Analysing {
  const coming = Promise.withResolvers<Coming>();
  const found = Promise.withResolvers<{ warnings: Problem[]; ledger: LedgerNews }>();
  const { ended, close } = aside(new URL('analyseAside.ts', import.meta.url), [JSON.stringify(order)], {
    heard(said) {
      const analysed = said as Analysed;
      if ('done' in analysed) progress?.(analysed.done, analysed.all);
      else if ('stage' in analysed) stage?.(analysed.stage, analysed.cpu);
      else if ('coming' in analysed) coming.resolve(analysed.coming);
      else found.resolve(analysed);
    },
  });
  let over = false;
  const fail = (error: Error): void => {
    over = true;
    coming.reject(error);
    found.reject(error);
  };
  ended.then(() => fail(new Error('the analysis ended before it was done')), fail);
  // Whoever waits for them sees the error; until then it isn't lost.
  coming.promise.catch(() => {});
  found.promise.catch(() => {});
  return {
    coming: () => coming.promise,
    ended: () => ended,
    async edition() {
      await coming.promise;
      const following = followEdition(order.into, () => over);
      following.catch(() => {});
      // Awaited first: what the process complains of says more than that its file isn't whole.
      const rest = await found.promise;
      return { edition: await following, ...rest };
    },
    close,
  };
}
