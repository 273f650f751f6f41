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

const TIME_WORDS = new Set(['last', 'this', 'next', 'earlier', 'late', 'early']);
const SPANS = new Set(
  'time day week month year decade summer winter spring autumn fall morning afternoon evening night today tonight yesterday'.split(
    ' ',
  ),
);

export const isTime = (view: View, i: number): boolean =>
  view.lemma[i] === view.time || SPANS.has(view.article.tokens[i]!.lemma);

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

const UNNAMING = new Set(['ADV', 'PART', 'ADP', 'CCONJ', 'PUNCT']);
/** A source names somebody: an adverb alone is none, but the phrase before it may be. */
const naming: Refiner = (view, run) => {
  for (let i = run.first; i < run.last; i++) if (!UNNAMING.has(view.article.tokens[i]!.pos)) return run;
  const n = run.first > 0 ? view.phraseOf[run.first - 1]! : -1;
  const p = n >= 0 ? view.phrases[n]! : null;
  return p && { first: p.first, last: p.last };
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

/** In this order: each takes what the one before it left. */
export const REFINERS = {
  notWithin,
  wholePhrases,
  noTime,
  naming,
  subjectAlone,
  withoutJoints,
  withoutPassiveSubject,
};
