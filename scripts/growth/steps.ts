import { Session } from 'node:inspector';

interface Coverage {
  result: { functions: { ranges: { count: number }[] }[] }[];
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

  #taken(): number {
    let steps = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { functions } of (coverage as Coverage).result)
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    });
    return steps;
  }

  count(work: () => void): { steps: number; ms: number } {
    this.#taken();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return { steps: this.#taken(), ms: (user + system) / 1000 };
  }
}
