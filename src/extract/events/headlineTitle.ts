import { growTrees } from '../../syntax/index.ts';
import { dependentOf, isFinite } from '../../syntax/queries.ts';
import { UNTOLD } from './lexicon/headlineTitle.ts';
import { labelMax, withWholeNumbers } from './line.ts';

const FEWEST_WORDS = 4;

/** An article's title as a line for what it leads with: where it tells in one clause who did what, and fits. Null where it doesn't. */
export function headlineTitle(given: string): string | null {
  const title = withWholeNumbers(given)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]{1,9}$/, '');
  if (title.length > labelMax || title.split(' ').length < FEWEST_WORDS || UNTOLD.test(given)) return null;
  const t = growTrees(title, [{ start: 0, end: title.length }]);
  const { root } = t.sentences[0]!;
  if (t.upos[root] !== 'VERB') return null;
  const tells = isFinite(t, root) || dependentOf(t, root, 'nsubj', 'csubj') >= 0;
  return tells && dependentOf(t, root, 'nsubj', 'csubj') >= 0 ? title : null;
}
