import { wordsAt } from '../../model/span.ts';
import type { Happening } from './happening.ts';
import type { Telling } from './tale.ts';
import { inCommon } from './vector.ts';

/** So much of the shorter sentence is the other's where both tell one thing. */
export const mostly = 0.5;

/** So many tellings of each are looked at: of a crowd the first tell as much as all. */
const asked = 4;

/** Share of words in common, best pair of sentences. */
export function wording(a: Pick<Happening, 'tellings'>, b: Pick<Happening, 'tellings'>): number {
  let best = 0;
  for (const x of a.tellings.slice(0, asked)) {
    for (const y of b.tellings.slice(0, asked)) {
      const both = inCommon(x.stems, y.stems);
      best = Math.max(best, both / Math.max(8, Math.min(x.stems.length, y.stems.length)));
    }
  }
  return best;
}

/** A sentence of fewer words is said of many things. */
const sentence = 3;

/** Whether both are told by one sentence, word for word, however short, and at one place of it. */
export const sameWords = (a: Happening, b: Happening): boolean =>
  a.tellings
    .slice(0, asked)
    .some((x) =>
      b.tellings
        .slice(0, asked)
        .some(
          (y) =>
            x.stems.length >= sentence &&
            x.stems.length === y.stems.length &&
            inCommon(x.stems, y.stems) === x.stems.length &&
            wordsBefore(x) === wordsBefore(y),
        ),
    );

/** At how many words of its sentence the word stands that tells it. */
const wordsBefore = ({ mention: { span, trigger } }: Telling): number =>
  wordsAt(span)
    .slice(0, trigger.start - span.start)
    .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
