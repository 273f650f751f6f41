import { authorIn } from '../byline.ts';
import { lineCues } from '../furniture/cues.ts';
import { publishedInText } from '../published.ts';
import { daysIn } from '../writtenDay.ts';
import type { Paragraph } from './paragraphs.ts';

/** Lines between a headline and the first sentence: more are something else. */
const most = 12;

/** The author and days that a page prints above its article, as readers see them; `first` is the article's first paragraph. */
export function printedAbove(
  paragraphs: readonly Paragraph[],
  first: string | undefined,
): { author?: string; published?: string; updated?: string } {
  const at = first ? paragraphs.findIndex((p) => p.text.startsWith(first.slice(0, 60))) : -1;
  if (at < 0) return {};
  const lines = paragraphs.slice(Math.max(0, at - most), at).filter((p) => p.text.length <= 160);
  const dated = lines.filter((p) => isDateline(p.text));
  const { published, updated } = publishedInText(
    dated.map((p) => ({ kind: 'byline' as const, start: 0, end: p.text.length, exact: p.text })),
  );
  const author = lines.map((p) => authorIn(p.text)).find((a) => a !== null);
  return {
    ...(author && { author }),
    ...(published?.basis === 'stated' && { published: published.edtf }),
    ...(updated && { updated }),
  };
}

/** Nothing but a day and the words around it, or what is a byline anywhere. */
function isDateline(line: string): boolean {
  const days = daysIn(line);
  if (days.length === 0) return false;
  const kind = lineCues.find(([, cue]) => cue.test(line))?.[0];
  return kind === 'byline' || kind === 'dateline' || line.length - days.reduce((n, d) => n + d.end - d.start, 0) < 45;
}
