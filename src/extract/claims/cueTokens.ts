import type { View } from './view.ts';

const PARTICLES = new Set(['out', 'back', 'forth']);

/** The tokens of a cue as shown: the head with its particle (“pointed out”, “according to”). `last` is exclusive. */
export function cueTokens(view: View, head: number): { first: number; last: number } {
  const next = view.article.tokens[head + 1];
  const t = view.article.tokens[head]!;
  const joins =
    (t.lower === 'according' && next?.lower === 'to') ||
    (t.pos === 'VERB' &&
      next !== undefined &&
      PARTICLES.has(next.lower) &&
      (next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'PART'));
  return { first: head, last: joins ? head + 2 : head + 1 };
}
