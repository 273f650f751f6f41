import type { Article } from '../../model/article.ts';

const TIME = /^(?:after|before|since|during|amid|following|despite|until|upon|once)$/;
/** “In the days leading up to the flood”, “ahead of the vote”: the word before a preposition that tells when. */
const LEADING = /^(?:up|prior|ahead|eve|wake|aftermath|run-up|runup)$/;
const INNER = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON|PUNCT)$/;

/** The number of the token that begins at an offset, or the first behind it. */
function tokenFrom({ tokens }: Pick<Article, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whether words that name an event only tell when something else was: “after the flood”, “in the days leading up to the vote”. */
export function isCircumstance(article: Pick<Article, 'tokens'>, { start }: { start: number }): boolean {
  const { tokens } = article;
  let t = tokenFrom(article, start) - 1;
  for (
    let steps = 0;
    t >= 0 && steps < 6 && INNER.test(tokens[t]!.pos) && !/^[,.;:!?]$/.test(tokens[t]!.text);
    steps++
  ) {
    if (TIME.test(tokens[t]!.lower)) return true;
    t--;
  }
  if (t < 0) return false;
  if (TIME.test(tokens[t]!.lower)) return true;
  return /^(?:to|of)$/.test(tokens[t]!.lower) && LEADING.test(tokens[t - 1]?.lower ?? '');
}

const REFERRING = /^(?:at|during|in|after)$/;
const MEETING =
  /^(?:meetings?|talks|summit|conference|session|consultations|gathering|negotiations|round|discussions?)$/;
const VISIT = /^(?:visit|trip|stay|tour)$/;

/** “Said at the meeting with Lund that …”: what kind of gathering a statement's own sentence says that it was made at, outside of what is said. */
export function gatheringNamed(
  article: Pick<Article, 'tokens'>,
  sentence: { first: number; last: number },
  isSaid: (offset: number) => boolean,
): 'meeting' | 'visit' | null {
  const { tokens } = article;
  for (let t = sentence.first; t < sentence.last; t++) {
    if (!REFERRING.test(tokens[t]!.lower) || isSaid(tokens[t]!.start)) continue;
    if (!/^(?:the|this|that|their|his|her|its|these|those)$/.test(tokens[t + 1]?.lower ?? '')) continue;
    for (let k = t + 2; k < Math.min(sentence.last, t + 5); k++) {
      if (MEETING.test(tokens[k]!.lower)) return 'meeting';
      if (VISIT.test(tokens[k]!.lower)) return 'visit';
    }
  }
  return null;
}

/** Whether the words of an event name such a gathering. */
export const isGatheringOf = (kind: 'meeting' | 'visit', words: string): boolean =>
  kind === 'visit'
    ? /\b(?:visit|trip|tour)/i.test(words)
    : /\b(?:meet|met\b|talk|summit|conference|session|consult|round|discuss|negotiat)/i.test(words);
