import { lineCues } from '../furniture/cues.ts';
import { publishedInText } from '../published.ts';
import { daysIn } from '../writtenDay.ts';
import { authorsIn } from './authors.ts';
import type { Paragraph } from './paragraphs.ts';

/** Lines between a headline and the first sentence: more are something else. */
const most = 12;

/** What a page prints above its article, as readers see it. */
export interface Printed {
  authors: string[];
  published?: string;
  updated?: string;
}

/** The authors and days printed above an article; `first` is its first paragraph, `outlets` are names of its outlet. */
export function printedAbove(
  paragraphs: readonly Paragraph[],
  first: string | undefined,
  outlets: readonly (string | undefined)[],
): Printed {
  const at = first ? paragraphs.findIndex((p) => p.text.startsWith(first.slice(0, 60))) : -1;
  if (at < 0) return { authors: [] };
  const lines = paragraphs.slice(Math.max(0, at - most), at).filter((p) => p.text.length <= 160);
  const dated = lines.filter((p) => isDateline(p.text));
  const { published, updated } = publishedInText(
    dated.map((p) => ({ kind: 'byline' as const, start: 0, end: p.text.length, exact: p.text })),
  );
  const byline = lines.find((p) => /^(?:(?:written|posted|reported|story|words|text) )?by:?\s/i.test(p.text));
  return {
    authors: byline ? authorsIn(byline.text.replace(days, ''), outlets) : [],
    ...(published?.basis === 'stated' && { published: published.edtf }),
    ...(updated && { updated }),
  };
}

/** From the first day or weekday on a byline tells when. */
const days = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:published|updated|posted)\b|\d).{0,400}$/i;

/** Nothing but a day and the words around it, or what is a byline anywhere. */
function isDateline(line: string): boolean {
  const days = daysIn(line);
  if (days.length === 0) return false;
  const kind = lineCues.find(([, cue]) => cue.test(line))?.[0];
  return kind === 'byline' || kind === 'dateline' || line.length - days.reduce((n, d) => n + d.end - d.start, 0) < 45;
}
