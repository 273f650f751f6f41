import type { Happening } from './happening.ts';

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
        (t.mention.asserted === true && (t.mention.clause !== null || t.mention.words !== undefined)),
  );
}

/** Kinds that are only talk, and words that no list knows: they stand below the others. */
const isMinor = (h: Happening): boolean =>
  h.tellings.every(
    (t) =>
      t.mention.type === 'REPORT' &&
      !t.mention.strong &&
      (t.mention.kind === 'statement' || t.persons.size + t.others.size === 0),
  );

/**
 * Main is what leads an article, has a name, is told by several articles, or is a happening of a known kind or with known
 * people on a known day; the rest is minor, and offered all the same.
 */
export function rankOf(h: Happening): 'main' | 'minor' {
  if (h.tellings.some((t) => t.lead || t.name || t.mention.given || t.occasions.length > 0)) return 'main';
  if (new Set(h.tellings.map((t) => t.article)).size > 1) return 'main';
  return isMinor(h) || h.tellings.every((t) => !t.when) ? 'minor' : 'main';
}
