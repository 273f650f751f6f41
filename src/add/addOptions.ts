import type { ReadingOptions } from '../corpus/kept.ts';
import type { Plan, Told } from './plan.ts';

export interface AddOptions extends Pick<ReadingOptions, 'progress'> {
  seeds: string;
  /** The outlet's id, whatever the pages say. */
  source?: string | undefined;
  dryRun: boolean;
  /** Adds even what the edition seems to hold already. */
  force: boolean;
  /** The earlier text, by id or file, whose place the one file takes that is added. */
  versionOf?: string | undefined;
  /** Completes a plan by asking; `again` plans anew with what was told. Null where it is to be left out. */
  ask?: (plan: Plan, again: (told: Told) => Plan, force: boolean) => Promise<Plan | null>;
  /** Ends it: what is written is whole, and what isn't is left out. */
  signal?: AbortSignal | undefined;
  /** Called as articles of a long import are done. */
  counted?: ((done: number) => void) | undefined;
}
