import type { Article, Sentence } from '../../model/article.ts';
import { clauseOf, dependentsOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/** A stretch of an article's tokens that belongs to one clause; `intro` is the word that joins it to what stands before. */
export interface Clause {
  first: number;
  last: number;
  intro: string | null;
  /** The predicate in the tree. */
  head: number;
}

/** The clauses of a sentence as stretches of the article's tokens, in order, without gaps: a clause that another interrupts has two. */
export function clausesOf({ tokens }: Article, { first, last }: Sentence, t: Trees): Clause[] {
  const clauses: Clause[] = [];
  for (let i = first; i < last; i++) {
    const node = Math.min(tokenAt(t, tokens[i]!.start), t.places.length - 1);
    const head = clauseOf(t, node);
    const open = clauses.at(-1);
    if (open && (open.head === head || /^\p{P}+$/u.test(tokens[i]!.text))) open.last = i + 1;
    else clauses.push({ first: i, last: i + 1, intro: introOf(t, head), head });
  }
  return clauses;
}

/** “That”, “if”, “after”, “who”, “and”: what a clause begins with. */
function introOf(t: Trees, head: number): string | null {
  const [mark] = dependentsOf(t, head, 'mark', 'cc');
  if (mark !== undefined && mark < head) return t.lemmas[mark]!;
  const relative = dependentsOf(t, head).find(
    (c) => c < head && /^(?:who|which|that|whose|whom|where|when)$/.test(t.lemmas[c]!),
  );
  return relative === undefined ? null : t.lemmas[relative]!;
}
