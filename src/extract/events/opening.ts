import { dependentOf, dependentsOf, extentOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { isBalanced, isLoose, mostWords } from './line.ts';
import { beginsWhole, endsWhole, type Stretches } from './wholeness.ts';

const FEWEST_WORDS = 5;
const LONGEST = 110;
const STOPS = /^(?:ADP|SCONJ|CCONJ|PUNCT|ADV)$/;
const MARKED = /[|#•<>@*]|https?:|\.\.\.|…/;

/** The opening of a sentence of which nothing better can be made: its first words up to the end of a phrase, a subject and its verb among them. */
export function openingOf(t: Trees, { first, last, root }: TreeSentence, dates: Stretches): string | null {
  const subject = dependentsOf(t, root, 'nsubj').find((s) => s < root);
  const from = subject === undefined ? first : extentOf(t, subject).first;
  for (const begin of from > first && beginsWhole(t, from, dates) ? [from, first] : [first]) {
    let best: string | null = null;
    for (let end = begin + FEWEST_WORDS; end <= last; end++) {
      const words = wordsOf(t, begin, end);
      if (words.length > LONGEST || words.split(' ').length > mostWords) break;
      const stops = end === last || STOPS.test(t.upos[end]!);
      const told =
        /^(?:NOUN|PROPN|NUM)$/.test(t.upos[end - 1]!) || (t.upos[end - 1] === 'VERB' && t.upos[end] === 'PUNCT');
      const sound =
        stops && told && endsWhole(t, end - 1, dates) && isBalanced(words) && !isLoose(words) && !MARKED.test(words);
      if (sound && tells(t, begin, end)) best = words;
    }
    if (best !== null) return best;
  }
  return null;
}

/** Whether a stretch has a verb with its subject before it, and nothing that it governs was cut in two. */
function tells(t: Trees, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) {
    const subject = dependentOf(t, i, 'nsubj');
    if (t.upos[i] === 'VERB' && subject >= begin && subject < i) {
      const object = dependentOf(t, i, 'obj', 'ccomp', 'xcomp');
      if (object < end) return true;
    }
  }
  return false;
}
