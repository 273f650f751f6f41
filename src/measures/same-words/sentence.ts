import type { Comparison } from '../../view/compare/comparison.ts';
import { count, upper } from '../../view/count.ts';

export function sameWordsSays({ measures }: Comparison): string {
  const { pairs, reprints } = measures.sameWords;
  if (pairs.length === 0) return 'No two sources share five words in a row outside quotations.';
  // Of each pair the longest stands first. 400 sources have more pairs than a function takes arguments.
  const longest = pairs.reduce((most, p) => Math.max(most, p.passages[0]?.words ?? 0), 0);
  const one =
    reprints.length === 0
      ? 'No text is a reprint of another.'
      : `${upper(count(reprints.length, 'group'))} of articles ${reprints.length === 1 ? 'is' : 'are'} one text in the main, and should be read as one voice.`;
  return `${upper(count(pairs.length, 'pair'))} of sources share five words in a row or more outside quotations; the longest passage has ${count(longest, 'word')}. ${one}`;
}

/** The same in a few words. */
export function sameWordsBrief({ measures }: Comparison): string {
  const n = measures.sameWords.pairs.length;
  return n === 0
    ? 'No five words in a row in two sources'
    : `${upper(count(n, 'pair'))} of sources with five words or more in a row alike`;
}
