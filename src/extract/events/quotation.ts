import { dependentOf, dependentsOf, extentOf, isFinite, relationOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { isCalledWithin } from './calledWithin.ts';
import { endsLine, endsPhrase } from './complements.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { closeOf, sourceOf } from './headlineSource.ts';
import { COMPARED } from './lexicon/quotation.ts';
import { isBalanced, isLoose, longest, mostWords, upperFirst } from './line.ts';
import { leavesOpen } from './openEnds.ts';
import { statusInTree } from './status.ts';
import { beginOf, beginsWhole, behindDay, isOpener, isStray, isWithin, type Stretches } from './wholeness.ts';

/** A word that tells something, the verb of its clause and its sentence. */
interface Told {
  node: number;
  verb: number;
  sentence: TreeSentence;
  /** Whether the clause's verb can stand for the word. */
  byVerb: boolean;
}

/** Where words begin, and the head of the clause that is theirs; -1 where they are a noun's phrase. */
interface Begin {
  at: number;
  of: number;
}

/** A line of a sentence's own words; `told` where it isn't all verbatim: it names whom a pronoun means, or who said it. */
export interface Quotation {
  line: string;
  told: boolean;
  /** Whether nothing is wrong with it but its length. */
  sound: boolean;
}

/** What a fault of some words costs, the worst the most. */
const COST = {
  /** A word that tells is left out. */
  silent: 40,
  /** … but its clause's verb is there. */
  byVerb: 6,
  /** A verb lacks what it says or asks for, a subject its verb. */
  open: 60,
  /** … or what it only governs. */
  bare: 18,
  /** A noun lacks what makes it known. */
  cut: 10,
  /** It begins within a phrase. */
  torn: 60,
  /** It tells as done what somebody says or supposes. */
  unsaid: 24,
  /** It is no clause, but names what happened. */
  nominal: 8,
  /** It speaks of somebody named before. */
  pronoun: 10,
  /** It begins behind the beginning. */
  late: 1,
  /** It has a line of its own and more. */
  long: 44,
  /** It says too little. */
  thin: 6,
  /** It leaves out what a verb has besides, or another word. */
  short: 3,
  shorter: 1,
  /** It ends with a verb that goes on. */
  verbal: 4,
  /** It can be told in our words. */
  ours: 4,
};
/** Words that cost no more are whole. */
const SOUND = 9;
/** Worse than this nothing is quoted. */
const WORST = 50;

const LONGEST = 110;
/** What no shorter words tell is told on two lines. */
const TWO_LINES = { characters: 150, words: 26 };
const FEWEST_WORDS = 4;
/** So many clauses around one are looked at. */
const AROUND = 4;

const MARKED = /[|#•<>@*]|https?:|\.\.\.|…/;
/** Where words may stop behind a whole phrase. */
const STOPS = /^(?:ADP|SCONJ|CCONJ|ADV)$/;
const STOPPING = /^(?:[,;:—–)]|who|which|that|to|such)$/i;
/** What goes on with the word before it: “more than”. */
const JOINED_ON = /^than$/i;
/** What is wanted, meant or allowed is told with what it is: “the need (to keep …)”. */
const WANTING = /^(?:need|plan|decision|effort|right|chance)$/;
const RELATIVE = /^(?:who|which|whose|whom)$/i;

/**
 * A sentence's own words for what a word of it tells, one stretch of the text: of all that begin with a clause around the word, or with its noun's
 * phrase, and end with a phrase, the one with which least is wrong. Null where none can be printed.
 */
export function quotationOf(t: Trees, told: Told, options: HeadlineOptions): Quotation | null {
  let best: Quotation | null = null;
  let least = WORST + 1;
  for (const begin of beginsOf(t, told, options.dates)) {
    const voice = voiceOf(t, begin, told, options);
    for (const end of endsFrom(t, begin.at, told.sentence, options.dates)) {
      const words = wordsOf(t, opensQuote(t, begin.at, end) ? begin.at + 1 : begin.at, end);
      if (exceeds(words, TWO_LINES)) break;
      if (MARKED.test(words) || !isBalanced(words) || isLoose(words)) continue;
      const cost = costOf(t, begin, end, words, told, options.dates, least + COST.ours);
      const { ours, strange } = voice(words, end);
      const isOurs = ours !== null && cost <= SOUND;
      const all = isOurs ? cost - COST.ours : cost + strange;
      if (all > least || (all === least && words.length < (best?.line.length ?? 0))) continue;
      least = all;
      best = { line: isOurs ? ours : words, told: isOurs, sound: all <= SOUND };
    }
  }
  return best;
}

/** The clauses around a word, from the inmost on, and the sentence; of a noun, or of what a clause says of one, its phrase. */
function beginsOf(t: Trees, { node, verb, sentence: { first, last, root } }: Told, dates: Stretches): Begin[] {
  let start = behindDay(t, first, last, dates);
  while (start < last && /^(?:CCONJ|PUNCT)$/.test(t.upos[start]!) && !/^["“'‘(]$|^``$/.test(t.forms[start]!)) start++;
  const begins: Begin[] = [{ at: start, of: root }];
  for (let at = verb, k = 0; at >= 0 && k < AROUND; at = t.heads[at]!, k++) {
    const subject = dependentOf(t, at, 'nsubj', 'csubj', 'expl');
    // “By telephone that he hoped …”: what a preposition joins is no subject, whatever the tree says.
    if (subject >= first && dependentOf(t, subject, 'case') < 0) begins.push({ at: beginOf(t, subject), of: at });
  }
  const isBare = node === verb && !isFinite(t, verb) && /^(?:acl|advcl)$/.test(relationOf(t, verb));
  const top = isBare && relationOf(t, verb) === 'acl' ? t.heads[verb]! : node;
  if (isBare || node !== verb) begins.push({ at: phraseBegin(t, top), of: -1 });
  return begins.filter(({ at, of }, k) => begins.findIndex((b) => b.at === at && b.of === of) === k);
}

/** Where a phrase begins, behind its prepositions, marks and conjunctions. */
function phraseBegin(t: Trees, top: number): number {
  let { first } = extentOf(t, top);
  while (first < top && (/^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(t.upos[first]!) || t.relations[first] === 'case'))
    first++;
  return first;
}

/** The ends of phrases behind a place, and that of the sentence. */
function endsFrom(t: Trees, from: number, { last }: TreeSentence, dates: Stretches): number[] {
  let end = last;
  while (/^[.,;:!?]$/.test(t.forms[end - 1] ?? '') || isStray(t, from, end)) end--;
  const ends: number[] = [];
  for (let i = from + 2; i <= end && i <= from + 2 * TWO_LINES.words; i++)
    if (
      i === end ||
      ((isStop(t, i) || (isWithin(t, i, dates) && !isWithin(t, i - 1, dates))) && endsPhrase(t, i - 1, dates))
    )
      ends.push(i);
  return ends;
}

const isStop = (t: Trees, i: number): boolean =>
  STOPPING.test(t.forms[i]!) ||
  (STOPS.test(t.upos[i]!) &&
    !JOINED_ON.test(t.forms[i]!) &&
    !(t.lemmas[i] === 'as' && (COMPARED.test(t.lemmas[i - 1]!) || COMPARED.test(t.lemmas[i - 2]!))));

const exceeds = (words: string, { characters, words: most }: typeof TWO_LINES): boolean =>
  words.length > characters || words.split(' ').length > most;

/** Whether words begin with a mark of quotation that they don't close. */
function opensQuote(t: Trees, first: number, end: number): boolean {
  if (!/^["“'‘]$|^``$/.test(t.forms[first]!)) return false;
  for (let i = first + 1; i < end; i++) if (/^["”'’]$|^''$/.test(t.forms[i]!)) return false;
  return true;
}

/** In whose voice words are put: whom a pronoun surely means is named, and who says them closes them; what only somebody says or supposes isn't told without him. */
function voiceOf(t: Trees, { at, of }: Begin, { verb }: Told, options: HeadlineOptions) {
  const source = of < 0 ? null : sourceOf(t, of);
  const isSure =
    of >= 0 && statusInTree(t, of) === 'happened' && dependentsOf(t, of, 'mark').every((m) => t.lemmas[m] === 'that');
  const close = source && source.verb >= 0 && isSure ? closeOf(t, source, options) : null;
  // Whom “it” means is too often unsure to print a deed under a name.
  const isPronoun = of === verb && t.upos[at] === 'PRON' && t.heads[at] === of && t.lemmas[at] !== 'it';
  const place = t.places[at]!;
  const meant = isPronoun && isSure ? options.nameAt(place.start, place.end) : null;
  const isAnother = meant !== null && isCalledWithin(t, of, meant, options, at + 1);
  const name = isAnother || (t.lemmas[at] === 'they' && !meant?.includes(' and ')) ? null : meant;
  const isMain = of < 0 || of === t.sentences[t.sentenceOf[of]!]!.root;
  return (words: string, end: number): { ours: string | null; strange: number } => {
    const by = source && (source.verb < 0 ? source.who : source.verb);
    const said = by !== null && !(by >= at && by < end) ? (close ?? NOBODY) : '';
    const line = upperFirst(
      ((name ?? '') + words.slice(name === null ? 0 : place.end - place.start) + said).replace(/^(?:the|an?) /i, ''),
    );
    const isOurs =
      (name !== null || said !== '') &&
      said !== NOBODY &&
      (name !== null || t.upos[at] !== 'PRON') &&
      !(name && (words + said).includes(name)) &&
      line.length <= longest &&
      line.split(' ').length <= mostWords;
    const isLoud = said !== '' || !(isSure || isMain) || (isMain && of >= end);
    return {
      ours: isOurs ? line : null,
      strange: (t.upos[at] === 'PRON' ? COST.pronoun : 0) + (isLoud ? COST.unsaid : 0),
    };
  };
}

/** The close of what is said by somebody whom no line can name. */
const NOBODY = '?';

/** What is wrong with a stretch; the tree is asked only where that may be less than `most`. */
function costOf(
  t: Trees,
  { at, of }: Begin,
  end: number,
  words: string,
  told: Told,
  dates: Stretches,
  most: number,
): number {
  const { node, verb, byVerb, sentence } = told;
  const holds = (i: number): boolean => i >= at && i < end;
  const count = words.split(' ').length;
  let cost = 0;
  if (!holds(node)) cost += byVerb && holds(verb) ? COST.byVerb : COST.silent;
  if (of < 0) cost += COST.nominal;
  if (end < sentence.last && !endsLine(t, end - 1, dates)) cost += COST.cut;
  if (WANTING.test(t.lemmas[end - 1]!) && t.forms[end] === 'to') cost += COST.open;
  const isStart = (of < 0 || of === sentence.root) && at < sentence.first + 2;
  if (!isStart) {
    if (
      !(isOpener(t, at) || t.upos[at] === 'ADP') ||
      !(beginsWhole(t, at, dates) || (of < 0 && t.upos[at - 1] === 'ADP'))
    )
      cost += COST.torn;
    cost += COST.late;
  }
  if (RELATIVE.test(t.forms[at]!)) cost += COST.torn;
  if (exceeds(words, { characters: LONGEST, words: mostWords })) cost += COST.long + Math.max(0, count - mostWords);
  if (count < FEWEST_WORDS) cost += COST.thin;
  if (t.upos[end - 1] === 'VERB' && t.upos[end] !== 'PUNCT' && end < sentence.last) cost += COST.verbal;
  if (cost > most) return cost;
  // A whole sentence lacks nothing.
  const isWhole = isStart && /^[.!?]$/.test(t.forms[end] ?? '.');
  if (of >= 0 && !isWhole && leavesOpen(t, at, end, false, of))
    cost += leavesOpen(t, at, end, true, of) ? COST.open : COST.bare;
  for (let i = end; i < sentence.last; i++)
    if (holds(t.heads[i]!) && t.upos[i] !== 'PUNCT' && !isWithin(t, i, dates))
      cost += t.heads[i] === verb || t.heads[i] === of ? COST.short : COST.shorter;
  return cost;
}
