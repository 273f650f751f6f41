import { dependentOf, dependentsOf } from '../../syntax/queries.ts';
import type { NameBook } from './decision/nameBook.ts';
import { wordTier } from './decision/wordTier.ts';
import { organs, portfolios } from './lexicon/stateOwner.ts';
import type { Piece } from './segment.ts';
import type { View } from './view.ts';

/** Names that the dictionary and the lists don't hold: of one that they hold, they know better what it is. */
const strange: ReadonlySet<string> = new Set(['unknown', 'p']);

/**
 * Whether a name is a state's by what it owns: “Brandovia's foreign minister”, “the army of Brandovia”. A surname owns ministers,
 * too (“Holm's foreign minister”); so a name is none that another name of the article ends or opens with.
 */
export function ownsState(view: View, pieces: readonly Piece[], printed: string, book: NameBook): boolean {
  if (/\s/.test(printed) || !strange.has(wordTier(printed))) return false;
  if (book.lasts.has(printed) || book.firsts.has(printed)) return false;
  return pieces.some((p) => {
    const { trees } = view;
    const node = view.nodeOf(p.first, p.last);
    if (node < 0) return false;
    const owned =
      trees.relations[node] === 'nmod:poss' ||
      (trees.relations[node] === 'nmod' && trees.lemmas[dependentOf(trees, node, 'case')] === 'of');
    const head = trees.heads[node]!;
    if (!owned || head < 0) return false;
    if (organs.has(trees.lemmas[head]!)) return true;
    const called = dependentsOf(trees, head, 'amod', 'compound').map((d) => trees.lemmas[d]!);
    return trees.lemmas[head] === 'minister' && called.some((c) => portfolios.has(c));
  });
}
