import { dependentsOf, extentOf, relationOf, subjectOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { isBalanced, isLoose, mostWords } from './line.ts';
import { beginsWhole, endsWhole, isPhraseEnd, type Stretches } from './wholeness.ts';

const LONGEST = 110;
const FEWEST_WORDS = 3;
const STOPS = /^(?:ADP|SCONJ|CCONJ|PUNCT|ADV)$/;
const MARKED = /[|#•<>@*]|https?:|\.\.\.|…/;

/**
 * A sentence's own words for what a clause far from its beginning tells: from the subject of the clause, or from the noun that it describes, with an
 * ellipsis before them: “… the crimes he committed in Sorn”. They hold the word that tells, `node`; null where no stretch does that begins and ends with
 * a phrase.
 */
export function fragmentOf(
  t: Trees,
  node: number,
  verb: number,
  { first, last }: TreeSentence,
  dates: Stretches,
): string | null {
  for (const begin of beginsOf(t, node, verb)) {
    if (begin > node || !isOpener(t, begin) || !(beginsWhole(t, begin, dates) || t.upos[begin - 1] === 'ADP')) continue;
    let best: string | null = null;
    for (let end = node + 1; end <= last; end++) {
      const words = wordsOf(t, begin, end);
      const count = words.split(' ').length;
      if (words.length > LONGEST || count > mostWords) break;
      if (count < FEWEST_WORDS || (end < last && !STOPS.test(t.upos[end]!)) || !isPhraseEnd(t, end - 1)) continue;
      // Half of a row says less than its first thing.
      if (t.upos[end] === 'CCONJ' && t.upos[end - 1] !== 'VERB' && best !== null) continue;
      if (!isLast(t, end - 1, end === last)) continue;
      if (endsWhole(t, end - 1, dates) && isBalanced(words) && !isLoose(words) && !MARKED.test(words)) best = words;
    }
    if (best !== null) return begin > first ? `… ${best}` : best;
  }
  return null;
}

/** Where such words may begin: at the noun that a clause describes, at its subject, at the phrase of the noun that tells. */
function beginsOf(t: Trees, node: number, verb: number): number[] {
  const described = relationOf(t, verb) === 'acl' ? [phraseStart(t, t.heads[verb]!)] : [];
  const subject = subjectOf(t, verb);
  const own = subject >= 0 && subject < verb ? [phraseStart(t, subject)] : [];
  return [...described, ...own, ...(node === verb ? [] : [phraseStart(t, node)])];
}

/** Where the phrase of a noun begins behind its prepositions. */
const phraseStart = (t: Trees, noun: number): number =>
  Math.max(
    extentOf(t, noun).first,
    ...dependentsOf(t, noun, 'case', 'cc', 'mark')
      .filter((c) => c < noun)
      .map((c) => c + 1),
  );

/** A noun, a name or a number; a verb or adverb where a mark follows: “ran away”, not “(according) to”. */
const isLast = (t: Trees, i: number, atEnd: boolean): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(t.upos[i]!) ||
  (/^(?:VERB|ADV)$/.test(t.upos[i]!) && (atEnd || t.upos[i + 1] === 'PUNCT'));

/** “(Kole,) whose crew slept”: what describes somebody begins no words of its own. */
const isOpener = (t: Trees, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(t.upos[i]!) && !/^(?:who|which|that|whom|whose)$/i.test(t.forms[i]!);
