import type { Event } from '../model/event.ts';
import { betweenAndWithin } from '../view/between.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import { count, isOrAre, spell, upper } from '../view/count.ts';
import { inShort } from '../view/inShort.ts';
import { leadOf } from '../view/leadEvent.ts';
import { labelsFinding } from './labels/sentence.ts';

/** What the home page answers first. */
interface Answer {
  /** What happened: the event to begin with, where more than one source tells it. */
  lead: Event | null;
  /** Who tells it and on what they differ, how much else is shared, and what each calls the same thing. */
  says: string;
}

/** What happened, who tells it, on what they differ; null for one source. */
export function editionInShort(c: Comparison): Answer | null {
  const { index, edition } = c;
  if (index.telling.length < 2 || index.inTime.length === 0) return null;
  const shared = index.inTime.filter((e) => index.standingsOfEvent(e).size > 1).length;
  const all = index.inTime.length;
  const first = leadOf(index);
  const lead = first && index.standingsOfEvent(first).size > 1 ? first : null;
  const { between } = betweenAndWithin(edition.disagreements, index.outletOf);
  const differ = between.filter((d) => !lead || d.event !== lead.id).length;
  const others = shared - 1;
  const told = lead
    ? others > 0 && `${upper(count(others, 'other event'))} ${isOrAre(others)} told by more than one source`
    : shared === 0
      ? 'No event was found in more than one source'
      : `${upper(spell(shared))} of ${count(all, 'event')} ${isOrAre(shared)} told by more than one source`;
  const points =
    differ > 0 &&
    `the reports differ on ${count(differ, lead ? 'more point' : 'point', lead ? 'more points' : 'points')}`;
  const rest = [told, points].filter(Boolean).join(', and ');
  const called = labelsFinding(c)?.brief;
  const says = [lead && inShort(lead, index, true), rest && upper(`${rest}.`), called && `${called}.`];
  return { lead, says: says.filter(Boolean).join(' ') };
}
