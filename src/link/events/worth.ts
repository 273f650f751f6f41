import type { Happening } from './happening.ts';
import type { Telling } from './tale.ts';

/** What takes longer than a year is a period (“eight patrols since 2019”), not a happening. */
const YEAR = 366;
/** Told as having happened, as still to come, or as called off; what is denied or only imagined did not happen. */
const TOLD: ReadonlySet<string> = new Set(['happened', 'planned', 'cancelled']);

/**
 * Whether a happening stands on the timeline: it leads an article, has a name or an occasion, or it is asserted and has a
 * date, be it that of the news. Who takes part, its kind and its words rank it; they never keep it out.
 */
export function deservesEntry(h: Happening): boolean {
  if (h.tellings.some((t) => t.lead || t.mention.given)) return true;
  const told = h.tellings.filter((t) => TOLD.has(t.mention.status));
  if (told.some((t) => t.name || t.occasions.length > 0)) return true;
  return told.some((t) =>
    t.when
      ? t.when.max - t.when.min <= YEAR
      : (t.mention.news === true && t.published !== null) ||
        (t.mention.asserted === true &&
          !t.mention.state &&
          (t.mention.clause !== null || t.mention.words !== undefined)),
  );
}

/** Only talk, words that no list knows, how things stand, and what no line tells in short: they rank below the others. */
const isMinor = ({ mention: m, persons, others }: Telling): boolean =>
  m.state === true ||
  (!m.strong &&
    ((m.type === 'REPORT' && (m.kind === 'statement' || persons.size + others.size === 0)) ||
      (m.clause === null && m.phrase === null && m.taker === undefined)));

/**
 * Main is what leads an article, is an occasion, is told by several articles, or is a dated happening with a name, of a known kind or with
 * known people; the rest is minor, and offered all the same.
 */
export function rankOf(h: Happening, isDated: boolean): 'main' | 'minor' {
  if (h.tellings.some((t) => t.lead || t.mention.given || t.occasions.length > 0)) return 'main';
  if (new Set(h.tellings.map((t) => t.article)).size > 1) return 'main';
  if (!isDated) return 'minor';
  if (h.tellings.some((t) => t.name)) return 'main';
  return h.tellings.every(isMinor) ? 'minor' : 'main';
}
