import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Said } from './analyser.ts';

type Outcome = Exclude<Said, string>;

export interface Analyser {
  /** Analyses the edition as it stands now; one at a time. Never throws. */
  analyse(): Promise<Outcome>;
  /** Ends the process where it gave no sign for so many ms, and with it what it is at: the next analysis has a new one, with the code as it stands then. */
  restart(silentFor?: number): void;
}

const program = fileURLToPath(new URL('analyser.ts', import.meta.url));

/** Ten thousand articles are linked in a minute, without a sign. */
const patience = 180_000;

const failed = (why: string): Outcome => ({ errors: `${why} — the next save tries again`, warnings: '' });

/** What a process printed before it ended, without the lines that only say where in the code. */
const withoutStack = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line))
    .join('\n');

/** Owns the process that analyses for the dev server: started when it is needed, again after it ended, and ended where it hangs. */
export function openAnalyser(seeds: string, folder: string, script = program, silence = patience): Analyser {
  let child: ChildProcess | null = null;
  let sign = 0;
  const started = (): ChildProcess => {
    const own = fork(script, [seeds, folder], {
      env: { ...process.env, NO_COLOR: '1', NODE_ENV: undefined },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    own.on('close', () => {
      if (child === own) child = null;
    });
    child = own;
    return own;
  };
  return {
    analyse: () =>
      new Promise((done) => {
        const own = child ?? started();
        let printed = '';
        let hangs = false;
        const prints = (d: Buffer): void => {
          printed += d;
        };
        const end = (outcome: Outcome): void => {
          clearInterval(watch);
          own.off('message', hears).off('close', ends).stderr?.off('data', prints);
          done(outcome);
        };
        const hears = (said: Said): void => {
          sign = performance.now();
          if (said !== 'at work') end(said);
        };
        const ends = (code: number | null, signal: string | null): void => {
          const why = withoutStack(printed) || `the analysis ended before it was done (${signal ?? code})`;
          end(failed(hangs ? `the analysis gave no sign for ${silence / 1000} seconds` : why));
        };
        sign = performance.now();
        const watch = setInterval(() => {
          hangs = performance.now() - sign > silence;
          if (hangs) own.kill('SIGKILL');
        }, silence / 10);
        own.on('message', hears).on('close', ends).stderr?.on('data', prints);
        // A process that has just ended can't be told; its end is.
        own.send('analyse', () => {});
      }),
    restart(silentFor = 0) {
      if (performance.now() - sign < silentFor) return;
      child?.kill('SIGKILL');
      child = null;
    },
  };
}
