import type { Disagreement } from '../model/disagreement.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import { count, isOrAre, list, spell, upper } from '../view/count.ts';
import { labelsFinding } from './labels/sentence.ts';
import { differences } from './summaryLines.ts';

/** Kinds whose heading says by itself what it is about; “when it happened” needs its event beside it. */
const byItself = new Set<Disagreement['kind']>(['name', 'speaker', 'strength', 'verb', 'office']);
/** So many points are named, each in so many letters. */
const [NAMED, LONG] = [2, 60];
const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);

/** A point or two by name, and how many others there are; their kinds where none can be named. */
function points(all: readonly Disagreement[]): string {
  const short = all.filter((d) => byItself.has(d.kind) && d.about.length <= LONG).map((d) => lower(d.about));
  const named = [...new Set(short)].slice(0, NAMED);
  if (named.length === 0) return lower(differences(all));
  const rest = all.length - named.length;
  return list(rest > 0 ? [...named, count(rest, 'other point')] : named);
}

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
      : `The reports differ on ${points(edition.disagreements)}.`;
  const called = labelsFinding(c)?.brief;
  return [told, differ, ...(called ? [`${called}.`] : [])].join(' ');
}
