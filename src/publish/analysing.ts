import { readEdition } from '../editionFile.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { type Aside, aside } from '../print/aside.ts';
import type { LedgerNews } from './ledger.ts';

/** What is analysed: a seeds folder, or files of readings in place of its articles; where readings are kept, and the edition goes. */
export interface Order {
  seeds: string;
  entries?: readonly string[] | undefined;
  cache: string;
  into: string;
}

/** What the analysing process says: how far it is, that a stage has ended (with its CPU seconds), and what it found beside the edition. */
export type Analysed =
  | { done: number; all: number }
  | { stage: string; cpu: number }
  | { warnings: Problem[]; ledger: LedgerNews };

export interface Told {
  progress?: ((done: number, all: number) => void) | undefined;
  stage?: ((name: string, cpu: number) => void) | undefined;
}

/** The analysis of an edition on its way. */
export interface Analysing {
  /** Throws InputError with every problem found. */
  edition(): Promise<{ edition: Edition; warnings: Problem[]; ledger: LedgerNews }>;
  close: Aside['close'];
}

/**
 * Starts analysing in a process of its own: what reading and linking take of memory, gigabytes for ten thousand articles, is
 * free again when pages are made.
 */
export function startAnalysing(order: Order, { progress, stage }: Told): Analysing {
  let found: { warnings: Problem[]; ledger: LedgerNews } | null = null;
  const { ended, close } = aside(new URL('analyseAside.ts', import.meta.url), [JSON.stringify(order)], {
    heard(said) {
      const analysed = said as Analysed;
      if ('done' in analysed) progress?.(analysed.done, analysed.all);
      else if ('stage' in analysed) stage?.(analysed.stage, analysed.cpu);
      else found = analysed;
    },
  });
  return {
    async edition() {
      await ended;
      return { edition: readEdition(order.into), ...found! };
    },
    close,
  };
}
