import { dependentsOf, extentOf, relationOf, wordsOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/** A line holds no more. */
const LONGEST = 84;
/** What goes on beyond a clause. */
const BEYOND = /^(?:conj|cc|advcl|parataxis|punct|discourse|list|appos)$/;

/**
 * The sentence's own words for what a clause tells, trimmed at a phrase: from its subject to the last complement that fits,
 * one stretch of the text. Null where not even its first complement does.
 */
export function trimmedClause(t: Trees, verb: number): string | null {
  const dependents = dependentsOf(t, verb);
  const opening = dependents.find((c) => c < verb && /^(?:nsubj|csubj|expl)/.test(t.relations[c]!));
  if (opening === undefined) return null;
  const { first } = extentOf(t, opening);
  if (/^(?:who|which|that|whom|whose|what)$/i.test(t.forms[first]!)) return null;
  let last = verb + 1;
  for (const c of dependents) {
    if (c < verb) continue;
    if (BEYOND.test(relationOf(t, c))) break;
    const extent = extentOf(t, c);
    if (extent.first !== last || wordsOf(t, first, extent.last).length > LONGEST) break;
    last = extent.last;
  }
  const words = wordsOf(t, first, last);
  return last > verb + 1 && words.length <= LONGEST && !/["“”|#]|https?:/.test(words) ? words : null;
}
