import type { Run } from './run.ts';
import type { View } from './view.ts';

/** What a refiner may look at beside the run itself. */
export interface Setting {
  cue: number;
  /** Tokens that belong to the content or to the cue. */
  taken(i: number): boolean;
}
type Refiner = (view: View, run: Run, setting: Setting) => Run | null;

/** A phrase cut in two is taken whole, unless the content holds the rest of it. */
const wholePhrases: Refiner = (view, run, { taken }) => {
  let { first, last } = run;
  const a = view.phrases[view.phraseOf[first]!];
  while (a && first > a.first && !taken(first - 1)) first--;
  const z = view.phrases[view.phraseOf[last - 1]!];
  while (z && last < z.last && !taken(last)) last++;
  return { first, last };
};

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
/** “Analysts also said that a serves b”: what stands within the content cannot be its source; the phrase left of the cue is. */
const notWithin: Refiner = (view, run, { cue, taken }) => {
  if (run.first < cue || !taken(cue + 1) || view.quotationOf[cue + 1]! >= 0 || !view.article.tokens[run.first - 1])
    return run;
  for (let i = cue + 1; i < run.first; i++) if (/^[,;.!?]$/.test(view.article.tokens[i]!.text)) return run;
  let left = cue - 1;
  while (left > 0 && /^(?:ADV|AUX|PART)$/.test(view.article.tokens[left]!.pos)) left--;
  const p = left >= 0 ? view.phrases[view.phraseOf[left]!] : undefined;
  return p ? { first: p.first, last: p.last } : null;
};

/** “He says he” before “respects”: another verb of saying and its subject are no part of the source. */
const withoutOtherVerbs: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  if (run.first > cue) return run;
  for (let i = run.first + 1; i + 1 < run.last; i++) {
    const passedOn = tokens[i]!.pos === 'VERB' && view.sense[i]! > 0 && tokens[i + 1]!.lower === 'that';
    if (passedOn && i + 2 < run.last) return { first: i + 2, last: run.last };
  }
  if (tokens[run.last - 1]!.pos !== 'PRON') return run;
  for (let i = run.last - 2; i > run.first; i--) {
    if (tokens[i]!.pos === 'VERB' && view.sense[i]! > 0) return { first: run.last - 1, last: run.last };
  }
  return run;
};

const TIME_WORDS = new Set(['last', 'this', 'next', 'earlier', 'late', 'early']);
const SPANS = new Set(
  'time day week month year decade summer winter spring autumn fall morning afternoon evening night today tonight yesterday'.split(
    ' ',
  ),
);
/** “The mayor opened the bridge, adding” names the mayor; “a poll published last week” stays whole. */
const subjectAlone: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  if (run.first > cue) return run;
  for (let i = run.first + 1; i + 1 < run.last; i++) {
    const t = tokens[i]!;
    if (RELATIVE.has(t.lower) || t.text === ',' || t.text === '(') return run;
    const next = tokens[i + 1]!;
    const object =
      view.phraseOf[i + 1]! >= 0 &&
      view.lemma[i + 1] !== view.time &&
      !TIME_WORDS.has(next.lower) &&
      next.pos !== 'NUM';
    if (t.pos === 'VERB' && !t.lower.endsWith('ing') && view.phraseOf[i - 1]! >= 0 && object)
      return { first: run.first, last: i };
  }
  return run;
};

export const isTime = (view: View, i: number): boolean =>
  view.lemma[i] === view.time || SPANS.has(view.article.tokens[i]!.lemma);
/** “The mayor said Sunday”: a day speaks as little as it wants; who stands before the cue does. */
const noTime: Refiner = (view, run, { cue, taken }) => {
  const { tokens } = view.article;
  for (let i = run.first; i < run.last; i++)
    if (!isTime(view, i) && !TIME_WORDS.has(tokens[i]!.lower) && !/^(?:DET|NUM)$/.test(tokens[i]!.pos)) return run;
  if (!isTime(view, run.last - 1)) return run;
  const unit = view.units[view.unitOf[cue]!];
  if (!unit) return null;
  const end = Math.min(run.first, cue) - 1;
  if (end <= unit.first) return null;
  const p = view.phrases[view.phraseOf[end]!];
  return p && !taken(p.first) && tokens[p.first - 1]?.pos !== 'ADP' ? { first: p.first, last: p.last } : null;
};

const PERSONAL = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);
/** “The harbour board Friday”, “regulators this month”: when it was said is no part of who said it. */
const withoutDay: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  if (run.first > cue || run.last !== cue) return run;
  let { last } = run;
  if (view.lemma[last - 1] === view.time) last--;
  else if (SPANS.has(tokens[last - 1]!.lower) && /^(?:last|this)$/.test(tokens[last - 2]?.lower ?? '')) last -= 2;
  else return run;
  return last > run.first && /^(?:NOUN|PROPN|PRON)$/.test(tokens[last - 1]!.pos) ? { first: run.first, last } : run;
};

const UNNAMING = new Set(['ADV', 'PART', 'ADP', 'CCONJ', 'PUNCT']);
/** A source names somebody: an adverb alone is none, but the phrase before it may be. */
const naming: Refiner = (view, run) => {
  for (let i = run.first; i < run.last; i++) if (!UNNAMING.has(view.article.tokens[i]!.pos)) return run;
  const n = run.first > 0 ? view.phraseOf[run.first - 1]! : -1;
  const p = n >= 0 ? view.phrases[n]! : null;
  return p && { first: p.first, last: p.last };
};

/** A pronoun stands alone: “he quietly came to the city” is a clause, “he and his staff” a source. */
const pronounAlone: Refiner = (view, run) => {
  const { tokens } = view.article;
  if (!PERSONAL.has(tokens[run.first]!.lower) || run.last - run.first < 2) return run;
  const next = tokens[run.first + 1]!;
  return /^(?:VERB|AUX|ADV)$/.test(next.pos) ? { first: run.first, last: run.first + 1 } : run;
};

const isName = (view: View, n: number): boolean =>
  n >= 0 && view.article.tokens[view.phrases[n]!.head]!.pos === 'PROPN';
/** “Lund and Velde said”, “Lund, Velde and Sørli said”: of names joined by “and” none speaks alone. */
const wholePairs: Refiner = (view, run, { cue, taken }) => {
  const { tokens } = view.article;
  if (run.first > cue) return run;
  const joint = tokens[run.first]!.lower === 'and' ? run.first : run.first - 1;
  if (joint < 1 || tokens[joint]!.lower !== 'and' || !isName(view, view.phraseOf[joint + 1] ?? -1)) return run;
  let { first } = run;
  let end = tokens[joint - 1]!.text === ',' ? joint - 2 : joint - 1;
  while (end >= 0 && !taken(end) && isName(view, view.phraseOf[end]!) && /^\p{Lu}/u.test(tokens[end]!.text)) {
    const from = view.phrases[view.phraseOf[end]!]!.first;
    const before = from > 0 ? tokens[from - 1]!.pos : '';
    // “met with Lund and Velde said” joins two clauses; “in Halden, Lund and Velde said” has no third.
    if (/^(?:VERB|ADP|CCONJ)$/.test(before)) return first === run.first ? run : { first, last: run.last };
    first = from;
    if (from < 2 || tokens[from - 1]!.text !== ',') break;
    end = from - 2;
  }
  return { first, last: run.last };
};

const FINITE_BREAKERS = new Set(['who', 'which', 'that', 'whom', 'where', 'when', 'while', 'as', 'if', 'to']);
/** The subject of the nearest finite verb between `first` and `cue`, with what hangs on it by “of” and the like. */
export function subjectBefore(view: View, cue: number, first: number): Run | null {
  const { tokens } = view.article;
  for (let i = cue - 1; i > first; i--) {
    const t = tokens[i]!;
    if (view.quotationOf[i] !== view.quotationOf[cue] || (t.pos !== 'VERB' && t.pos !== 'AUX')) continue;
    let left = i - 1;
    while (left > first && /^(?:AUX|ADV|PART)$/.test(tokens[left]!.pos) && tokens[left]!.lower !== 'to') left--;
    const n = left >= first ? view.phraseOf[left]! : -1;
    if (n < 0 || FINITE_BREAKERS.has(tokens[left]!.lower)) continue;
    let start = view.phrases[n]!.first;
    while (start - 2 >= first && tokens[start - 1]!.pos === 'ADP' && view.phraseOf[start - 2]! >= 0)
      start = view.phrases[view.phraseOf[start - 2]!]!.first;
    // “In May the council …”: a phrase that a preposition opens is no subject.
    if (start > first && tokens[start - 1]!.pos === 'ADP') start = view.phrases[n]!.first;
    return { first: start, last: left + 1 };
  }
  return null;
}

/** “The mayor spoke of a bridge over the river, stressing its cost”: the sentence's subject stresses, no river does. */
const subjectOfParticiple: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  if (run.first > cue || run.first === 0 || tokens[cue]!.pos !== 'VERB' || !tokens[cue]!.lower.endsWith('ing'))
    return run;
  let comma = cue - 1;
  while (comma > run.first && tokens[comma]!.pos === 'ADV') comma--;
  if (tokens[comma]!.text !== ',') return run;
  const from = tokens[run.first - 1]!;
  if (from.pos !== 'ADP' && from.lower !== 'including') return run;
  const unit = view.unitOf[cue]!;
  return subjectBefore(view, cue, unit < 0 ? run.first : view.units[unit]!.first) ?? run;
};

/** Without the words that join a source to what stands before it: “of”, “and”, “by”. */
const withoutJoints: Refiner = (view, run) => {
  const { tokens } = view.article;
  let { first, last } = run;
  while (
    first < last &&
    (/^(?:ADP|CCONJ|SCONJ|PART)$/.test(tokens[first]!.pos) || tokens[first]!.lower === 'including') &&
    !RELATIVE.has(tokens[first]!.lower)
  )
    first++;
  while (last > first && /^(?:ADP|CCONJ|SCONJ|DET|AUX)$/.test(tokens[last - 1]!.pos) && view.phraseOf[last - 1]! < 0)
    last--;
  return last > first ? { first, last } : null;
};

/** The subject of a passive is no speaker: “he was asked”, “it has been criticised for”. */
const withoutPassiveSubject: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  if (run.first > cue || tokens[cue]!.pos !== 'VERB' || !/(?:ed|en|wn|ught|id|ld|ade)$/.test(tokens[cue]!.lower))
    return run;
  for (let i = cue - 1; i >= run.last; i--) {
    const t = tokens[i]!;
    if (t.pos === 'AUX' && t.lemma === 'be') return null;
    if (t.pos !== 'ADV' && t.pos !== 'AUX' && t.pos !== 'PART') break;
  }
  return run;
};

/** “Lund, the producer of films, denied the charge and stressed …”: what stands right before the conjunction of a verb is no subject of it; the phrase that opens the sentence may be. */
const notBeforeJoint: Refiner = (view, run, { cue }) => {
  const { tokens } = view.article;
  let joint = cue - 1;
  while (/^(?:ADV|AUX)$/.test(tokens[joint]?.pos ?? '')) joint--;
  if (tokens[joint]?.pos !== 'CCONJ' || run.last !== joint || tokens[cue]!.pos !== 'VERB') return run;
  const unit = view.units[view.unitOf[cue]!];
  const opening = unit && view.phrases[view.phraseOf[unit.first]!];
  return opening && opening.last <= run.first && /^(?:PROPN|PRON)$/.test(tokens[opening.head]!.pos)
    ? { first: opening.first, last: opening.last }
    : null;
};

/** In this order: each takes what the one before it left. */
export const REFINERS = {
  notBeforeJoint,
  notWithin,
  wholePhrases,
  withoutOtherVerbs,
  noTime,
  withoutDay,
  naming,
  pronounAlone,
  subjectAlone,
  subjectOfParticiple,
  wholePairs,
  withoutJoints,
  withoutPassiveSubject,
};
