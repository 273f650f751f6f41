import type { Reference } from '../../model/article.ts';
import { lineCues } from './cues.ts';
import { markFootnotes } from './footnotes.ts';
import { isClosed, isLabel, type Part, wordsIn } from './part.ts';

/** Marks the parts of a text that are no reporting, by general cues, in an order of steps; gives its footnotes. */
export function markFurniture(parts: Part[], text: string): Reference[] {
  markLines(parts);
  spareChronicles(parts);
  const references = markFootnotes(parts, text);
  markAfterLabels(parts);
  markRepeated(parts);
  markTop(parts);
  return references;
}

const longestCue = 620;

function markLines(parts: Part[]): void {
  for (const part of parts) {
    if (part.furniture || part.exact.length > longestCue) continue;
    part.furniture = lineCues.find(([, cue]) => cue.test(part.exact))?.[0] ?? null;
  }
}

const bareDay = /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** A day alone in a line is when an article appeared near its top or end; elsewhere, or often, it heads what happened then. */
function spareChronicles(parts: Part[]): void {
  const days = parts.filter(
    (p) => p.furniture === 'byline' && bareDay.test(p.exact) && !/\b(?:ago|read)\b/i.test(p.exact),
  );
  for (const part of days) {
    const at = parts.indexOf(part);
    if (days.length > 2 || (at > 5 && at < parts.length - 2)) part.furniture = null;
  }
}

/** Links below a label: the title below “Next Article”, the titles below “Related stories”, until running text begins. */
function markAfterLabels(parts: Part[]): void {
  parts.forEach((part, i) => {
    const { furniture, exact } = part;
    if (furniture === 'navigation' && /\b(?:previous|next|prev|older|newer)\b/i.test(exact) && wordsIn(exact) <= 3) {
      const next = parts[i + 1];
      if (next && !next.furniture && isLabel(next.exact) && i > parts.length / 3) next.furniture = 'navigation';
    }
    if (furniture === 'related' && wordsIn(exact) <= 5 && !/^(?:tags?|topics?|filed)/i.test(exact)) {
      for (let n = i + 1; n < parts.length && !parts[n]!.furniture && isLabel(parts[n]!.exact); n++) {
        // A label followed by running text is a heading of it, unless the list has only begun.
        if (!/:$/.test(exact) && n > i + 1 && parts[n + 1] && !parts[n + 1]!.furniture && !isLabel(parts[n + 1]!.exact))
          break;
        parts[n]!.furniture = 'related';
      }
    }
  });
}

/** A line that stands twice is no reporting: captions printed under and beside a picture, buttons. */
function markRepeated(parts: Part[]): void {
  const first = new Map<string, Part>();
  for (const part of parts) {
    if (part.exact.length > 200) continue;
    const before = first.get(part.exact);
    if (!before) first.set(part.exact, part);
    else if (!part.furniture && !isClosed(part.exact)) part.furniture = before.furniture ?? 'other';
    else if (part.furniture && !before.furniture) before.furniture = part.furniture;
  }
}

/** What stands above the title: the section's name in capitals or between slashes. */
function markTop(parts: Part[]): void {
  const top = parts.findIndex((p) => !p.furniture);
  const [first, next] = [parts[top], parts[top + 1]];
  if (!first || !next || top > 3) return;
  const words = wordsIn(first.exact, 10);
  const capitals = first.exact === first.exact.toUpperCase() && /\p{Lu}/u.test(first.exact);
  const path = /\s[/|>»›]\s/.test(first.exact);
  if (words <= 5 && !isClosed(first.exact) && (capitals || path) && !next.gap && wordsIn(next.exact) > words)
    first.furniture = 'navigation';
}
