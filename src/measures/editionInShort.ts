import type { EditionIndex } from '../edition/indexes.ts';
import { inText } from '../edition/outlet.ts';
import type { Event } from '../model/event.ts';
import { betweenAndWithin } from '../view/between.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import { count, isOrAre, several, spell, upper } from '../view/count.ts';
import { dateOfEvent } from '../view/eventDate.ts';
import { inShort } from '../view/inShort.ts';
import { leadOf } from '../view/leadEvent.ts';
import { labelled } from '../view/status.ts';
import { labelsFinding } from './labels/sentence.ts';

/** So many sources are told one by one. */
const FEW = 3;

/** What the home page answers first. */
interface Answer {
  /** What happened: the event to begin with, where more than one source tells it. */
  lead: Event | null;
  /** Who tells it and on what they differ, how much else is shared, and what each calls the same thing. */
  says: string;
}

/** What each of a few sources is mainly about; empty for more, or where none is about an event. */
function eachOf(index: EditionIndex): string {
  if (index.telling.length > FEW) return '';
  const leads = index.telling.flatMap((o) => {
    const isLead = (r: Event['reports'][number]) => r.lead && index.outletOf(r.article).id === o.id;
    const lead = (index.eventsOfOutlet.get(o.id) ?? []).find((e) => e.reports.some(isLead));
    return lead ? [`${labelled(lead)} (${inText(o)}, ${dateOfEvent(lead, index)})`] : [];
  });
  return leads.length > 0 ? `. What each is mainly about: ${leads.join('; ')}` : '';
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
    ? others > 0 &&
      `${upper(count(others, 'other event'))} ${isOrAre(others)} told by ${several(index.telling.length, 'source')}`
    : shared === 0
      ? `No event was found in ${several(index.telling.length, 'source')}${eachOf(index)}`
      : `${upper(spell(shared))} of ${count(all, 'event')} ${isOrAre(shared)} told by ${several(index.telling.length, 'source')}`;
  const points =
    differ > 0 &&
    `the reports differ on ${count(differ, lead ? 'more point' : 'point', lead ? 'more points' : 'points')}`;
  const rest = [told, points].filter(Boolean).join(', and ');
  const called = labelsFinding(c)?.brief;
  const says = [lead && inShort(lead, index, true), rest && upper(`${rest}.`), called && `${called}.`];
  return { lead, says: says.filter(Boolean).join(' ') };
}
