import type { Comparison } from '../view/compare/comparison.ts';
import { count, isOrAre, spell, upper } from '../view/count.ts';
import { labelsFinding } from './labels/sentence.ts';
import { differences } from './summaryLines.ts';

/** What the home page answers first: how much is shared, on what the reports differ, and what each calls the same thing; null for one source. */
export function editionInShort(c: Comparison): string | null {
  const { index, edition } = c;
  if (index.telling.length < 2 || index.inTime.length === 0) return null;
  const shared = index.inTime.filter((e) => index.standingsOfEvent(e).size > 1).length;
  const all = index.inTime.length;
  const told =
    shared === 0
      ? 'No event was found in more than one source.'
      : shared === all
        ? `${all === 1 ? 'The one event' : `All ${spell(all)} events`} ${isOrAre(all)} told by more than one source.`
        : `${upper(spell(shared))} of ${count(all, 'event')} ${isOrAre(shared)} told by more than one source.`;
  const differ =
    edition.disagreements.length === 0
      ? 'On no date, number, name or place were two found to differ.'
      : `The reports differ on ${differences(edition.disagreements).replace(/^\p{Lu}/u, (w) => w.toLowerCase())}.`;
  const called = labelsFinding(c)?.brief;
  return [told, differ, ...(called ? [`${called}.`] : [])].join(' ');
}
