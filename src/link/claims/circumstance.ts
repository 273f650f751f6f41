import type { Article } from '../../model/article.ts';
import { columnsOf } from '../../model/columns.ts';
import { lexemeAt } from '../../model/lexeme.ts';

const TIME = /^(?:after|before|since|during|amid|following|despite|until|upon|once)$/;
/** “In the days leading up to the flood”, “ahead of the vote”: the word before a preposition that tells when. */
const LEADING = /^(?:up|prior|ahead|eve|wake|aftermath|run-up|runup)$/;
const INNER = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|PRON|PUNCT)$/;

/** The number of the token that begins at an offset, or the first behind it. */
function tokenFrom(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whether words that name an event only tell when something else was: “after the flood”, “in the days leading up to the vote”. */
export function isCircumstance(article: Pick<Article, 'tokens'>, { start }: { start: number }): boolean {
  const { starts, lexemes } = columnsOf(article);
  let t = tokenFrom(starts, start) - 1;
  for (let steps = 0; t >= 0 && steps < 6; steps++) {
    const { lower, pos, text } = lexemeAt(lexemes[t]!);
    if (!INNER.test(pos) || /^[,.;:!?]$/.test(text)) break;
    if (TIME.test(lower)) return true;
    t--;
  }
  if (t < 0) return false;
  const { lower } = lexemeAt(lexemes[t]!);
  if (TIME.test(lower)) return true;
  return /^(?:to|of)$/.test(lower) && t > 0 && LEADING.test(lexemeAt(lexemes[t - 1]!).lower);
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
  const { starts, lexemes } = columnsOf(article);
  const lower = (t: number): string => (t < lexemes.length ? lexemeAt(lexemes[t]!).lower : '');
  for (let t = sentence.first; t < sentence.last; t++) {
    if (!REFERRING.test(lower(t)) || isSaid(starts[t]!)) continue;
    if (!/^(?:the|this|that|their|his|her|its|these|those)$/.test(lower(t + 1))) continue;
    for (let k = t + 2; k < Math.min(sentence.last, t + 5); k++) {
      if (MEETING.test(lower(k))) return 'meeting';
      if (VISIT.test(lower(k))) return 'visit';
    }
  }
  return null;
}

/** Whether the words of an event name such a gathering. */
export const isGatheringOf = (kind: 'meeting' | 'visit', words: string): boolean =>
  kind === 'visit'
    ? /\b(?:visit|trip|tour)/i.test(words)
    : /\b(?:meet|met\b|talk|summit|conference|session|consult|round|discuss|negotiat)/i.test(words);
