import { dependentOf, dependentsOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { endsLine, endsPhrase } from './complements.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { isBalanced, isLoose, mostWords } from './line.ts';
import { beginOf, beginsWhole, type Stretches } from './wholeness.ts';

const FEWEST_WORDS = 5;
const LONGEST = 110;
const STOPS = /^(?:ADP|SCONJ|CCONJ|PUNCT|ADV)$/;
const MARKED = /[|#•<>@*]|https?:|\.\.\.|…/;

/**
 * The opening of a sentence of which nothing better can be made: its first words up to the end of a phrase, a subject and its verb among them; where
 * no such words fit that need nothing more, those that end with a phrase.
 */
export const openingOf = (t: Trees, sentence: TreeSentence, dates: Stretches): string | null =>
  openingWith(t, sentence, dates, endsLine) ??
  (sentence.last - sentence.first > HOPELESS ? null : openingWith(t, sentence, dates, endsPhrase));

/** Of a sentence of more tokens nothing is tried twice: each of its clauses asks for it. */
const HOPELESS = 100;

function openingWith(
  t: Trees,
  { first, last, root }: TreeSentence,
  dates: Stretches,
  ends: typeof endsPhrase,
): string | null {
  const subject = dependentsOf(t, root, 'nsubj').find((s) => s < root);
  const from = subject === undefined ? first : beginOf(t, subject);
  for (const begin of from > first && beginsWhole(t, from, dates) ? [from, first] : [first]) {
    let best: string | null = null;
    for (let end = begin + FEWEST_WORDS; end <= last; end++) {
      const words = wordsOf(t, begin, end);
      if (words.length > LONGEST || words.split(' ').length > mostWords) break;
      // “Showed the mayor (and her deputy)”: half of a row.
      const halves = t.upos[end] === 'CCONJ' && end < last && t.upos[t.heads[end]!] !== 'VERB';
      const stops = end === last || (STOPS.test(t.upos[end]!) && !halves);
      const told =
        /^(?:NOUN|PROPN|NUM)$/.test(t.upos[end - 1]!) || (t.upos[end - 1] === 'VERB' && t.upos[end] === 'PUNCT');
      const sound =
        stops && told && ends(t, end - 1, dates) && isBalanced(words) && !isLoose(words) && !MARKED.test(words);
      if (sound && tells(t, begin, end)) best = words;
    }
    if (best !== null) return best;
  }
  return null;
}

/** Whether a stretch has a clause that hangs on no noun: a verb, its subject before it, and the head of what it governs, or of what it says. */
function tells(t: Trees, begin: number, end: number): boolean {
  for (let verb = begin; verb < end; verb++) {
    const subject = dependentOf(t, verb, 'nsubj', 'expl');
    if (subject < begin || subject > verb || !/^(?:root|ccomp|conj|parataxis)$/.test(t.relations[verb]!)) continue;
    const governed = dependentOf(t, verb, 'obj', 'ccomp', 'xcomp');
    if (governed < end && (governed >= 0 || !SPEECH.has(t.lemmas[verb]!))) return true;
  }
  return false;
}
