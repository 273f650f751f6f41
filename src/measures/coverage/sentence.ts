import type { Row } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { ofAll } from '../../view/compare/shareOfSources.ts';
import { count, isOrAre, several, spell, upper } from '../../view/count.ts';

/** So many events are named in a few words. */
const LABELS = 2;

/** What the table of events shows, in one sentence. */
export function coverageSays({ index, measures }: Comparison): string {
  const { events } = measures.coverage;
  const all = index.telling.length;
  if (events.length === 0) return 'No event was read from the articles.';
  const shared = events.filter((r) => r.cells.length > 1);
  if (shared.length === 0)
    return events.length === 1
      ? 'One event, told by one source alone.'
      : `${upper(count(events.length, 'event'))}, each told by one source alone.`;
  const most = shared.reduce((n, r) => Math.max(n, r.cells.length), 0);
  const top = shared.filter((r) => r.cells.length === most);
  const first =
    all === 2
      ? ''
      : top.length === shared.length
        ? `, ${shared.length === 1 ? '' : 'each '}by ${ofAll(most, all)}`
        : `, ${spell(top.length)} of them by ${ofAll(most, all)}`;
  const others = events.length - shared.length;
  const alone = others === 0 ? '' : `; ${others === 1 ? 'the other one' : 'the others'} by one source alone`;
  const whose = shared.length === 1 ? 'That event' : 'The event that most sources tell';
  const which = top.length === 1 ? ` ${whose}: ${top[0]!.label}.` : '';
  const told = `${upper(ofAll(shared.length, events.length, 'event'))} ${isOrAre(shared.length)}`;
  return `${told} told by ${several(all, 'source')}${first}${alone}.${which}`;
}

/** So many events by their labels, which may hold commas; and how many there are besides. */
function labelsOf(rows: readonly Row[]): string {
  const named = rows.slice(0, rows.length > LABELS + 1 ? LABELS : rows.length).map((r) => r.label);
  return [...named, ...(named.length < rows.length ? [count(rows.length - named.length, 'other')] : [])].join('; ');
}

/** The same in a few words: how many events more than one source tells, and which of them most tell. */
export function coverageBrief({ index, measures }: Comparison): string {
  const { events } = measures.coverage;
  const shared = events.filter((r) => r.cells.length > 1);
  if (events.length === 0) return '';
  const all = index.telling.length;
  const told = `${upper(ofAll(shared.length, events.length, 'event'))} told by ${several(all, 'source')}`;
  if (shared.length === 0) return told;
  const [top] = shared.toSorted((a, b) => b.cells.length - a.cells.length);
  return all === 2 ? `${told}: ${labelsOf(shared)}` : `${told}; by ${ofAll(top!.cells.length, all)}: ${top!.label}`;
}
