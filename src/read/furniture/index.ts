import type { Reference } from '../../model/article.ts';
import { cueOf } from './cues.ts';
import { isDateline } from './dateline.ts';
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

/** “Skip in Skip x Embed x Share CLOSE”, “Newsletter Sign Up Continue reading …”: the buttons of a player or form, with all that its line says behind them, however long. */
const WIDGET =
  /^(?:(?:skip|in|x|embed|share|close|replay|autoplay|play|pause|mute)\s){5}|^newsletter sign ?up continue reading\b/i;

const longestCue = 620;

function markLines(parts: Part[]): void {
  for (const part of parts) {
    if (part.furniture) continue;
    if (WIDGET.test(part.words)) part.furniture = 'prompt';
    if (part.furniture || part.words.length > longestCue) continue;
    const kind = cueOf(part.words);
    // What a text begins with is its own title, not another article's: “EXCLUSIVE: …”.
    if (kind !== 'related' || part !== parts[0]) part.furniture = kind;
  }
  const dateline = parts.slice(0, TOP).find((p) => !p.furniture && isDateline(p.words));
  if (dateline) dateline.furniture = 'dateline';
}
/** So many lines may stand above a report: its title, a second one, a label, a byline. */
const TOP = 6;

const bareDay = /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** A day alone in a line is when an article appeared near its top or end; elsewhere, or often, it heads what happened then. */
function spareChronicles(parts: Part[]): void {
  const days = parts.filter(
    (p) => p.furniture === 'byline' && bareDay.test(p.words) && !/\b(?:ago|read)\b/i.test(p.words),
  );
  for (const part of days) {
    const at = parts.indexOf(part);
    if (days.length > 2 || (at > 5 && at < parts.length - 2)) part.furniture = null;
  }
}

/** Links below a label: the title below “Next Article”, the titles below “Related stories”, until running text begins. */
function markAfterLabels(parts: Part[]): void {
  parts.forEach((part, i) => {
    const { furniture, words } = part;
    if (furniture === 'navigation' && /\b(?:previous|next|prev|older|newer)\b/i.test(words) && wordsIn(words) <= 3) {
      const next = parts[i + 1];
      if (next && !next.furniture && isLabel(next.words) && i > parts.length / 3) next.furniture = 'navigation';
    }
    if (furniture === 'related' && wordsIn(words) <= 5 && !/^(?:tags?|topics?|filed)/i.test(words)) {
      for (let n = i + 1; n < parts.length && !parts[n]!.furniture && isLabel(parts[n]!.words); n++) {
        // A label followed by running text is a heading of it, unless the list has only begun.
        if (!/:$/.test(words) && n > i + 1 && parts[n + 1] && !parts[n + 1]!.furniture && !isLabel(parts[n + 1]!.words))
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
    if (part.words.length > 200) continue;
    const before = first.get(part.words);
    if (!before) first.set(part.words, part);
    else if (!part.furniture && !isClosed(part.words)) part.furniture = before.furniture ?? 'other';
    else if (part.furniture && !before.furniture) before.furniture = part.furniture;
  }
}

/** What stands above the title: the section's name in capitals or between slashes. */
function markTop(parts: Part[]): void {
  const top = parts.findIndex((p) => !p.furniture);
  const [first, next] = [parts[top], parts[top + 1]];
  if (!first || !next || top > 3) return;
  const words = wordsIn(first.words, 10);
  const capitals = first.words === first.words.toUpperCase() && /\p{Lu}/u.test(first.words);
  const path = /\s[/|>»›]\s/.test(first.words);
  if (words <= 5 && !isClosed(first.words) && (capitals || path) && !next.gap && wordsIn(next.words) > words)
    first.furniture = 'navigation';
}
