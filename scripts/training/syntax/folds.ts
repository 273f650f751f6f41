import type { TreebankSentence } from './treebank.ts';

/** How many parts there are, and the length of the runs of sentences that stay in one. */
export const FOLDS = 4;
const RUN = 40;

/** The fold of each sentence: runs of neighbours together, for a document repeats its words, and a copy with what it was copied from. */
export function foldsOf(originals: number, all: readonly TreebankSentence[]): number[] {
  const byText = new Map<string, number>();
  const key = (s: TreebankSentence) => s.forms.join(' ').toLowerCase().replace(/ \.$/, '');
  return all.map((s, i) => {
    const fold = i < originals ? Math.floor(i / RUN) % FOLDS : (byText.get(key(s)) ?? 0);
    byText.set(key(s), fold);
    return fold;
  });
}
