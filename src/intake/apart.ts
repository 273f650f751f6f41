import { Worker } from 'node:worker_threads';
import type { Piece } from './intake.ts';
import type { Kind } from './kind.ts';
import { refused } from './refusal.ts';

/** A file that is read in a thread of its own: its bytes where it doesn't lie on the disk. */
export interface Apart {
  kind: Extract<Kind, 'warc' | 'pdf' | 'word' | 'web archive'>;
  path: string;
  shown: string;
  bytes?: Uint8Array | undefined;
}

/** What a thread may take for one article: megabytes of memory, and milliseconds on a slow machine. */
const memory = 1500;
const patience = 60_000;

/** All that such a thread sees of the environment: where what was compiled once is kept, without which it would compile the library for each file. */
const kept = process.env['NODE_COMPILE_CACHE'];
const compiled = kept === undefined ? {} : { NODE_COMPILE_CACHE: kept };

/** The thread that has read a file to its end, for the next one: to start it and load its library takes longer than most files do. */
let idle: Worker | null = null;

/** A thread for a file: the one that waits for it, or a new one. */
function threadOf(limit: number): Worker {
  const kept = limit === memory ? idle : null;
  if (kept) {
    idle = null;
    kept.ref();
    return kept;
  }
  const thread = new Worker(new URL('./converter.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limit },
    // What libraries print is no message of ours.
    stdout: true,
    stderr: true,
    env: compiled,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  thread.once('exit', () => {
    if (idle === thread) idle = null;
  });
  return thread;
}

/** A thread that waits holds nobody up, and only one does. */
function letWait(thread: Worker): void {
  const former = idle;
  idle = thread;
  thread.unref();
  void former?.terminate();
}

/**
 * The articles of a file that a library of others reads, in a thread that is ended where it takes too much memory or time: what is
 * packed to burst or nests without end harms nothing else.
 */
export async function* piecesApart(task: Apart, limit = { memory, patience }): AsyncGenerator<Piece> {
  const thread = threadOf(limit.memory);
  let whole = false;
  thread.postMessage(task);
  const before = process.memoryUsage.rss();
  const todo = 'copy the article into a .txt file, and please report it';
  const wrong = (what: string): Piece => ({ from: task.shown, read: refused(task.shown, { what, todo }) });
  try {
    for (;;) {
      const said = await answerOf(thread, limit.patience, before + limit.memory * 1_000_000);
      whole = said === null;
      if (said === null) return;
      if ('wrong' in said) {
        yield wrong(said.wrong);
        return;
      }
      yield said;
    }
  } finally {
    if (whole && limit.memory === memory) letWait(thread);
    else await thread.terminate();
  }
}

const burst = { wrong: 'reading this takes more memory than any article does' };

/** The next article of a thread; null where there is none, and in words where it failed. What a library unpacks into isn't counted by the thread's own limit: this process may have `most` bytes in all. */
function answerOf(thread: Worker, patience: number, most: number): Promise<Piece | null | { wrong: string }> {
  return new Promise((answer) => {
    const end = (said: Piece | null | { wrong: string }): void => {
      clearTimeout(clock);
      clearInterval(watch);
      thread.off('message', end).off('error', fail).off('exit', gone);
      answer(said);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? burst
          : { wrong: `reading this failed (${error.message.split('\n')[0]})` },
      );
    const gone = (): void => end({ wrong: 'reading this broke off' });
    const clock = setTimeout(
      () => end({ wrong: `reading this was given up after ${Math.ceil(patience / 1000)} seconds` }),
      patience,
    );
    const watch = setInterval(() => process.memoryUsage.rss() > most && end(burst), 50);
    thread.on('message', end).on('error', fail).on('exit', gone);
    thread.postMessage('next');
  });
}
