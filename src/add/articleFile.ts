import { stringify } from 'yaml';
import type { PageFacts } from '../intake/pageFacts.ts';
import { printable } from '../read/printable.ts';

/**
 * An article file: front matter, then the body unchanged but for signs that make a file no text (a page may hold zero bytes). A source that isn't known is said to be so (`source: unknown`);
 * anything else unknown is left out. A title that the text itself begins with isn't repeated.
 */
export function articleFile(facts: PageFacts, body: string): string {
  const firstLine = body.trimStart().split('\n', 1)[0]?.trim();
  const { source, title, ...rest } = facts;
  const all = { title: title === firstLine ? null : title, source: source ?? 'unknown', ...rest };
  const stated = Object.entries(all).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n${printable(body.replace(/\r\n?/g, '\n'))}`;
}

/** The body of such a file. */
export const bodyOf = (content: string): string => content.replace(/^---.*?\n---\n/s, '');

/** How many words it has. */
export const lengthOf = (content: string): number =>
  bodyOf(content).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
