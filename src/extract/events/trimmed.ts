import { dependentsOf, extentOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { isBalanced, longest, mostWords } from './line.ts';
import { SPEECH } from './predicates.ts';
import { beginsWhole, endsWhole, isPhraseEnd, isWithin, type Stretches } from './wholeness.ts';

interface Room {
  characters: number;
  words: number;
}
/** A line; where no whole phrase fits one, two: a sentence that is cut is worse than one that is long. */
const ROOMS: readonly Room[] = [
  { characters: longest, words: mostWords },
  { characters: 150, words: 26 },
];

const MARKED = /[|#•<>@*]|https?:/;
/** Where a line may stop behind a whole phrase. */
const STOPS = /^(?:ADP|SCONJ|CCONJ|ADV)$/;
const STOPPING = /^(?:[,;:—–)]|who|which|that|to|such)$/i;
/** What goes on with the word before it: “such as”, “more than”. */
const JOINED_ON = /^(?:than|of)$/i;
const COMPARED = /^(?:such|much|many|well|same|far|soon|long)$/;
/** So many words behind the verb say what it did to whom. */
const BEHIND_VERB = 3;

/**
 * The sentence's own words for what a clause tells, one stretch of the text, up to the last phrase that fits: from the
 * clause's subject, else from the sentence's beginning. Null where none holds the verb and something behind it.
 */
export function trimmed(t: Trees, verb: number, sentence: TreeSentence, dates: Stretches): string | null {
  for (const room of ROOMS) {
    const words = trimmedAt(t, verb, sentence, dates, room) ?? trimmedAt(t, sentence.root, sentence, dates, room);
    if (words !== null) return words;
  }
  return null;
}

function trimmedAt(t: Trees, verb: number, given: TreeSentence, dates: Stretches, room: Room): string | null {
  const { last } = given;
  // “But” joins a sentence to one that isn't printed.
  const first = given.first + (t.upos[given.first] === 'CCONJ' ? 1 : 0);
  const subject = dependentsOf(t, verb).find((c) => c < verb && /^(?:nsubj|csubj|expl)/.test(t.relations[c]!));
  const begin = subject === undefined ? first : extentOf(t, subject).first;
  const starts =
    /^(?:who|which|that|whom|whose|what)$/i.test(t.forms[begin]!) || !beginsWhole(t, begin, dates)
      ? [first]
      : [begin, first];
  for (const from of starts) {
    const words = stretch(t, from, verb, last, dates, room);
    if (words !== null) return words;
  }
  return null;
}

function stretch(t: Trees, first: number, verb: number, last: number, dates: Stretches, room: Room): string | null {
  const end = /^[.;:!?]$/.test(t.forms[last - 1]!) ? last - 1 : last;
  const ends: number[] = [];
  for (let i = verb + 2; i <= end; i++) {
    if (i < end && !isStop(t, i) && !isWithin(t, i, dates)) continue;
    if (!isPhraseEnd(t, i - 1) || !endsWhole(t, i - 1, dates) || leavesClauseOpen(t, verb, i) || wantsMore(t, i - 1))
      continue;
    const words = wordsOf(t, first, i);
    if (words.length > room.characters || words.split(' ').length > room.words) break;
    if (!MARKED.test(words) && isBalanced(words)) ends.push(i);
  }
  // One line is filled, of two no more is taken than is needed.
  const best = room === ROOMS[0] ? ends.at(-1) : (ends.find((i) => i > verb + BEHIND_VERB) ?? ends.at(-1));
  return best === undefined ? null : wordsOf(t, first, best);
}

/** “Warned that wells”: a clause that begins within a line is told with its predicate; one word is none, whatever the tree says. */
function leavesClauseOpen(t: Trees, from: number, end: number): boolean {
  if (/^(?:that|which|who|if|whether|how|why)$/i.test(t.forms[end - 2]!)) return true;
  for (let i = from + 1; i < end; i++)
    if (t.heads[i]! >= end && /^(?:mark|nsubj|aux|cop|case|det|amod|compound)/.test(t.relations[i]!)) return true;
  return false;
}

/** “…, said”, “have managed (to sell)”: a verb of saying or one before an infinitive ends no line. */
const wantsMore = (t: Trees, last: number): boolean =>
  t.upos[last] === 'VERB' && (SPEECH.has(t.lemmas[last]!) || /^(?:to|that)$/i.test(t.forms[last + 1] ?? ''));

const isStop = (t: Trees, i: number): boolean =>
  STOPPING.test(t.forms[i]!) ||
  (STOPS.test(t.upos[i]!) &&
    !JOINED_ON.test(t.forms[i]!) &&
    !(t.lemmas[i] === 'as' && (COMPARED.test(t.lemmas[i - 1]!) || COMPARED.test(t.lemmas[i - 2]!))));
