import type { Edition } from '../model/edition.ts';
import type { EditionIndex } from './indexes.ts';

/**
 * What a build gives to notice which parts of the edition a page reads, so that a later build prints only the pages of which
 * such a part has changed. The dev server gives none.
 */
export interface Reads {
  /** The same, noticing what is read of it. */
  edition(edition: Edition): Edition;
  index(index: EditionIndex): EditionIndex;
  /** Whether it is noticed just now what is read. */
  isNoticing(): boolean;
  /** The same function; only what it gives is noticed, not what it reads. Names and arguments are kept from build to build. */
  derived<A extends string[], V>(name: string, of: (...args: A) => V): (...args: A) => V;
}

declare global {
  var parallaxReads: Reads | undefined;
}

/**
 * A function over the whole edition that many pages ask. Whatever a module works out once, or keeps between pages, has to go
 * through this: else only the first page that asks would be known to rest on it.
 */
export const derived = <A extends string[], V>(name: string, of: (...args: A) => V): ((...args: A) => V) =>
  globalThis.parallaxReads?.derived(name, of) ?? of;
