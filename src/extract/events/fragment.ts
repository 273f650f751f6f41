import { dependentOf, dependentsOf, relationOf, subjectOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { isBalanced, isLoose, mostWords } from './line.ts';
import { leavesOpen } from './openEnds.ts';
import { SPEECH } from './predicates.ts';
import { beginOf, beginsWhole, endsWhole, isOpener, isPhraseEnd, type Stretches } from './wholeness.ts';

const LONGEST = 110;
const FEWEST_WORDS = 3;
const STOPS = /^(?:ADP|SCONJ|CCONJ|PUNCT|ADV)$/;
const MARKED = /[|#•<>@*]|https?:|\.\.\.|…/;

/**
 * A sentence's own words for what a clause far from its beginning tells: the clause from its subject on (“an earthquake razed the villages”), else, `ofNoun`,
 * from the noun that it describes or that tells, with an ellipsis before them: “… the crimes he committed in Sorn”. They hold the word that tells, `node`;
 * null where no stretch does that begins and ends with a phrase.
 */
export function fragmentOf(
  t: Trees,
  node: number,
  verb: number,
  { first, last }: TreeSentence,
  dates: Stretches,
  ofNoun: boolean,
): string | null {
  for (const begin of ofNoun ? nounsOf(t, node, verb, first) : clausesOf(t, verb)) {
    if (begin > node || !isOpener(t, begin) || !(beginsWhole(t, begin, dates) || t.upos[begin - 1] === 'ADP')) continue;
    let best: string | null = null;
    for (let end = node + 1; end <= last; end++) {
      const words = wordsOf(t, begin, end);
      const count = words.split(' ').length;
      if (words.length > LONGEST || count > mostWords) break;
      if (count < FEWEST_WORDS || (end < last && !STOPS.test(t.upos[end]!)) || !isPhraseEnd(t, end - 1)) continue;
      // Half of a row says less than its first thing.
      if (t.upos[end] === 'CCONJ' && t.upos[end - 1] !== 'VERB' && best !== null) continue;
      if (!isLast(t, end - 1, end === last) || (!ofNoun && leavesOpen(t, begin, end, true, verb))) continue;
      if (endsWhole(t, end - 1, dates) && isBalanced(words) && !isLoose(words) && !MARKED.test(words)) best = words;
    }
    if (best !== null) return ofNoun && begin > first ? `… ${best}` : best;
  }
  return null;
}

/** At the subject of the clause, where it is no pronoun; who says says something. */
function clausesOf(t: Trees, verb: number): number[] {
  if (SPEECH.has(t.lemmas[verb]!) && dependentOf(t, verb, 'ccomp', 'obj') < verb) return [];
  const subject = relationOf(t, verb) === 'conj' ? subjectOf(t, verb) : dependentOf(t, verb, 'nsubj');
  return subject >= 0 && subject < verb && t.upos[subject] !== 'PRON' ? [phraseStart(t, subject)] : [];
}

/** At the noun that a clause describes, where it isn't what the sentence is about; at the phrase of the noun that tells, where no clause holds it. */
function nounsOf(t: Trees, node: number, verb: number, first: number): number[] {
  const described = relationOf(t, verb) === 'acl' ? [phraseStart(t, t.heads[verb]!)] : [];
  const alone = node !== verb && subjectOf(t, verb) < 0 ? [phraseStart(t, node)] : [];
  return [...described.filter((begin) => begin > first), ...alone];
}

/** Where the phrase of a noun begins behind its prepositions. */
const phraseStart = (t: Trees, noun: number): number =>
  Math.max(
    beginOf(t, noun),
    ...dependentsOf(t, noun, 'case', 'cc', 'mark')
      .filter((c) => c < noun)
      .map((c) => c + 1),
  );

/** A noun, a name or a number; a verb or adverb where a mark follows: “ran away”, not “(according) to”. */
const isLast = (t: Trees, i: number, atEnd: boolean): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(t.upos[i]!) ||
  (/^(?:VERB|ADV)$/.test(t.upos[i]!) && (atEnd || t.upos[i + 1] === 'PUNCT'));
