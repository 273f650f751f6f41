import type { PublishedArticle } from '../../model/edition.ts';

interface Stretch {
  start: number;
  end: number;
}

/**
 * Where a report's antecedents stand, and what it goes on to say: the sentences that it touches with one before and one after
 * each, within their paragraph (“The two ministers … This meeting …” names whom “this meeting” brought together).
 */
export function nearby({ sentences }: PublishedArticle, mentions: readonly Stretch[]): Stretch[] {
  return mentions.map((m) => {
    const first = sentences.findIndex((s) => s.end > m.start);
    if (first < 0) return m;
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.start < m.end) last++;
    const [before, after] = [sentences[first - 1], sentences[last + 1]];
    return {
      start: before?.block === sentences[first]!.block ? before.start : Math.min(m.start, sentences[first]!.start),
      end: after?.block === sentences[last]!.block ? after.end : Math.max(m.end, sentences[last]!.end),
    };
  });
}

const ways: readonly [value: string, words: RegExp][] = [
  [
    'virtual',
    /(?:virtual(?:ly)?|online|remotely|(?:video|tele)-?conference|video (?:conference|conferencing|link|call|talks|meeting|summit))(?![\p{L}])/iu,
  ],
  ['in person', /(?:in[ -]person|face[ -]to[ -]face)(?![\p{L}])/iu],
];

/** Where a stretch says that people met in a way: the same words as a report's own sentence is asked for. */
export function wayOfMeeting({ text }: PublishedArticle, value: string, { start, end }: Stretch): Stretch | null {
  const words = ways.find(([v]) => v === value)?.[1];
  const found = words?.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

/** Where a stretch has the very words of a place. */
export function placeNamed({ text }: PublishedArticle, place: string, { start, end }: Stretch): Stretch | null {
  const part = text.slice(start, end).toLowerCase();
  const isLetter = (c: string | undefined): boolean => c !== undefined && /\p{L}/u.test(c);
  const at = part.indexOf(place.toLowerCase());
  if (at < 0 || isLetter(part[at - 1]) || isLetter(part[at + place.length])) return null;
  return { start: start + at, end: start + at + place.length };
}
