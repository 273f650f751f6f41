import type { EditionIndex } from '../edition/indexes.ts';

/** Beyond so many articles the search reads each sentence once. */
const most = 200;

/**
 * For sections that repeat what stands on the pages of articles: a value for `data-pagefind-ignore`. In a large edition the
 * search leads to a statement where its article makes it, and to an event by its name, its people and the words of its
 * reports; reading all of it everywhere would take four times as long and gigabytes of memory.
 */
export const repeated = ({ article }: Pick<EditionIndex, 'article'>): '' | undefined =>
  article.size > most ? '' : undefined;
