import { dependentOf, extentOf, isFinite, phraseOf, relationOf } from '../../syntax/queries.ts';
import { besidePhrase, NAMED } from './besidePhrase.ts';
import type { Run } from './run.ts';
import type { Settled } from './settled.ts';
import type { View } from './view.ts';

/** “According to the Courier, …”: the phrase to the comma, as the tree has it. */
export function accordingTo(view: View, cue: number, first: number, last: number): Settled | null {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const { tokens } = view.article;
  const noun = t.heads[nodeOf[cue]!] ?? -1;
  if (noun < 0) return null;
  // “According to the Courier, in its last issue, …”: only another name goes on behind a comma.
  const phrase = phraseOf(
    t,
    noun,
    (c) =>
      t.relations[c] === 'punct' ||
      (!/^(?:appos|acl)$/.test(relationOf(t, c)) &&
        t.forms.slice(extentOf(t, c).first - 1, extentOf(t, c).first + 1).includes(',')),
  ).filter((n) => n > nodeOf[cue]! + 1);
  let end = phrase.length > 0 ? tokenOf[phrase.at(-1)!]! + 1 : last;
  // “According to the Courier, which cited a witness, the dam is old”
  if (/^(?:which|who)$/.test(tokens[end + 1]?.lower ?? '') && tokens[end]?.text === ',') {
    const next = tokens.findIndex((x, i) => i > end + 1 && (x.text === ',' || i >= last));
    return besidePhrase(view, cue, next, { first: cue + 2, last: end }, first, last);
  }
  // “According to Ian Lund, a farmer, the dam is old”: the subject comes only behind the next comma.
  const subject = dependentOf(t, t.heads[noun] ?? -1, 'nsubj', 'csubj');
  let comma = end + 1;
  while (comma < last && tokens[comma]!.text !== ',') comma++;
  const called = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[end + 1]?.pos ?? '');
  const later = subject >= 0 && tokenOf[extentOf(t, subject).first]! > comma;
  if (called && tokens[end]?.text === ',' && (later || namesHead(view, end, comma, last))) end = comma;
  return besidePhrase(view, cue, end, { first: cue + 2, last: end }, first, last) ?? opening(view, cue, first, last);
}

/** “According to its head, Ida Lund, the mill will close”: behind a noun and a name between commas another subject has its verb. */
function namesHead(view: View, end: number, comma: number, last: number): boolean {
  const { tokens } = view.article;
  if (tokens[end - 1]!.pos !== 'NOUN' || !tokens.slice(end + 1, comma).every((t) => /^\p{Lu}/u.test(t.text)))
    return false;
  // “…, in their first match, the boat scored”
  let commas = tokens[comma + 1]?.pos === 'ADP' ? 1 : 0;
  let verb = comma + 1;
  while (verb < last && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos) && commas >= 0)
    commas -= tokens[verb++]!.text === ',' ? 1 : 0;
  return verb < last && verb > comma + 1 && commas >= 0;
}

/** “According to the Courier, mayor Ida Lund said …”: where the tree lets the name run on over the comma, it ends there, if a clause follows. */
function opening(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  let end = cue + 2;
  const isName = (i: number) => /^\p{Lu}/u.test(tokens[i]!.text);
  while (
    end < last &&
    end - cue < NAMED &&
    (isName(end) || /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|PART)$/.test(tokens[end]!.pos))
  ) {
    // “According to Lund the dam is old”: behind a name an article begins something new.
    if (tokens[end]!.pos === 'DET' && end > cue + 2 && isName(end - 1)) break;
    end++;
  }
  const named = end > cue + 2 && (isName(end - 1) || /^(?:NOUN|PROPN|PRON)$/.test(tokens[end - 1]!.pos));
  const { trees: t, nodeOf } = view.nodes;
  const clause = nodeOf.subarray(end, last).some((n) => n >= 0 && isFinite(t, n));
  return named && clause ? besidePhrase(view, cue, end, { first: cue + 2, last: end }, first, last) : null;
}

/**
 * “The weir, which according to Lund is old, leaks”, “because, according to Lund, it leaks”, “it is closed, but according to Lund it
 * holds”: behind what opens a clause only that clause is said. “…, according to Lund, a farmer”, “…, according to the Courier, citing
 * Lund”: at the end of a sentence nothing behind the name is.
 */
export function accordingWithin(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  const end = endOfName(view, cue, last);
  if (end === cue + 2) return null;
  const source = { first: cue + 2, last: end };
  const apart = tokens[cue - 1]!.text === ',';
  const opener = tokens[apart ? cue - 2 : cue - 1];
  const at = apart ? cue - 2 : cue - 1;
  if (!opener || at <= first || view.quotationOf[at]! >= 0) return null;
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  if (/^(?:CCONJ|SCONJ)$/.test(opener.pos) || RELATIVE.test(opener.lower)) {
    if (from + 1 >= last || /^[.!?;]$/.test(tokens[end]?.text ?? '.')) return null;
    const said = clauseFrom(view, from, last, tokens[at - 1]!.text === ',' && /^wh(?:o|at|ich)$/.test(opener.lower));
    if (!said) return null;
    return /^wh(?:o|at|ich)$/.test(opener.lower)
      ? { source, content: { first: at, last: at + 1 }, rest: said }
      : { source, content: said };
  }
  // “…, according to two people familiar with it who spoke on condition of anonymity because they feared for their jobs”
  const because = apart ? end + tokens.slice(end, last).findIndex((t) => t.lower === 'because') : -1;
  const paused = tokens.slice(cue, Math.max(cue, because)).some((t) => /^[,;:]$/.test(t.text));
  if (because >= end && !paused)
    return { source: { first: cue + 2, last: because }, content: { first, last: cue - 1 } };
  if (!apart || tokens[end]?.text !== ',' || from >= last) return null;
  // Only what tells of the name stands behind it.
  let stop = from;
  while (stop < last && !/^[.!?]$/.test(tokens[stop]!.text)) {
    if (/^[;:]$/.test(tokens[stop]!.text) || (isPredicate(view, stop) && !isRelative(view, stop))) return null;
    stop++;
  }
  const comment = /ing$/.test(tokens[from]!.lower) && tokens[from]!.pos === 'VERB';
  const called = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from]!.pos);
  if (!comment && !called) return null;
  return { source: comment ? source : { first: cue + 2, last: stop }, content: { first, last: cue - 1 } };
}

const RELATIVE = /^(?:who|which|that|what)$/;

/** Where the name ends behind “according to”: at a sign, a predicate, or a subject of its own behind it. */
function endOfName(view: View, cue: number, last: number): number {
  const { tokens } = view.article;
  let end = cue + 2;
  while (end < last && end - cue < NAMED) {
    const t = tokens[end]!;
    if (t.pos === 'PUNCT' || isPredicate(view, end)) break;
    const noun = end > cue + 2 && /^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos);
    if (noun && (t.pos === 'DET' || (t.pos === 'PRON' && !/^(?:who|which|that|whose)$/.test(t.lower)))) break;
    end++;
  }
  return end;
}

/** The clause whose predicate comes first from a token on; where an aside between commas ends, the clause around goes on with its own. */
function clauseFrom(view: View, from: number, last: number, aside: boolean): Run | null {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const { tokens } = view.article;
  let verb = from;
  while (verb < last && !isPredicate(view, verb)) verb++;
  if (verb === last) return { first: from, last };
  const node = nodeOf[verb]!;
  const head = t.upos[node] === 'AUX' && t.heads[node]! > node ? t.heads[node]! : node;
  let end = Math.min(last, tokenOf[extentOf(t, head).last - 1]! + 1);
  if (aside) {
    const commas = Array.from({ length: last - verb }, (_, k) => verb + k).filter((i) => tokens[i]!.text === ',');
    const over = commas.length === 1 ? commas[0] : commas.find((i) => i + 1 < last && isPredicate(view, i + 1));
    end = Math.min(end, over ?? end);
  }
  // What begins within marks goes on to their end.
  while (end < last && view.quotationOf[end]! >= 0 && view.quotationOf[end] === view.quotationOf[end - 1]) end++;
  return end > verb ? { first: from, last: end } : null;
}

const isRelative = ({ nodes: { trees: t, nodeOf } }: View, i: number): boolean => {
  const n = nodeOf[i]!;
  return relationOf(t, t.upos[n] === 'AUX' ? t.heads[n]! : n) === 'acl';
};

const isPredicate = ({ nodes: { trees: t, nodeOf } }: View, i: number): boolean => {
  const n = nodeOf[i]!;
  return n >= 0 && (t.upos[n] === 'AUX' || (t.upos[n] === 'VERB' && t.features[n]!.verbForm === 'Fin'));
};
