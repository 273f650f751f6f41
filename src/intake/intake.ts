import type { Problem } from '../model/problem.ts';
import type { PageFacts } from './pageFacts.ts';

/** An article that was handed in, as text with what it tells of itself. */
export interface Intake {
  body: string;
  facts: PageFacts;
  /** The outlet's name as the page gives it. */
  siteName: string | null;
  /** The site that shows an article of another outlet. */
  shownBy?: string | undefined;
}

/** What a reader makes of one article: it, or why there is none. */
export type Read = Intake | { problem: Problem };

/** One article of those that a path or address holds, and how messages call it. */
export interface Piece {
  from: string;
  read: Read;
}
