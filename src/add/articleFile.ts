import { stringify } from 'yaml';
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

/**
 * An article file: front matter, then the body unchanged. A source that isn't known is said to be so (`source: unknown`);
 * anything else unknown is left out. A title that the text itself begins with isn't repeated.
 */
export function articleFile(facts: PageFacts, body: string): string {
  const firstLine = body.trimStart().split('\n', 1)[0]?.trim();
  const { source, title, ...rest } = facts;
  const all = { title: title === firstLine ? null : title, source: source ?? 'unknown', ...rest };
  const stated = Object.entries(all).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n${body.replace(/\r\n?/g, '\n')}`;
}

/** The body of such a file. */
export const bodyOf = (content: string): string => content.replace(/^---.*?\n---\n/s, '');

/** How many words it has. */
export const lengthOf = (content: string): number =>
  bodyOf(content).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
