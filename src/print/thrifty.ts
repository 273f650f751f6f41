import { setFlagsFromString } from 'node:v8';

/**
 * Has this process clear its memory when it has grown by two fifths: V8 would let it grow to several times what is needed, and two
 * processes and the search index share the machine. It costs some CPU time, so small editions do without.
 */
export const beThrifty = (): void => setFlagsFromString('--heap-growing-percent=40');
