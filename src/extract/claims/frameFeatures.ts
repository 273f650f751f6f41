import { beginningAt, betweenOf } from './between.ts';
import { formOf } from './cueFeatures.ts';
import { mix, writeFeatures } from './hash.ts';
import { shapeOf } from './verbShape.ts';
import type { View } from './view.ts';

const NONE = 1;

/** How many tokens of a sequence are read around a cue. */
export const bucket = (n: number): number =>
  n < 0 ? 0 : n <= 3 ? n : n <= 5 ? 4 : n <= 9 ? 5 : n <= 16 ? 6 : n <= 30 ? 7 : 8;

/** How many features a token has. */
export const FEATURES = 39;

/**
 * What each token of `sequence` shows of its part in the attribution whose cue is token `cue`: feature numbers, FEATURES of
 * them a token, one token after the other, into `out`, which may be longer. `own` is how many tokens of the sequence belong to the cue's own unit.
 */
export function frameFeatures(view: View, sequence: readonly number[], own: number, cue: number, out: number[]): void {
  const { lemma, pos, sense, quotationOf, phraseOf, phrases } = view;
  const { tokens } = view.article;
  const size = sequence.length;
  const at = (a: Int32Array, k: number) => (k >= 0 && k < size ? a[sequence[k]!]! : NONE);
  const c = sequence.indexOf(cue);
  const first = sequence[0]!;
  const form = formOf(view, cue, first);
  const cueKind = mix(sense[cue]!, pos[cue]!);
  const cueForm = mix(cueKind, form);
  const cueLemma = lemma[cue]!;
  const after1 = at(lemma, c + 1);
  const afterPos = at(pos, c + 1);
  const cueQuote = quotationOf[cue]!;

  // Phrases that may be the subject: the nearest on the left, the nearest there outside a prepositional phrase, the first
  // of the unit, the one right of the cue, and those after “by” and “to”.
  const roles = new Array<number>(size).fill(0);
  const mark = (token: number, bit: number) => {
    const p = phraseOf[token]!;
    if (p < 0) return;
    for (let j = phrases[p]!.first; j < phrases[p]!.last; j++) {
      const k = j - first;
      if (k >= 0 && k < own) roles[k]! |= bit;
    }
  };
  // The subjects of the nearest finite verbs on the left: “X did a, adding b”, “X did a and said b”.
  let finite = 0;
  for (let k = Math.min(c, own) - 1; k > 0 && finite < 2; k--) {
    const t = tokens[sequence[k]!]!;
    if ((t.pos !== 'VERB' && t.pos !== 'AUX') || t.lower.endsWith('ing') || quotationOf[sequence[k]!] !== cueQuote)
      continue;
    let left = k - 1;
    while (left > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[sequence[left]!]!.pos)) left--;
    if (tokens[sequence[left]!]!.text === ',') left--;
    if (left < 0 || phraseOf[sequence[left]!]! < 0) continue;
    mark(sequence[left]!, finite === 0 ? 64 : 128);
    finite++;
    k = left;
  }
  const isFree = (j: number) => quotationOf[j]! < 0 || quotationOf[j] === cueQuote;
  let seen = 0;
  for (let k = c - 1; k >= 0; k--) {
    const j = sequence[k]!;
    const p = phraseOf[j]!;
    if (p < 0 || !isFree(j)) continue;
    const ph = phrases[p]!;
    if (!(seen & 1)) mark(j, 1);
    const before = ph.first > first ? tokens[ph.first - 1]! : null;
    if (!(seen & 2) && before?.pos !== 'ADP') {
      mark(j, 2);
      seen |= 2;
      // The subject stands before its verb: an object of an earlier verb is none.
    }
    if (!(seen & 32) && before?.pos !== 'ADP' && before?.pos !== 'VERB') {
      mark(j, 32);
      seen |= 32;
    }
    seen |= 1;
    k = Math.min(k, ph.first - first);
    if ((seen & 35) === 35) break;
  }
  for (let k = 0; k < Math.min(c, own); k++)
    if (phraseOf[sequence[k]!]! >= 0 && isFree(sequence[k]!)) {
      mark(sequence[k]!, 4);
      break;
    }
  for (let k = c + 1; k < Math.min(own, c + 12); k++) {
    const j = sequence[k]!;
    if (k <= c + 2 && phraseOf[j]! >= 0 && isFree(j)) mark(j, 8);
    if (tokens[j]!.lower === 'by' && k + 1 < own) mark(sequence[k + 1]!, 16);
    if (tokens[j]!.lower === 'to' && tokens[cue]!.lower === 'according' && k + 1 < own) mark(sequence[k + 1]!, 16);
  }

  const shape = shapeAround(view, sequence, own, c);
  const cueShape = shapeOf(tokens[cue]!);
  const between = betweenOf(view, sequence, c);
  // Whether any quotation stands in the sequence after, before, and around the cue.
  let quotedAfter = 0;
  let quotedBefore = 0;
  for (let k = 0; k < size; k++) {
    const q = quotationOf[sequence[k]!]!;
    if (q < 0 || q === cueQuote) continue;
    if (k < c) quotedBefore = 1;
    else quotedAfter = 1;
  }
  const adjacentBefore = c > 0 && quotedBefore && nearQuote(view, sequence, c, cueQuote) ? 1 : 0;
  const quoting = quotedAfter * 4 + quotedBefore * 2 + adjacentBefore;
  let endsAt = own - 1;
  while (endsAt > 0 && tokens[sequence[endsAt]!]!.pos === 'PUNCT') endsAt--;
  const cueLast = c >= endsAt ? 1 : 0;

  // Parts of features that are the same for all tokens, or stand in several, are hashed once.
  const wholeCue = mix(quoting, cueLast);
  const quotingLemma = mix(cueLemma, quoting);
  const quotingKind = mix(quoting, cueKind);
  const quotingForm = mix(form, cueLast * 8 + quoting);
  const shapedKind = mix(shape, cueKind);
  for (let k = 0; k < size; k++) {
    const j = sequence[k]!;
    const side = k < c ? 1 : k > c ? 2 : 3;
    const q = quotationOf[j]!;
    const inQuote = q < 0 ? 0 : q === cueQuote ? 1 : 2;
    const extra = k < own ? 0 : tokens[j]!.start > 0 && view.units.length > 0 ? 1 : 0;
    const edge = k > 0 && quotationOf[sequence[k - 1]!] !== q ? 1 : 0;
    const place = mix(side, inQuote * 2 + extra);
    const role = roles[k]!;
    const dist = bucket(Math.abs(k - c));
    const nc = Math.min(2, between[k]!.commas);
    const nv = Math.min(2, between[k]!.verbs);
    const nt = Math.min(1, between[k]!.thats);
    const nj = Math.min(2, between[k]!.joins);
    const path = mix(mix(side, nc * 3 + nv), nt * 3 + nj);
    const w = lemma[j]!;
    const p = pos[j]!;
    const before = at(lemma, k - 1);
    const beforePos = at(pos, k - 1);
    const nextPos = at(pos, k + 1);
    const placed = mix(place, p);
    const away = mix(side, dist);
    const sideRole = mix(side, role);
    const sideAfter = mix(side, after1);
    const opened = mix(side, between[k]!.opener);
    const here = mix(side, beginningAt(view, sequence, k));
    // biome-ignore format: a feature a line
    const parts = [
      place, 0,
      place, p,
      place, w,
      placed, beforePos,
      placed, nextPos,
      mix(place, before), p,
      mix(place, at(lemma, k + 1)), p,
      away, p,
      away, mix(cueForm, inQuote),
      mix(place, cueKind), wholeCue,
      mix(place, cueLemma), quoting,
      sideRole, p,
      sideRole, cueForm,
      sideRole, quotingLemma,
      path, inQuote,
      path, cueKind,
      mix(path, p), cueLast,
      mix(path, form), quoting,
      sideAfter, mix(cueKind, dist > 1 ? 1 : dist),
      sideAfter, mix(cueLemma, k === c + 1 ? 1 : 0),
      mix(side, afterPos), mix(nc * 3 + nv, cueKind),
      mix(place, edge), mix(p, quoting),
      mix(side, sense[j]!), mix(cueKind, Math.min(dist, 4)),
      sideRole, quotingForm,
      mix(mix(side, extra), cueLast), quotingKind,
      mix(role, path), cueForm,
      mix(side, form), mix(w, Math.min(dist, 3)),
      mix(before, w), side,
      mix(mix(beforePos, p), nextPos), place,
      mix(side, mix(k === 0 ? 1 : 0, k === own - 1 ? 1 : 0)), mix(p, cueKind),
      opened, mix(cueKind, inQuote),
      opened, mix(nc, p),
      mix(side, between[k]!.coordinated), mix(cueShape, inQuote),
      here, mix(cueShape, nc),
      here, mix(cueKind, nv),
      sideRole, mix(shape, p),
      path, mix(shape, inQuote),
      place, shapedKind,
      mix(side, shape), mix(p, edge),
    ];
    writeFeatures(101, parts, out, k * FEATURES);
  }
}

/**
 * The construction that a cue stands in: 1 inverted (“…, said X”), 2 at the end (“…, X said”), 3 before “that”, 4 before a
 * quotation, 5 before a phrase and then “that” (“told Y that”), 6 before “to”, 7 before a colon, 0 any other.
 */
function shapeAround(view: View, sequence: readonly number[], own: number, c: number): number {
  const { tokens } = view.article;
  const at = (k: number) => (k >= 0 && k < own ? tokens[sequence[k]!]! : null);
  const next = at(c + 1);
  const before = at(c - 1);
  const ends = (k: number) => k >= own || /^[.,;!?]$/.test(tokens[sequence[k]!]!.text);
  const inverted = before?.pos === 'PUNCT' && before.text !== '(';
  const follows = next ? view.phraseOf[sequence[c + 1]!]! : -1;
  const past = follows >= 0 ? view.phrases[follows]!.last - sequence[0]! : -1;
  if (!next || /^[.;!?]$/.test(next.text)) return 2;
  if (next.lower === 'that') return 3;
  if (view.quotationOf[sequence[c + 1]!]! >= 0 && view.quotationOf[sequence[c + 1]!] !== view.quotationOf[sequence[c]!])
    return 4;
  if (next.text === ':') return 7;
  if (next.text === ',') return view.quotationOf[sequence[c + 2] ?? -1]! >= 0 ? 4 : 8;
  if (next.lower === 'to') return 6;
  if (inverted && past > 0) return 1;
  for (let k = past > 0 ? past : c + 1; k < own && k < c + 9 && !ends(k); k++) if (at(k)!.lower === 'that') return 5;
  // Only a time or a place between the cue and the stop: “X said on Monday.”
  let k = c + 1;
  while (k < own && k < c + 8 && /^(?:ADP|PROPN|NOUN|DET|NUM|ADV|ADJ)$/.test(at(k)!.pos)) k++;
  if (ends(k) && (next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'PROPN')) return 9;
  return past > 0 ? 10 : 0;
}

/** Whether a quotation ends close before the cue: “…,” he said. */
function nearQuote(view: View, sequence: readonly number[], c: number, cueQuote: number): boolean {
  for (let k = c - 1; k >= 0 && k > c - 6; k--) {
    const q = view.quotationOf[sequence[k]!]!;
    if (q >= 0 && q !== cueQuote) return true;
  }
  return false;
}
