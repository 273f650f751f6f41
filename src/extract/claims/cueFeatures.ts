import { mix, writeFeatures } from './hash.ts';
import type { Unit } from './sentenceUnits.ts';
import type { View } from './view.ts';

const CANDIDATES = new Set(['VERB', 'NOUN', 'ADJ', 'ADP', 'ADV', 'AUX']);

/** Whether a token may be a cue at all: a content word, or a colon. */
export const mayBeCue = (view: View, i: number): boolean => {
  const t = view.article.tokens[i]!;
  return CANDIDATES.has(t.pos) || t.text === ':';
};

const NONE = 1;
/** The form of a verb as far as its ending and its auxiliary show it. */
export function formOf(view: View, i: number, first: number): number {
  const { tokens } = view.article;
  const t = tokens[i]!;
  if (t.pos !== 'VERB' && t.pos !== 'AUX') return 0;
  let form = t.lower.endsWith('ing')
    ? 1
    : t.lower === t.lemma
      ? 2
      : /(?:ed|en|wn|ld|id|ote|oke|ught)$/.test(t.lower)
        ? 3
        : 4;
  for (let j = i - 1, n = 0; j >= first && n < 4; j--, n++) {
    const p = tokens[j]!;
    if (p.lower === 'to') return 8 + form;
    if (p.pos === 'AUX') {
      if (p.lemma === 'be' || p.lemma === 'get') form += 16;
      else if (p.lemma === 'have') form += 32;
      else form += 64;
      continue;
    }
    if (p.pos !== 'ADV' && p.pos !== 'PART') break;
  }
  return form;
}

/** What speaks for or against token `i` being the head of a cue, as feature numbers into `out`. */
export function cueFeatures(view: View, unit: Unit, i: number, out: number[]): void {
  const { lemma, pos, sense, quotationOf, phraseOf, phrases } = view;
  const { tokens } = view.article;
  const at = (a: Int32Array, j: number) => (j >= unit.first && j < unit.last ? a[j]! : NONE);
  const l = lemma[i]!;
  const p = pos[i]!;
  const s = sense[i]!;
  const form = formOf(view, i, unit.first);
  const inside = quotationOf[i]! >= 0 ? 1 : 0;
  // Is a quotation, or “that”, near?
  const next = i + 1 < unit.last ? tokens[i + 1]! : null;
  const opens = (j: number) =>
    j < unit.last && j > unit.first && quotationOf[j]! >= 0 && quotationOf[j] !== quotationOf[j - 1];
  let quoteAfter = 0;
  for (let j = i + 1, n = 1; j < unit.last && n <= 6; j++, n++) if (opens(j)) quoteAfter = n <= 2 ? 1 : 2;
  let quoteBefore = 0;
  for (let j = i - 1, n = 1; j >= unit.first && n <= 6; j--, n++)
    if (quotationOf[j]! >= 0) {
      quoteBefore = n <= 4 ? 1 : 2;
      break;
    }
  let that = 0;
  for (let j = i + 1, n = 1; j < unit.last && n <= 6; j++, n++)
    if (tokens[j]!.lower === 'that') {
      that = n === 1 ? 1 : 2;
      break;
    }
  // The nearest phrase on the left, and whether a verb stands between.
  let left = i - 1;
  let verbs = 0;
  while (left >= unit.first && phraseOf[left]! < 0) {
    if (pos[left] === pos[i] && tokens[left]!.pos === 'VERB') verbs = 1;
    left--;
  }
  const subject = left >= unit.first ? phrases[phraseOf[left]!]! : null;
  const who = subject ? tokens[subject.head]! : null;
  const whoKind = !who ? 2 : who.pos === 'PRON' ? lemma[subject!.head]! : pos[subject!.head]!;
  const right = i + 1 < unit.last && phraseOf[i + 1]! >= 0 ? phrases[phraseOf[i + 1]!]! : null;
  const rightKind = right ? (tokens[right.head]!.pos === 'PRON' ? lemma[right.head]! : pos[right.head]!) : NONE;
  const quotes = quoteAfter * 4 + quoteBefore;
  const lastOne = i + 1 >= unit.last || tokens[i + 1]!.pos === 'PUNCT' ? 1 : 0;

  const [beforePos, nextPos, thenPos] = [at(pos, i - 1), at(pos, i + 1), at(pos, i + 2)];
  const [beforeLemma, nextLemma] = [at(lemma, i - 1), at(lemma, i + 1)];
  const sp = mix(s, p);
  // biome-ignore format: a feature a line
  const parts = [
    l, p,
    l, form,
    l, nextPos,
    l, nextLemma,
    l, beforePos,
    l, beforeLemma,
    l, quotes,
    l, that,
    l, whoKind,
    l, inside,
    p, form,
    p, nextPos,
    p, beforePos,
    mix(beforePos, p), nextPos,
    mix(at(pos, i - 2), beforePos), p,
    mix(nextPos, thenPos), p,
    p, nextLemma,
    p, beforeLemma,
    p, quotes,
    p, that,
    mix(p, whoKind), verbs,
    mix(p, quotes), inside,
    s, p,
    sp, form,
    sp, nextPos,
    sp, nextLemma,
    sp, beforeLemma,
    sp, quotes,
    sp, that,
    sp, whoKind,
    sp, inside,
    sp, mix(rightKind, lastOne),
    mix(p, rightKind), whoKind,
    p, Math.min(3, i - unit.first) * 4 + Math.min(3, unit.last - i),
    mix(s, at(sense, i - 1)), at(sense, i + 1),
    l, thenPos,
    mix(p, lastOne), mix(inside, unit.quoted ? 1 : 0),
    mix(p, s > 0 ? 1 : 0), mix(quotes, that),
    mix(s, form), mix(quotes, that),
    l, lastOne,
  ];
  if (next?.lower === 'to' || next?.lower === 'for' || next?.lower === 'of' || next?.lower === 'on')
    parts.push(sp, thenPos);
  writeFeatures(1, parts, out);
  out.length = parts.length / 2;
}
