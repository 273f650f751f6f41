import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { Apart } from './apart.ts';
import type { Piece } from './intake.ts';

/** The articles of what is handed in to a thread of its own: a file of a kind that a library reads. */
async function* piecesOf({ kind, path, shown, bytes }: Apart): AsyncGenerator<Piece> {
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

// A file, then one article of it at a time: the next is made when it is asked for.
let made: AsyncGenerator<Piece>;
parentPort!.on('message', async (asked: Apart | 'next') => {
  if (asked !== 'next') {
    made = piecesOf(asked);
    return;
  }
  const { value, done } = await made.next();
  parentPort!.postMessage(done ? null : value);
});
