import type { When } from './when.ts';

/** What an article is mainly about, as its lead tells it. */
export interface Lead {
  happened: readonly When[];
  /** When it is told to have been, news or not. */
  when: When | null;
  /** Whether it is told as still to come. */
  isToCome: boolean;
  family: string;
  /** The stem of its word, and who does it, by the keys of the reading. */
  word: string;
  agents: readonly string[];
  /** The words of what it is done to. */
  objects: readonly string[];
}
