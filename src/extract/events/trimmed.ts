import { dependentsOf, extentOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { endsLine, endsPhrase } from './complements.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { closeOf, sourceOf } from './headlineSource.ts';
import { COMPARED } from './lexicon/trimmed.ts';
import { isBalanced, longest, mostWords, upperFirst } from './line.ts';
import { leavesOpen } from './openEnds.ts';
import { statusInTree } from './status.ts';
import { beginOf, beginsWhole, isOpener, isWithin, type Stretches } from './wholeness.ts';

interface Room {
  characters: number;
  words: number;
  /** Whether the line may do without the noun that tells, where the clause's verb is in it. */
  bare?: boolean;
  /** Whether it may end before what a word asks for. */
  lax?: boolean;
  /** Whether it may end before what a noun needs to be known. */
  cut?: boolean;
}
const LINE: Room = { characters: 110, words: mostWords };
/** What is tried in turn: a line that holds what tells, one that holds the clause's verb, one that may end where a phrase could go on; last, those that end with a phrase but leave out what its noun needs. */
const WHOLE: readonly Room[] = [LINE, { ...LINE, bare: true }, { ...LINE, bare: true, lax: true }];
const ROOMS: readonly Room[] = [...WHOLE, ...WHOLE.map((room) => ({ ...room, cut: true }))];
/** What is dated is told in any case: where no whole phrase fits a line, on two. */
const OF_DATED: readonly Room[] = [...ROOMS, { characters: 150, words: 26, bare: true, lax: true, cut: true }];

/** Of a sentence of more tokens nothing is tried twice: each of its clauses asks for it. */
const HOPELESS = 100;

const MARKED = /[|#•<>@*]|https?:/;
/** Where a line may stop behind a whole phrase. */
const STOPS = /^(?:ADP|SCONJ|CCONJ|ADV)$/;
const STOPPING = /^(?:[,;:—–)]|who|which|that|to|such)$/i;
/** What goes on with the word before it: “such as”, “more than”. */
const JOINED_ON = /^(?:than|of)$/i;
const RELATIVE = /^(?:who|which|whose|whom)$/i;
/** So many words behind the verb say what it did to whom. */
const BEHIND_VERB = 3;

/** A line of a sentence's own words; `told` where it isn't all verbatim: it names whom a pronoun means, or who said it. */
interface Trimmed {
  line: string;
  told: boolean;
  /** Set where it is more than one line, or has the word that tells no longer for sure. */
  makeshift?: true;
  /** Set where it leaves out what a noun needs. */
  chopped?: true;
}

/**
 * The sentence's own words for what a clause tells, one stretch of the text, up to the last phrase that fits: from the
 * clause's subject, else from the sentence's beginning. It holds the word that tells, `node`, and
 * something behind the verb; null where none does.
 */
export function trimmed(
  t: Trees,
  verb: number,
  sentence: TreeSentence,
  options: HeadlineOptions,
  node = verb,
  mayBeBare = true,
): Trimmed | null {
  const rooms = sentence.last - sentence.first > HOPELESS ? WHOLE : options.dates.length ? OF_DATED : ROOMS;
  for (const room of rooms)
    for (const from of new Set([verb, sentence.root])) {
      const words = trimmedAt(t, from, node, sentence, options, room);
      // In words that aren't the sentence's only the clause's own verb can stand for the noun that tells.
      if (words === null || (words.told && (room.cut || (room.bare && !(mayBeBare && from === verb))))) continue;
      if (isOneLine(room, from === verb && mayBeBare)) return words;
      return { ...words, makeshift: true, ...(room.cut && { chopped: true }) };
    }
  return null;
}

const isOneLine = (room: Room, ofOwnVerb: boolean): boolean =>
  room === LINE || (room.words === mostWords && ofOwnVerb && !room.cut);

function trimmedAt(
  t: Trees,
  verb: number,
  node: number,
  given: TreeSentence,
  options: HeadlineOptions,
  room: Room,
): Trimmed | null {
  const { dates } = options;
  const { last, root } = given;
  // “But” joins a sentence to one that isn't printed.
  const first = given.first + (t.upos[given.first] === 'CCONJ' ? 1 : 0);
  const subject = dependentsOf(t, verb).find((c) => c < verb && /^(?:nsubj|csubj|expl)/.test(t.relations[c]!));
  const begin = subject === undefined ? first : beginOf(t, subject);
  const needed = room.bare ? verb : Math.max(verb, node);
  const source = sourceOf(t, verb);
  const close = source && source.verb >= 0 ? closeOf(t, source, options) : source ? null : '';
  // What is only supposed and what a relative clause tells of its noun are told with what they hang on.
  const alone =
    close !== null &&
    (subject !== undefined || !close) &&
    dependentsOf(t, verb, 'mark').every((m) => t.lemmas[m] === 'that') &&
    statusInTree(t, verb) === 'happened' &&
    isOpener(t, begin) &&
    beginsWhole(t, begin, dates);
  // “The gates were opened, Kole said”, “Kole said that …”: what somebody says is closed by him.
  if (alone) {
    const { start, end } = t.places[begin]!;
    // Whom “it” means is too often unsure to print a deed under a name.
    const isPronoun = begin === subject && t.upos[begin] === 'PRON' && t.lemmas[begin] !== 'it';
    const meant = isPronoun ? options.nameAt(start, end) : null;
    const name = t.lemmas[begin] === 'they' && !meant?.includes(' and ') ? null : meant;
    const until = verb === root ? last : extentOf(t, verb).last;
    const behind = source && source.verb > verb ? Math.min(source.verb, extentOf(t, source.who).first) : until;
    const line =
      (room.bare ? verb : node) < begin
        ? null
        : stretch(t, begin, needed, Math.min(until, behind), dates, without(room, close));
    const told = line === null ? '' : (name === null ? line : name + line.slice(end - start)) + close;
    if (line !== null && name === null && !close) {
      if (begin > first) return { line, told: false };
    } else if (
      told &&
      told.length <= longest &&
      (name !== null || t.upos[begin] !== 'PRON') &&
      !(close && name && close.includes(name))
    )
      return { line: upperFirst(told.replace(/^(?:the|an?) /i, '')), told: true };
  }
  // What stands before the subject of all is left out where it can be; who says it stays.
  const top = dependentsOf(t, root).find((c) => c < root && /^(?:nsubj|csubj)/.test(t.relations[c]!));
  const from = top === undefined ? first : beginOf(t, top);
  for (const start of from > first &&
  from <= (room.bare ? verb : Math.min(verb, node)) &&
  (source?.verb ?? 0) >= 0 &&
  isOpener(t, from) &&
  beginsWhole(t, from, dates)
    ? [from, first]
    : [first]) {
    const line = RELATIVE.test(t.forms[start]!) ? null : stretch(t, start, needed, last, dates, room);
    if (line !== null) return { line, told: false };
  }
  return null;
}

/** The room that is left beside what closes a line. */
const without = (room: Room, close: string | null): Room =>
  close
    ? {
        ...room,
        characters: longest - close.length,
        words: Math.min(room.words, mostWords - close.split(' ').length + 1),
      }
    : room;

function stretch(t: Trees, first: number, needed: number, last: number, dates: Stretches, room: Room): string | null {
  let end = last;
  while (/^[.,;:!?]$/.test(t.forms[end - 1]!)) end--;
  const ends: number[] = [];
  for (let i = needed + (t.upos[needed] === 'VERB' ? 2 : 1); i <= end; i++) {
    if (i < end && !isStop(t, i) && !(isWithin(t, i, dates) && !isWithin(t, i - 1, dates))) continue;
    const exceeds = (words: string) => words.length > room.characters || words.split(' ').length > room.words;
    // Nothing further on fits either: looked at first, for a sentence of hundreds of verbs asks for each what it leaves open.
    if (exceeds(wordsOf(t, first + 1, i))) break;
    if (!(room.cut ? endsPhrase : endsLine)(t, i - 1, dates) || leavesOpen(t, first, i, room.lax)) continue;
    const words = wordsOf(t, opensQuote(t, first, i) ? first + 1 : first, i);
    if (exceeds(words)) break;
    if (!MARKED.test(words) && isBalanced(words)) ends.push(i);
  }
  // One line is filled, of two no more is taken than is needed.
  const best = room.words <= mostWords ? ends.at(-1) : (ends.find((i) => i > needed + BEHIND_VERB) ?? ends.at(-1));
  return best === undefined ? null : wordsOf(t, opensQuote(t, first, best) ? first + 1 : first, best);
}

/** Whether a stretch begins with a mark of quotation that it doesn't close. */
function opensQuote(t: Trees, first: number, end: number): boolean {
  if (!/^["“'‘]$|^``$/.test(t.forms[first]!)) return false;
  for (let i = first + 1; i < end; i++) if (/^["”'’]$|^''$/.test(t.forms[i]!)) return false;
  return true;
}

const isStop = (t: Trees, i: number): boolean =>
  STOPPING.test(t.forms[i]!) ||
  (STOPS.test(t.upos[i]!) &&
    !JOINED_ON.test(t.forms[i]!) &&
    !(t.lemmas[i] === 'as' && (COMPARED.test(t.lemmas[i - 1]!) || COMPARED.test(t.lemmas[i - 2]!))));
