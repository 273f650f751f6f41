import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many articles on processes that wait for no other would together hold more than 3 GB. */
export const manyArticles = 5000;

/**
 * Has this process clear its memory when it has grown by a fifth: V8 would let it grow to several times what is needed, and two
 * processes and the search index share the machine. It costs some CPU time, so small editions do without.
 */
export const beThrifty = (): void => setFlagsFromString('--heap-growing-percent=20');

/** Less than so many bytes are not worth the time. */
const much = 500e6;

/** Has this process give back what it no longer needs, where that may be much: V8 would keep it until it wants more. */
export function giveBack(): void {
  if (process.memoryUsage().heapUsed < much) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
