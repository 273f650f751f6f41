import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Apart } from './apart.ts';
import type { Piece } from './intake.ts';

/** What is handed in to a thread of its own: a file of a kind that a library reads. */
const { kind, path, shown, bytes } = workerData as Apart;

async function* pieces(): AsyncGenerator<Piece> {
  if (kind === 'warc') {
    yield* (await import('./warc.ts')).warcPieces(path, shown);
    return;
  }
  const content = bytes ?? readFileSync(path);
  const one =
    kind === 'pdf'
      ? (await import('./pdf.ts')).pdfIntake
      : kind === 'word'
        ? (await import('./word.ts')).wordIntake
        : (await import('./webArchive.ts')).webArchiveIntake;
  yield { from: shown, read: await one(shown, content) };
}

// One at a time: the next is made when it is asked for.
const made = pieces();
parentPort!.on('message', async () => {
  const { value, done } = await made.next();
  parentPort!.postMessage(done ? null : value);
  if (done) parentPort!.close();
});
