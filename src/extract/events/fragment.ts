import { dependentOf, dependentsOf, extentOf, isFinite, relationOf, subjectOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { endsLine } from './complements.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { isBalanced, isLoose, mostWords } from './line.ts';
import { lacksPredicate, leavesOpen } from './openEnds.ts';
import { beginOf, beginsWhole, isOpener, type Stretches } from './wholeness.ts';

const LONGEST = 110;
const FEWEST_WORDS = 3;
const STOPS = /^(?:ADP|SCONJ|CCONJ|PUNCT|ADV)$/;
const MARKED = /[|#•<>@*]|https?:|\.\.\.|…/;

/** A word that tells something, the verb of its clause and its sentence. */
interface Told {
  node: number;
  verb: number;
  sentence: TreeSentence;
}

/**
 * A sentence's own words for what a clause far from its beginning tells, from the clause's subject on: “an earthquake razed the villages”.
 * They hold the word that tells, `node`; null where no stretch does that begins and ends with a phrase.
 */
export function fragmentOf(t: Trees, told: Told, dates: Stretches): string | null {
  const { node, verb } = told;
  const begin = subjectStart(t, verb);
  if (begin < 0 || begin > node || !isOpener(t, begin)) return null;
  if (!beginsWhole(t, begin, dates) && t.upos[begin - 1] !== 'ADP') return null;
  return upToPhrase(t, begin, told, dates);
}

/**
 * The words around what tells, where no line of its own and no part of its sentence holds it: a noun with what it governs (“the bombing of the mill”),
 * a clause with what it says it of (“the boys killed in the fire”). Null where no stretch does that ends with a phrase.
 */
export function wordsAround(t: Trees, told: Told, dates: Stretches): string | null {
  const { node, verb } = told;
  const subject = subjectStart(t, verb);
  const said = relationOf(t, verb) === 'acl' ? t.heads[verb]! : verb;
  const top = node === verb ? said : node;
  const begin = node === verb && subject >= 0 ? subject : firstOf(t, top);
  // “Watched the fair”: who?
  const isAlone = begin === node && isFinite(t, node);
  if (begin > node || isAlone || t.upos[begin] === 'PRON') return null;
  const line = upToPhrase(t, begin, told, dates);
  if (line !== null) return line;
  const all = wordsOf(t, begin, extentOf(t, top).last).replace(/[.,;:]$/, '');
  const count = all.split(' ').length;
  return count >= FEWEST_WORDS && count <= mostWords && isBalanced(all) && !MARKED.test(all) ? all : null;
}

/** Where a phrase begins, behind its prepositions, marks and conjunctions. */
function firstOf(t: Trees, top: number): number {
  let { first } = extentOf(t, top);
  while (first < top && (/^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(t.upos[first]!) || t.relations[first] === 'case'))
    first++;
  return first;
}

/** The most words from a place on that hold another and end with a phrase. */
function upToPhrase(
  t: Trees,
  begin: number,
  { node, verb, sentence: { last } }: Told,
  dates: Stretches,
): string | null {
  let best: string | null = null;
  for (let end = node + 1; end <= last; end++) {
    const words = wordsOf(t, begin, end);
    const count = words.split(' ').length;
    if (words.length > LONGEST || count > mostWords) break;
    if (count < FEWEST_WORDS || (end < last && !STOPS.test(t.upos[end]!))) continue;
    // Half of a row says less than its first thing.
    if (t.upos[end] === 'CCONJ' && t.upos[end - 1] !== 'VERB' && best !== null) continue;
    if (!isLast(t, end - 1, end === last) || leavesOpen(t, begin, end, true, verb)) continue;
    if (endsLine(t, end - 1, dates) && isBalanced(words) && !isLoose(words) && !MARKED.test(words)) best = words;
  }
  return best;
}

/** A sentence itself, where it has no more than so many words; null where it is none. */
export function wholeOf(t: Trees, { first, last }: TreeSentence, most: number): string | null {
  if (last - first > 2 * most) return null;
  let begin = first;
  while (begin < last && /^(?:CCONJ|PUNCT)$/.test(t.upos[begin]!) && !/^["“'‘(]$/.test(t.forms[begin]!)) begin++;
  let end = last;
  while (/^[.,;:!?]$/.test(t.forms[end - 1] ?? '') || isStray(t, begin, end)) end--;
  const words = wordsOf(t, begin, end);
  const count = words.split(' ').length;
  if (count < FEWEST_WORDS || count > most || lacksPredicate(t, begin, end)) return null;
  return isBalanced(words) && !isLoose(words) && !MARKED.test(words) ? words : null;
}

/** A mark of quotation at the end that closes nothing: it is the next sentence's. */
const isStray = (t: Trees, begin: number, end: number): boolean =>
  /^["“”]$|^``$|^''$/.test(t.forms[end - 1] ?? '') && !isBalanced(wordsOf(t, begin, end));

/** Where the clause of a verb begins with its subject, where that is no pronoun, or -1; who says says something. */
function subjectStart(t: Trees, verb: number): number {
  if (SPEECH.has(t.lemmas[verb]!) && dependentOf(t, verb, 'ccomp', 'obj') < verb) return -1;
  const subject = relationOf(t, verb) === 'conj' ? subjectOf(t, verb) : dependentOf(t, verb, 'nsubj');
  if (subject < 0 || subject > verb || t.upos[subject] === 'PRON') return -1;
  // Behind its prepositions.
  return Math.max(
    beginOf(t, subject),
    ...dependentsOf(t, subject, 'case', 'cc', 'mark')
      .filter((c) => c < subject)
      .map((c) => c + 1),
  );
}

/** A noun, a name or a number; a verb or adverb where a mark follows: “ran away”, not “(according) to”. */
const isLast = (t: Trees, i: number, atEnd: boolean): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(t.upos[i]!) ||
  (/^(?:VERB|ADV)$/.test(t.upos[i]!) && (atEnd || t.upos[i + 1] === 'PUNCT'));
