import type { Token } from '../../model/article.ts';

/** A word's form by its ending: of a verb, which tense it may be. */
export function shapeOf(t: Token): number {
  if (t.pos !== 'VERB') return 0;
  if (t.lower.endsWith('ing')) return 1;
  if (t.lower === t.lemma) return 2;
  return t.lower.endsWith('s') ? 3 : 4;
}
