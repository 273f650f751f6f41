import { Session } from 'node:inspector';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/**
 * Counts the steps that work takes: how often each block of code is entered, as V8 counts them for coverage, and the
 * milliseconds of the processor, in which expressions and what is native show. The first are the same at each run.
 */
export class StepCounter {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Address of a module → steps in it since this was asked last. */
  #taken(): Map<string, number> {
    const taken = new Map<string, number>();
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { url, functions } of (coverage as Coverage).result)
        for (const { ranges } of functions)
          for (const { count } of ranges) taken.set(url, (taken.get(url) ?? 0) + count);
    });
    return taken;
  }

  /** The steps of a piece of work in each module, in all of them, and its milliseconds. */
  count(work: () => void): { steps: number; of: Map<string, number>; ms: number } {
    this.#taken();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    const of = this.#taken();
    return { steps: of.values().reduce((sum, n) => sum + n, 0), of, ms: (user + system) / 1000 };
  }
}
