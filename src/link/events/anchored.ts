import { dayText } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import { spanOf, wordsAt } from '../../model/span.ts';
import type { Happening } from './happening.ts';
import type { Telling } from './tale.ts';
import { whenOf } from './when.ts';

const shortlyBefore =
  /\b(?:in the (?:days|weeks|hours) (?:leading up to|before)|(?:just|shortly|days|hours|weeks) before|on the eve of) (?:(?:the )?[\p{L}-]{1,40}[’'´]s?|the|its|their) (\p{L}{1,40})/iu;

/**
 * Dates told by another happening: “in the days leading up to the flood”, “just before Norra’s invasion of Brink”. Where the articles hold just one dated happening of
 * that word, and its place or people stand in the same sentence's article, it was about that month.
 */
export function dateByOthers(
  happenings: readonly Happening[],
  actorsOf: (reading: number) => ReadonlySet<string>,
): void {
  const byWord = new Map<string, Happening[]>();
  for (const h of happenings) {
    if (!h.tellings.some((t) => t.when && !t.when.yearless && t.when.max - t.when.min <= 31)) continue;
    for (const word of new Set(h.tellings.map((t) => wordsAt(t.mention.trigger).toLowerCase()))) {
      const list = byWord.get(word);
      if (list) list.push(h);
      else byWord.set(word, [h]);
    }
  }
  for (const h of happenings) {
    for (const t of h.tellings) {
      if (t.when) continue;
      const { exact, start } = t.mention.span;
      const found = shortlyBefore.exec(exact);
      const meant =
        found &&
        byWord
          .get(found[1]!.toLowerCase())
          ?.filter((x) => x !== h && [...x.others].some((a) => actorsOf(t.reading).has(a)));
      if (!found || meant?.length !== 1) continue;
      const date = monthOf(meant[0]!, spanOf(exact, found.index, found.index + found[0].length), start);
      if (date) t.when = whenOf(date);
    }
  }
}

function monthOf(
  h: Happening,
  span: { start: number; end: number; exact: string },
  offset: number,
): DateMention | null {
  const when = h.tellings.flatMap((t: Telling) => t.when ?? []).filter((w) => !w.yearless && w.max - w.min <= 31)[0];
  if (!when) return null;
  const time = timeOf(`${dayText(when.min).slice(0, 7)}~`);
  return time && { ...time, basis: 'relative', start: offset + span.start, end: offset + span.end, exact: span.exact };
}
