import { pathToFileURL } from 'node:url';
import { startWorker, type Worker } from '../process/worker.ts';

/** Which edition is analysed again and again, and the folder that its entries go into. */
export interface DevAnalysisTask {
  seeds: string;
  into: string;
}

/** How an analysis ended, in words for the terminal. */
export interface Outcome {
  errors: string | null;
  warnings: string;
}

/** What the analysing process says: that it is at work, or how an analysis ended. */
export type DevAnalysisMessage = 'at work' | Outcome;

export interface DevAnalysis {
  /** Analyses the edition as it stands now; one at a time. Never throws. */
  analyse(): Promise<Outcome>;
  /** Ends the process where it gave no sign for so many ms, and with it what it is at: the next analysis has a new one, with the code as it stands then. */
  restart(silentFor?: number): void;
}

const program = new URL('devAnalysisWorker.ts', import.meta.url);

/** Ten thousand articles are linked in a minute, without a sign. */
const patience = 180_000;

const failed = (why: string): Outcome => ({ errors: `${why} — the next save tries again`, warnings: '' });

/** Owns the process that analyses for the dev server: started when it is needed, again after it ended, and ended where it hangs. */
export function openDevAnalysis(
  task: DevAnalysisTask,
  { script = program, silence = patience }: { script?: URL | string; silence?: number } = {},
): DevAnalysis {
  let worker: Worker | null = null;
  let sign = 0;
  let settle: ((outcome: Outcome) => void) | null = null;
  const started = (): Worker => {
    const own = startWorker(typeof script === 'string' ? pathToFileURL(script) : script, task, {
      env: { NO_COLOR: '1', NODE_ENV: undefined },
      name: 'the analysis',
      quiet: true,
      onMessage(said) {
        sign = performance.now();
        if (said !== 'at work' && worker === own) settle?.(said as Outcome);
      },
    });
    const over = (why: string): void => {
      if (worker !== own) return;
      worker = null;
      settle?.(failed(why));
    };
    own.ended.then(
      () => over('the analysis ended before it was done'),
      (error: Error) => over(error.message),
    );
    worker = own;
    return own;
  };
  const stop = (why: string): void => {
    const own = worker;
    worker = null;
    void own?.close();
    settle?.(failed(why));
  };
  return {
    analyse: () =>
      new Promise((done) => {
        const own = worker ?? started();
        const watch = setInterval(() => {
          if (performance.now() - sign > silence) stop(`the analysis gave no sign for ${silence / 1000} seconds`);
        }, silence / 10);
        settle = (outcome) => {
          clearInterval(watch);
          settle = null;
          done(outcome);
        };
        sign = performance.now();
        own.send('analyse');
      }),
    restart(silentFor = 0) {
      if (performance.now() - sign < silentFor) return;
      stop('the analysis was begun anew');
    },
  };
}
