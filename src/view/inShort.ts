import type { EditionIndex } from '../edition/indexes.ts';
import { inText } from '../edition/outlet.ts';
import type { Development, Disagreement } from '../model/disagreement.ts';
import type { Event } from '../model/event.ts';
import { betweenAndWithin } from './between.ts';
import { allOf, count, list, spell, upper } from './count.ts';

const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);

/** So many points by name, and how many others there are. */
function points(all: readonly Disagreement[], most: number): string {
  const about = [...new Set(all.map((d) => lower(d.about)))];
  const rest = about.length - most;
  return list(rest > 0 ? [...about.slice(0, most), count(rest, 'other point')] : about);
}

/** A figure from its first to its last: “How many died moved as reports came in: at least 14, 31, then 43”. */
function moved({ about, sides }: Development): string {
  const steps = sides.map((s) => lower(s.value));
  const between = steps.length > 3 ? '…' : steps.slice(1, -1).join(', ');
  return `${about} moved as reports came in: ${[steps[0], between].filter(Boolean).join(', ')}, then ${steps.at(-1)}.`;
}

/** So many points are named on the event's own page, so many in passing. */
const [NAMED, BRIEFLY] = [3, 2];

/**
 * Who tells an event, and on what they differ, each part of it counted from what the page shows; `briefly` on a page that isn't about
 * it, without what one source gives in two ways.
 */
export function inShort(event: Event, index: EditionIndex, briefly = false): string {
  const tellers = index.standingsOfEvent(event).size;
  const all = index.telling.length;
  const who =
    all === 1
      ? 'The one source tells it'
      : tellers === all
        ? `${upper(allOf(all, 'source'))} tell it`
        : `${upper(spell(tellers))} of ${count(all, 'source')} ${tellers === 1 ? 'tells' : 'tell'} it`;
  // What is one text is told once, however many print it.
  const texts = index.textsOf(event).length;
  const printed = texts === 1 ? ', all in one text' : `, in ${count(texts, 'text')} between them`;
  const found = index.disagreementsOfEvent.get(event.id) ?? [];
  const { between, within } = betweenAndWithin(found, (a) => index.outletOf(a));
  const moves = (index.developmentsOfEvent.get(event.id) ?? []).slice(0, briefly ? 1 : NAMED);
  const differ =
    between.length > 0
      ? `They differ on ${points(between, briefly ? BRIEFLY : NAMED)}.`
      : tellers === 1
        ? ''
        : moves.length > 0
          ? 'No point was found on which they contradict each other.'
          : 'No point was found on which they differ.';
  // What one source gives in two ways sets nobody against another.
  const articles = new Set(within.flatMap((d) => d.sides.flatMap((x) => x.evidence.map((e) => e.article))));
  const names = [...new Set([...articles].map((a) => inText(index.outletOf(a))))];
  const itself = `${upper(list(names))} ${names.length === 1 ? 'puts' : 'put'} ${count(within.length, 'point')} in two ways.`;
  return [
    `${who}${texts < tellers ? printed : ''}.`,
    differ,
    ...moves.map(moved),
    within.length > 0 && !briefly && itself,
  ]
    .filter(Boolean)
    .join(' ');
}
