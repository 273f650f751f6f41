import type { Comparison } from '../../view/compare/comparison.ts';
import { nameOf } from '../../view/compare/sourceNames.ts';
import { count, isOrAre, upper } from '../../view/count.ts';

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

/** The same in a few words: the longest passage, and whether one text is another. */
export function sameWordsBrief(c: Comparison): string {
  const { pairs, reprints } = c.measures.sameWords;
  if (pairs.length === 0) return 'No five words in a row in two sources';
  const longest = pairs.reduce((most, p) => ((p.passages[0]?.words ?? 0) > (most.passages[0]?.words ?? 0) ? p : most));
  const most = `At most ${count(longest.passages[0]?.words ?? 0, 'word')} in a row alike, in ${nameOf(c, longest.a)} and ${nameOf(c, longest.b)}`;
  const one = `${count(reprints.length, 'group')} of articles ${isOrAre(reprints.length)} one text in the main`;
  return reprints.length === 0 ? most : `${upper(one)}; ${most.charAt(0).toLowerCase()}${most.slice(1)}`;
}
