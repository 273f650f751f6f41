import type { Token } from '../../model/article.ts';
import { formOf } from './cueFeatures.ts';
import { mix } from './hash.ts';
import type { View } from './view.ts';

const NONE = 1;

/** How many tokens of a sequence are read around a cue. */
export const bucket = (n: number): number =>
  n < 0 ? 0 : n <= 3 ? n : n <= 5 ? 4 : n <= 9 ? 5 : n <= 16 ? 6 : n <= 30 ? 7 : 8;

/**
 * What each token of `sequence` shows of its part in the attribution whose cue is token `cue`: feature numbers, `per` of
 * them a token, into `out`. `own` is how many tokens of the sequence belong to the cue's own unit.
 */
export function frameFeatures(view: View, sequence: readonly number[], own: number, cue: number): number[][] {
  const { lemma, pos, sense, quotationOf, phraseOf, phrases } = view;
  const { tokens } = view.article;
  const size = sequence.length;
  const at = (a: Uint32Array, k: number) => (k >= 0 && k < size ? a[sequence[k]!]! : NONE);
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
  const roles = new Uint8Array(size);
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
  const out: number[][] = [];
  // Running counts between the cue and each token.
  const commas = new Int32Array(size);
  const verbs = new Int32Array(size);
  const thats = new Int32Array(size);
  const joins = new Int32Array(size);
  const opener = new Uint32Array(size);
  const coordinated = new Uint8Array(size);
  const cueShape = shapeOf(tokens[cue]!);
  const count = (k: number, step: number) => {
    const prev = k - step;
    const t = tokens[sequence[prev]!]!;
    const inner = prev !== c && quotationOf[sequence[prev]!] === cueQuote;
    commas[k] =
      commas[prev]! +
      (inner && (t.text === ',' || t.text === '—' || t.text === '–' || t.text === ';' || t.text === '--') ? 1 : 0);
    verbs[k] = verbs[prev]! + (prev !== c && (t.pos === 'VERB' || t.pos === 'AUX') ? 1 : 0);
    thats[k] = thats[prev]! + (t.lower === 'that' && t.pos !== 'DET' ? 1 : 0);
    opener[k] = opener[prev]!;
    coordinated[k] = coordinated[prev]!;
    if (prev !== c && step > 0) {
      const before = tokens[sequence[prev - 1]!]!;
      if (before.text === ',' || before.pos === 'CCONJ' || before.text === '—' || before.text === ';')
        opener[k] = CLOSED.has(t.pos) ? lemma[sequence[prev]!]! : mix(pos[sequence[prev]!]!, shapeOf(t));
      // “said a and did b”: a verb of the cue's own form after “and” ends what the cue governs.
      if (before.pos === 'CCONJ' && t.pos === 'VERB' && coordinated[k] === 0)
        coordinated[k] = shapeOf(t) === cueShape ? 1 : 2;
    }
    joins[k] = joins[prev]! + (inner && (t.pos === 'SCONJ' || t.pos === 'CCONJ') ? 1 : 0);
  };
  for (let k = c + 1; k < size; k++) count(k, 1);
  for (let k = c - 1; k >= 0; k--) count(k, -1);
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
    const nc = Math.min(2, commas[k]!);
    const nv = Math.min(2, verbs[k]!);
    const nt = Math.min(1, thats[k]!);
    const nj = Math.min(2, joins[k]!);
    const path = mix(mix(side, nc * 3 + nv), nt * 3 + nj);
    const w = lemma[j]!;
    const p = pos[j]!;
    const f: number[] = [];
    const add = (template: number, a: number, b: number) => f.push(mix(mix(template + 100, a), b));
    add(1, place, 0);
    add(2, place, p);
    add(3, place, w);
    add(4, mix(place, p), at(pos, k - 1));
    add(5, mix(place, p), at(pos, k + 1));
    add(6, mix(place, at(lemma, k - 1)), p);
    add(7, mix(place, at(lemma, k + 1)), p);
    add(8, mix(side, dist), p);
    add(9, mix(side, dist), mix(cueForm, inQuote));
    add(10, mix(place, cueKind), mix(quoting, cueLast));
    add(11, mix(place, cueLemma), quoting);
    add(12, mix(side, role), p);
    add(13, mix(side, role), cueForm);
    add(14, mix(side, role), mix(cueLemma, quoting));
    add(15, path, inQuote);
    add(16, path, cueKind);
    add(17, mix(path, p), cueLast);
    add(18, mix(path, form), quoting);
    add(19, mix(side, after1), mix(cueKind, dist > 1 ? 1 : dist));
    add(20, mix(side, after1), mix(cueLemma, k === c + 1 ? 1 : 0));
    add(21, mix(side, afterPos), mix(nc * 3 + nv, cueKind));
    add(22, mix(place, edge), mix(p, quoting));
    add(23, mix(side, sense[j]!), mix(cueKind, Math.min(dist, 4)));
    add(24, mix(side, role), mix(form, cueLast * 8 + quoting));
    add(25, mix(mix(side, extra), cueLast), mix(quoting, cueKind));
    add(26, mix(role, path), cueForm);
    add(27, mix(side, form), mix(w, Math.min(dist, 3)));
    add(28, mix(at(lemma, k - 1), w), side);
    add(29, mix(mix(at(pos, k - 1), p), at(pos, k + 1)), place);
    const here = step(tokens, sequence, k, lemma, pos);
    add(31, mix(side, opener[k]!), mix(cueKind, inQuote));
    add(32, mix(side, opener[k]!), mix(nc, p));
    add(33, mix(side, coordinated[k]!), mix(cueShape, inQuote));
    add(34, mix(side, here), mix(cueShape, nc));
    add(35, mix(side, here), mix(cueKind, nv));
    add(36, mix(side, role), mix(shape, p));
    add(37, path, mix(shape, inQuote));
    add(38, place, mix(shape, cueKind));
    add(39, mix(side, shape), mix(p, edge));
    add(30, mix(side, mix(k === 0 ? 1 : 0, k === own - 1 ? 1 : 0)), mix(p, cueKind));
    out.push(f);
  }
  return out;
}

const CLOSED = new Set(['SCONJ', 'CCONJ', 'PRON', 'ADP', 'AUX', 'DET', 'PART']);

/** A word's form by its ending: of a verb, which tense it may be. */
export function shapeOf(t: Token): number {
  if (t.pos !== 'VERB') return 0;
  if (t.lower.endsWith('ing')) return 1;
  if (t.lower === t.lemma) return 2;
  return t.lower.endsWith('s') ? 3 : 4;
}

/** What begins at a token: after a comma or a conjunction, the next words tell a new clause from a list. */
function step(
  tokens: readonly Token[],
  sequence: readonly number[],
  k: number,
  lemma: Uint32Array,
  pos: Uint32Array,
): number {
  const t = tokens[sequence[k]!]!;
  if (t.text !== ',' && t.pos !== 'CCONJ' && t.text !== '—') return 2;
  let next = k + 1;
  if (t.text === ',' && next < sequence.length && tokens[sequence[next]!]!.pos === 'CCONJ') next++;
  if (next >= sequence.length) return 3;
  const n = tokens[sequence[next]!]!;
  const kind = CLOSED.has(n.pos) ? lemma[sequence[next]!]! : pos[sequence[next]!]!;
  const then = next + 1 < sequence.length ? pos[sequence[next + 1]!]! : 1;
  return mix(mix(kind, shapeOf(n)), mix(then, next - k));
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
