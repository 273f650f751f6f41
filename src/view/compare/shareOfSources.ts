import { count, spell } from '../count.ts';

/** “three of five sources” */
export const ofAll = (n: number, all: number): string =>
  all === 1 ? 'the one source' : n === all ? `all ${count(all, 'source')}` : `${spell(n)} of ${count(all, 'source')}`;
