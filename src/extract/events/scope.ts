import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';

/** The date under which a sentence stands, because its entry's label or heading gives it. */
export interface Scope {
  date: DateMention;
  /** True for the sentence with which the entry begins. */
  opens: boolean;
}

/** What may stand before a label's date, and between a date and what it labels. */
const BEFORE = /^[\s>*•·‣▪#_–—-]*(?:\(\s*)?$/;
const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?`;
const ALONE = new RegExp(String.raw`^(?:,? {0,2}\(?${WEEKDAY}\)?)? {0,2}[)\]]?[*_]{0,3} {0,2}[:.–—-]?[*_]{0,3}$`, 'i');
const LABELS = new RegExp(
  String.raw`^(?:,? {0,2}\(?${WEEKDAY}\)?)? {0,2}[)\]]?[*_]{0,3} {0,2}(?:[:–—|]|-(?=\s)|--|\.(?=[\s*])|\t)`,
  'i',
);
/** So many dates alone on their lines make a chronicle; a single one is the day of publication. */
const CHRONICLE = 2;

interface Line {
  start: number;
  end: number;
  block: number;
  heading: boolean;
  date: DateMention | null;
  /** Whether the date is all that the line holds, or labels what follows in it. */
  alone: boolean;
}

/** For each sentence of an article the date of the entry that it belongs to, or null. */
export function scopesOf(article: Article, points: readonly DateMention[]): (Scope | null)[] {
  const lines = linesOf(article, points);
  const chronicle = lines.filter((l) => l.date && l.alone).length >= CHRONICLE;
  const scopes: (Scope | null)[] = article.sentences.map(() => null);
  let running: { date: DateMention; heading: boolean; block: number } | null = null;
  let opened = false;
  let s = 0;
  for (const line of lines) {
    if (line.date && line.alone) {
      running = chronicle ? { date: line.date, heading: line.heading, block: line.block } : null;
      opened = false;
    } else if (line.heading) running = null;
    let labelled = false;
    while (s < article.sentences.length && article.sentences[s]!.start < line.end) {
      const sentence = article.sentences[s]!;
      if (sentence.end > line.start && !(line.date && line.alone)) {
        if (line.date) {
          // “3 May 1951.” alone is the label; the entry begins with what follows.
          const isLabel = sentence.end <= line.date.end + 2;
          if (!isLabel) {
            scopes[s] = { date: line.date, opens: !labelled };
            labelled = true;
          }
        } else if (running) {
          scopes[s] = { date: running.date, opens: !opened };
          opened = true;
        }
      }
      if (sentence.end > line.end) break;
      s++;
    }
  }
  return scopes;
}

function linesOf({ text, blocks }: Article, points: readonly DateMention[]): Line[] {
  const lines: Line[] = [];
  let d = 0;
  blocks.forEach((block, b) => {
    // A date alone on its line may have been taken for a dateline, at the top for a title.
    const furniture = block.kind === 'furniture';
    for (let start = block.start; start < block.end; ) {
      const cut = text.indexOf('\n', start);
      const end = cut < 0 || cut > block.end ? block.end : cut;
      while (d < points.length && points[d]!.start < start) d++;
      const date = points[d];
      const line: Line = {
        start,
        end,
        block: b,
        heading: block.kind === 'heading' || block.kind === 'title' || furniture,
        date: null,
        alone: false,
      };
      if (date && date.end <= end && BEFORE.test(text.slice(start, date.start))) {
        const after = text.slice(date.end, end).trimEnd();
        line.alone = ALONE.test(after);
        if (line.alone || LABELS.test(after)) line.date = date;
      }
      if (furniture || block.kind === 'title' ? line.alone : text.slice(start, end).trim() !== '') lines.push(line);
      start = end + 1;
    }
  });
  return lines;
}
