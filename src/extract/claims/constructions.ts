import { SENSE } from './lexicon.ts';
import type { Run } from './run.ts';
import { VEHICLES } from './speakingNouns.ts';
import type { View } from './view.ts';

/** What a construction settles by itself, whatever the weights say. */
export interface Settled {
  source: Run;
  content: Run;
  /** The second half of what is said, where who says it stands between. */
  rest?: Run;
}
type Construction = (view: View, cue: number, first: number, last: number) => Settled | null;

const SAYING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim, SENSE.shout]);
const ATTRIBUTING = new Set([...SAYING, SENSE.speech, SENSE.fact, SENSE.believe]);

const isEnd = (text: string) => /^[.!?]$/.test(text);
const lastWord = (view: View, first: number, last: number): number => {
  let end = last;
  while (end > first && !/[\p{L}\p{N}]/u.test(view.article.tokens[end - 1]!.text)) end--;
  return end;
};

/** “…, with analysts saying the talks failed”: the phrase after “with” speaks, all to the end is content. */
const absolute: Construction = (view, cue, first, last) => {
  const { tokens } = view.article;
  if (!ATTRIBUTING.has(view.sense[cue]!) || tokens[cue]!.pos !== 'VERB' || !tokens[cue]!.lower.endsWith('ing'))
    return null;
  const n = view.phraseOf[cue - 1] ?? -1;
  if (n < 0) return null;
  const who = view.phrases[n]!;
  if (who.first <= first || tokens[who.first - 1]!.lower !== 'with') return null;
  let start = cue + 1;
  // The day it was said is no part of it.
  if (tokens[start]?.lower === 'on' && view.lemma[start + 1] === view.time) start += 2;
  const end = lastWord(view, start, last);
  return end > start ? { source: { first: who.first, last: who.last }, content: { first: start, last: end } } : null;
};

const EXPRESSING = new Set(['express', 'voice', 'articulate']);
/** “The mayor voiced her doubts about the bridge”: verbs that say little without what they voice; “pointed out the cost” is one. */
const expressed: Construction = (view, cue, first, last) => {
  const { tokens } = view.article;
  const pointsOut = tokens[cue]!.lemma === 'point' && tokens[cue + 1]?.lower === 'out';
  const start = pointsOut ? cue + 2 : cue + 1;
  if (!(pointsOut || EXPRESSING.has(tokens[cue]!.lemma)) || start >= last || view.phraseOf[start]! < 0) return null;
  let left = cue - 1;
  while (left > first && /^(?:AUX|ADV)$/.test(tokens[left]!.pos)) left--;
  const n = left >= first ? view.phraseOf[left]! : -1;
  if (n < 0 || tokens[cue]!.lower.endsWith('ing')) return null;
  let end = start;
  while (end < last) {
    const t = tokens[end]!;
    const next = tokens[end + 1];
    const quoted = view.quotationOf[end]! >= 0;
    if (!quoted && (isEnd(t.text) || t.text === ';')) break;
    // A participle, an adverb before one, or another verb after “and” begins something else.
    if (!quoted && t.text === ',' && next && /^(?:VERB|ADV|CCONJ|SCONJ)$/.test(next.pos)) break;
    if (
      quoted &&
      tokens[end - 1]!.text === ',' &&
      next &&
      view.quotationOf[end + 1] !== view.quotationOf[end] &&
      next.pos === 'VERB'
    ) {
      end++;
      break;
    }
    if (!quoted && t.pos === 'CCONJ' && next && /^(?:VERB|AUX)$/.test(next.pos) && next.lower !== next.lemma) break;
    end++;
  }
  let who = view.phrases[n]!.first;
  // “Lund of the Harbour Institute pointed out”: the phrase that “of” hangs on speaks.
  while (pointsOut && who - 2 >= first && tokens[who - 1]!.lower === 'of' && view.phraseOf[who - 2]! >= 0)
    who = view.phrases[view.phraseOf[who - 2]!]!.first;
  return {
    source: { first: who, last: view.phrases[n]!.last },
    content: { first: start, last: lastWord(view, start, end) },
  };
};

const TELLING = /^(?:reads|states|says|said|stated|notes|warns|declares|reported|reports)$/;
/** Verbs with which an agency or a paper, by its name, closes what it passes on. */
const TOLD = /^(?:reported|reports)$/;
const TEXTS = /^(?:treaty|charter|agreement|accord|pact|protocol|communiqu[eé]|resolution|constitution|memorandum)$/;
/** “…, reads the joint statement of Sorn and Halden on trade”: a text that closes its sentence says all that stands before it. */
const closing: Construction = (view, cue, first, last) => {
  const { tokens } = view.article;
  if (!TELLING.test(tokens[cue]!.lower) || cue < first + 3 || view.quotationOf[cue]! >= 0) return null;
  if (!/^[,”"’']$/.test(tokens[cue - 1]!.text) || !/^(?:DET|PRON|PROPN|ADJ)$/.test(tokens[cue + 1]?.pos ?? ''))
    return null;
  let end = cue + 1;
  while (
    end < last &&
    (/^(?:DET|ADJ|NOUN|PROPN|PART|CCONJ|NUM|PRON)$/.test(tokens[end]!.pos) ||
      /^(?:of|from|by|-)$/.test(tokens[end]!.lower))
  )
    end++;
  const named = tokens.slice(cue + 1, end).findIndex((t) => /^(?:by|from|of)$/.test(t.lower));
  const noun = tokens.slice(cue + 1, named < 0 ? end : cue + 1 + named).at(-1);
  if (
    !noun ||
    !(VEHICLES.has(noun.lower) || TEXTS.test(noun.lower) || (TOLD.test(tokens[cue]!.lower) && noun.pos === 'PROPN'))
  )
    return null;
  // Behind it stands what describes it, and no other clause.
  const { trees: t, nodeOf } = view.nodes;
  const isSaid = (from: number, to: number) =>
    nodeOf.subarray(from, to).some((n) => n >= 0 && t.upos[n] !== 'NOUN' && t.features[n]!.verbForm === 'Fin');
  if (isSaid(end, last) || !isSaid(first, cue - 1)) return null;
  return { source: { first: cue + 1, last: end }, content: { first, last: cue - 1 } };
};

/** “What Lund does say is that it leaks”, “all the mayor said was ‘no’”: what is said stands behind the verb to be. */
const cleft: Construction = (view, cue, first, last) => {
  const { tokens } = view.article;
  const be = cue + 1;
  if (!ATTRIBUTING.has(view.sense[cue]!) || !/^(?:is|was)$/.test(tokens[be]?.lower ?? '') || be + 2 >= last)
    return null;
  const quoted = view.quotationOf[be + 1]! >= 0 && view.quotationOf[be]! < 0;
  if (!quoted && tokens[be + 1]!.lower !== 'that') return null;
  let what = cue - 1;
  while (what >= first && cue - what < NAMED && /\p{L}/u.test(tokens[what]!.text)) {
    if (/^(?:what|all)$/.test(tokens[what]!.lower)) break;
    what--;
  }
  let end = what + 1;
  while (
    end < cue &&
    !/^(?:AUX|VERB|ADV|PART)$/.test(tokens[end]!.pos) &&
    !/^['’](?:m|s|re|ve|d)$/.test(tokens[end]!.lower)
  )
    end++;
  if (what < first || !/^(?:what|all)$/.test(tokens[what]!.lower) || end - what < 2) return null;
  return { source: { first: what + 1, last: end }, content: { first: be + 1, last: lastWord(view, be + 1, last) } };
};
/** A name or phrase so named runs over no more tokens than this. */
const NAMED = 12;

/** In this order; the first that fits settles it. */
export const CONSTRUCTIONS = { absolute, expressed, closing, cleft };

/** What a construction settles about a token as a cue, or null where none fits. `first` and `last` bound its unit. */
export function settledBy(view: View, cue: number, first: number, last: number): Settled | null {
  if (view.article.tokens[cue]!.pos !== 'VERB') return null;
  for (const construction of Object.values(CONSTRUCTIONS)) {
    const settled = construction(view, cue, first, last);
    if (settled) return settled;
  }
  return null;
}
