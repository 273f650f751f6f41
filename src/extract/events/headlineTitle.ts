import { growTrees } from '../../syntax/index.ts';
import { dependentOf, isFinite } from '../../syntax/queries.ts';
import { labelMax } from './headline.ts';
import { stemOf } from './stem.ts';

/** A title that asks, quotes, names its rubric or is cut says less than one that tells. */
const UNTOLD =
  /[?|…“"#]|\.\.\.|^.{0,12}:|^(?:how|why|what|who|when|where|here|here's|here’s|watch|the morning|live|update|opinion|analysis)\b/i;
const FEWEST_WORDS = 4;

/** An article's title as a line for what it leads with: where it tells in one clause who did what, and fits. Null where it doesn't. */
export function headlineTitle(given: string, text: string): string | null {
  const title = given
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]{1,9}$/, '');
  if (title.length > labelMax || title.split(' ').length < FEWEST_WORDS || UNTOLD.test(title)) return null;
  const t = growTrees(title, [{ start: 0, end: title.length }]);
  const { root } = t.sentences[0]!;
  if (t.upos[root] !== 'VERB') return null;
  const tells = isFinite(t, root) || dependentOf(t, root, 'nsubj', 'csubj') >= 0;
  return tells && dependentOf(t, root, 'nsubj', 'csubj') >= 0 ? inSentenceCase(title, text) : null;
}

/** Whether most words of a title have a capital. */
const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((w) => /^\p{L}{4,}/u.test(w));
  return long.length > 2 && long.filter((w) => /^\p{Lu}/u.test(w)).length * 3 > long.length * 2;
};

/** A Title Where Most Words Have A Capital, with small letters for those that the article writes small. */
function inSentenceCase(title: string, text: string): string {
  const words = title.split(' ');
  if (!isTitleCase(words)) return title;
  const small = new Set((text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]{0,40}/gu) ?? []).map(stemOf));
  return words
    .map((w, i) => {
      const lower = w.toLowerCase();
      const bare = lower.replace(/[^\p{L}’'-]/gu, '');
      const isWord = i > 0 && /^\p{Lu}\p{Ll}/u.test(w) && (small.has(stemOf(bare)) || COMMON.test(bare));
      return isWord ? lower : w;
    })
    .join(' ');
}

const COMMON =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|over|after|before|into|off|up|out|is|are|its|his|her|their|no|not|will)$/;
