import type { Token } from '../../model/article.ts';
import type { Clause } from './clauses.ts';

const coincide = new Set(['coincide', 'overlap']);

/** Where the clause sets two happenings at one time (“the patrol coincided with a summit”), the place of that verb. */
export function tellsCoincidence(tokens: readonly Token[], { first, last }: Clause): number | null {
  for (let i = first; i < last; i++) if (coincide.has(tokens[i]!.lemma)) return i;
  return null;
}
