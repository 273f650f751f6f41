import type { WriteStream } from 'node:tty';

/** Below this many articles nobody waits long enough to wonder. */
const worthSaying = 20;

/** Shows how many articles are read: one line that changes on a terminal, one in a thousand articles elsewhere. */
export function progressLine(to: WriteStream): (done: number, all: number) => void {
  return (done, all) => {
    if (all < worthSaying) return;
    if (to.isTTY && (done % 10 === 0 || done === all))
      to.write(`\rread ${done} of ${all} articles${done === all ? '\n' : ''}`);
    else if (!to.isTTY && done % 1000 === 0) to.write(`read ${done} of ${all} articles\n`);
  };
}

/** Shows how many articles of an unknown number are done. */
export function countLine(to: WriteStream): (done: number) => void {
  return (done) => {
    if (to.isTTY && done % 10 === 0) to.write(`\r${done} articles done; Ctrl-C stops`);
    else if (!to.isTTY && done % 500 === 0) to.write(`${done} articles done\n`);
  };
}
