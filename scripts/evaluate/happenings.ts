import type { EventMention } from '../../src/model/event.ts';
import { overlap } from '../../src/model/span.ts';
import { type Count, noCount } from './count.ts';
import { bareEdtf } from './dates.ts';
import type { GoldHappening } from './gold.ts';
import type { Place } from './places.ts';

export interface HappeningScore {
  /** Happenings annotated, and how many of them were found: an event that names or reports it, with its date. */
  recall: Count;
  /** Dated events found that happened or are planned, and how many of them are annotated so. */
  precision: Count;
  /** Of the happenings found, those with the annotated status. */
  status: Count;
}
export const noHappeningScore = (): HappeningScore => ({
  recall: noCount(),
  precision: noCount(),
  status: noCount(),
});

type Found = Pick<EventMention, 'date' | 'status'> & { trigger: Place; span: Place };
type Dated = Found & { date: NonNullable<Found['date']> };

const named = (e: Found, g: GoldHappening): boolean => g.triggers.some((t) => overlap(t, e.trigger));
const reported = (e: Found, g: GoldHappening): boolean => g.triggers.some((t) => overlap(t, e.span));
const sameDate = (e: Dated, g: GoldHappening): boolean =>
  g.edtf.some((edtf) => bareEdtf(edtf) === bareEdtf(e.date.edtf));

/** Adds one article. One event finds one happening; another event on another word for it is right as well. */
export function scoreHappenings(
  score: HappeningScore,
  found: readonly Found[],
  gold: readonly GoldHappening[],
  text: string,
  miss: (what: string) => void = () => {},
): void {
  const dated = found.filter((e): e is Dated => e.date !== null);
  const eventOf = paired(dated, gold);
  const matched = new Set(eventOf.values());
  for (const g of gold) {
    if (g.optional) continue;
    score.recall.wanted++;
    const e = eventOf.get(g);
    if (!e) {
      miss(`happening missed: ${wordsOf(text, g.triggers[0]!)} (${g.edtf.join(' or ')}, ${g.status.join(' or ')})`);
      continue;
    }
    score.recall.hits++;
    score.status.wanted++;
    score.status.found++;
    if (g.status.includes(e.status)) score.status.hits++;
    else miss(`status: ${wordsOf(text, g.triggers[0]!)} is ${g.status.join(' or ')}, read as ${e.status}`);
  }
  for (const e of dated) {
    if (e.status !== 'happened' && e.status !== 'planned') continue;
    const right = matched.has(e) || gold.some((g) => !g.optional && named(e, g) && sameDate(e, g));
    if (!right && gold.some((g) => g.optional && (named(e, g) || (reported(e, g) && sameDate(e, g))))) continue;
    score.precision.found++;
    if (right) score.precision.hits++;
    else miss(`happening extra: ${wordsOf(text, e.trigger)} (${e.date.edtf}, ${e.status})`);
  }
}

/** The event that finds each happening: those that name it first, then those whose sentence or clause reports it. */
function paired(dated: readonly Dated[], gold: readonly GoldHappening[]): Map<GoldHappening, Dated> {
  const eventOf = new Map<GoldHappening, Dated>();
  const used = new Set<Dated>();
  for (const meets of [named, reported]) {
    for (const g of gold) {
      if (g.optional || eventOf.has(g)) continue;
      const e = dated.find((d) => !used.has(d) && meets(d, g) && sameDate(d, g));
      if (!e) continue;
      eventOf.set(g, e);
      used.add(e);
    }
  }
  return eventOf;
}

const wordsOf = (text: string, { start, end }: Place): string =>
  `“${text.slice(start, end)}” — …${text.slice(Math.max(0, start - 30), end + 30).replaceAll('\n', ' ')}…`;
