import { type EntryOf, entriesOf } from '../../entry.ts';
import type { Edition, PublishedArticle } from '../../model/edition.ts';

type Stretch = { start: number; end: number };

/** Every character outside the stretches as a space, line ends kept: positions stay, words go. */
function blank(text: string, keep: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = 0;
  const gap = (end: number): void => {
    if (end > at) pieces.push(text.slice(at, end).replace(/[^\n]/g, ' '));
  };
  for (const { start, end } of [...keep].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    gap(start);
    pieces.push(text.slice(Math.max(at, start), end));
    at = end;
  }
  gap(text.length);
  return pieces.join('');
}

const entries = new WeakMap<Edition, EntryOf>();

/**
 * An article in the entry format as it may be published: where the text belongs to its publisher, only what is quoted as
 * evidence stays readable, at its place, so that every span still checks against `text`.
 */
export function publicEntry(edition: Edition, article: PublishedArticle): object {
  const entryOf = entries.get(edition) ?? entriesOf(edition);
  entries.set(edition, entryOf);
  const entry = entryOf(article.id);
  if (article.rights === 'full') return entry;
  const keep: Stretch[] = [
    ...entry.dates,
    ...entry.references,
    ...entry.actors.flatMap((a) => a.mentions),
    ...entry.claims.flatMap((c) => [...c.source, ...c.cue, ...c.content]),
    ...entry.events.flatMap((e) => e.mentions),
  ];
  return { ...entry, text: blank(entry.text, keep), furniture: [], withheld: 'text outside the evidence is blanked' };
}
