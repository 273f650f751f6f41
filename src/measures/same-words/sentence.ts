import { inText } from '../../edition/outlet.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { nameOf } from '../../view/compare/sourceNames.ts';
import { count, listOfFirst, upper } from '../../view/count.ts';

/** Which articles are one text; of several groups how many there are, and the first. */
function oneText({ index, measures }: Comparison): string | null {
  const { reprints } = measures.sameWords;
  const [first] = reprints;
  if (!first) return null;
  const outlets = [...new Set(first.map((id) => inText(index.outletOf(id))))];
  const group = `${count(first.length, 'article')}, in ${listOfFirst(outlets, 8, 'other')},`;
  return reprints.length === 1
    ? `${upper(group)} are one text in the main`
    : `${upper(count(reprints.length, 'group'))} of articles are one text each in the main, such as ${group.slice(0, -1)}`;
}

export function sameWordsSays(c: Comparison): string {
  const { pairs } = c.measures.sameWords;
  if (pairs.length === 0) return 'No two sources share five words in a row outside quotations.';
  // Of each pair the longest stands first. 400 sources have more pairs than a function takes arguments.
  const longest = pairs.reduce((most, p) => Math.max(most, p.passages[0]?.words ?? 0), 0);
  return `${upper(count(pairs.length, 'pair'))} of sources share five words in a row or more outside quotations; the longest passage has ${count(longest, 'word')}. ${oneText(c) ?? 'No text is a reprint of another'}.`;
}

/** The same in a few words: the longest passage, and whether one text is another. */
export function sameWordsBrief(c: Comparison): string {
  const { pairs } = c.measures.sameWords;
  const one = oneText(c);
  if (one) return one;
  if (pairs.length === 0) return 'No five words in a row in two sources';
  const longest = pairs.reduce((most, p) => ((p.passages[0]?.words ?? 0) > (most.passages[0]?.words ?? 0) ? p : most));
  return `At most ${count(longest.passages[0]?.words ?? 0, 'word')} in a row alike, in ${nameOf(c, longest.a)} and ${nameOf(c, longest.b)}`;
}
