import type { StatedEvent } from '../model/statedEvent.ts';

/** What is known of an article from its page, in the order in which front matter shows it. */
export interface PageFacts {
  title: string | null;
  source: string | null;
  url: string | null;
  published: string | null;
  updated: string | null;
  author: string | null;
  language: string | null;
  /** Whether the page shows only the article's beginning. */
  holds: 'excerpt' | null;
  /** What the front matter of a handed-in text says besides. */
  rights?: 'full' | undefined;
  events?: StatedEvent[] | undefined;
  /** The id of the earlier text that it takes the place of. */
  versionOf?: string | undefined;
}
