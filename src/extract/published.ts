import type { LocalActor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { compareDays } from '../model/calendar.ts';
import type { Published } from '../model/date.ts';
import { dateWords } from '../model/dateWords.ts';
import { EARLIEST, LATEST, timeOf } from '../model/edtf.ts';
import type { KnownActor, ReadingKnowledge } from '../model/seeds.ts';
import { anchorOf } from './dates/anchor.ts';

/** A bound on the day of publication with the reason for it, as it can stand on a page. */
interface Bound {
  day: string;
  why: string;
}

/**
 * When an article was published: as stated where it is; otherwise a line at its top; bounds from its address, an anniversary, the days on
 * which its footnotes were looked up, the latest day that it tells of, and the offices that it gives to people whose terms
 * the authority file knows. Never a day that nothing states; null where nothing bounds it.
 */
export function inferPublished(
  article: Article,
  actors: readonly LocalActor[],
  knowledge: ReadingKnowledge,
): Published | null {
  if (article.published && article.published.basis !== 'inferred') return article.published;
  const anchor = anchorOf(article);
  if (article.published?.edtf.endsWith('~')) return article.published;
  if (anchor?.basis === 'top line') return { edtf: anchor.edtf, min: anchor.min, max: anchor.max, basis: 'stated' };
  if (anchor?.basis === 'address')
    return { edtf: anchor.edtf, min: anchor.min, max: anchor.max, basis: 'inferred', why: anchor.why };
  const from: Bound[] = [];
  const to: Bound[] = [];
  if (article.published) from.push({ day: article.published.min, why: article.published.why ?? '' });
  if (anchor) {
    from.push({ day: anchor.min, why: anchor.why });
    // An anchor's end is otherwise a guess of how fresh news is; an anniversary's year is told.
    if (anchor.basis === 'anniversary') to.push({ day: `${anchor.min.slice(0, 4)}-12-31`, why: anchor.why });
  }
  const terms = termBounds(actors, knowledge.actors);
  const lower = latest([...from, ...terms.from]);
  const upper = earliest([...to, ...terms.to]);
  // Who reports of the past may give people the offices that they held then: terms that contradict the rest tell nothing.
  if (lower && upper && compareDays(lower.day, upper.day) > 0) return inferred(latest(from), earliest(to));
  return inferred(lower, upper);
}

function inferred(from: Bound | null, to: Bound | null): Published | null {
  if (!from && !to) return null;
  const year = from && to && from.day.endsWith('-01-01') && to.day === `${from.day.slice(0, 4)}-12-31`;
  const time = timeOf(year ? from.day.slice(0, 4) : `${from?.day ?? '..'}/${to?.day ?? '..'}`);
  const why = [...new Set([from?.why, to?.why].filter(Boolean))].join('; ');
  return time && { ...time, basis: 'inferred', why };
}

const latest = (bounds: readonly Bound[]): Bound | null =>
  bounds.reduce<Bound | null>((best, b) => (best && compareDays(best.day, b.day) >= 0 ? best : b), null);
const earliest = (bounds: readonly Bound[]): Bound | null =>
  bounds.reduce<Bound | null>((best, b) => (best && compareDays(best.day, b.day) <= 0 ? best : b), null);

/** The terms of the offices that the article gives to people in the authority file, as it speaks of them now. */
function termBounds(actors: readonly LocalActor[], known: readonly KnownActor[]): { from: Bound[]; to: Bound[] } {
  const byId = new Map(known.map((k) => [k.id, k]));
  const from: Bound[] = [];
  const to: Bound[] = [];
  for (const actor of actors) {
    const person = actor.known === null ? undefined : byId.get(actor.known);
    if (actor.kind !== 'person' || !person) continue;
    const held = person.offices.filter((o) =>
      actor.offices.some(
        (m) =>
          !isPast(m.exact) && isSameOffice(m.office, o.title) && (!m.country || !o.country || m.country === o.country),
      ),
    );
    // Someone with two such terms could be meant in either.
    if (held.length !== 1) continue;
    const [first, last] = [held[0]!.from && timeOf(held[0]!.from), held[0]!.to && timeOf(held[0]!.to)];
    const name = `${person.name} is called ${held[0]!.title}`;
    if (first && first.min !== EARLIEST)
      from.push({ day: first.min, why: `${name}, an office taken in ${dateWords({ edtf: first.edtf.slice(0, 7) })}` });
    if (last && last.max !== LATEST)
      to.push({ day: last.max, why: `${name}, an office left in ${dateWords({ edtf: last.edtf.slice(0, 7) })}` });
  }
  return { from, to };
}

const isPast = (mention: string): boolean =>
  /\b(?:former(?:ly)?|then|ex|late|predecessor|outgoing|designate|elect)\b/i.test(mention);

/** “Minister of National Defense” and “defence minister” are one office. */
function isSameOffice(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  return few.size > 1 && [...few].every((w) => many.has(w));
}
const wordsOf = (office: string): Set<string> =>
  new Set(
    office
      .toLowerCase()
      .replaceAll('defense', 'defence')
      .match(/\p{L}+/gu)
      ?.filter((w) => !['of', 'the', 'for', 'and', 'national', 'state'].includes(w)) ?? [],
  );
