import type { CueClass, LocalClaim } from '../../model/claim.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { quotesWithin, spanOfRun } from './content.ts';
import type { Quotation } from './quotations.ts';
import type { Run } from './run.ts';
import { classOf, SENSE, senseOf } from './senses.ts';
import { type Source, sourceOf } from './source.ts';
import { isTime } from './sourceRefiners.ts';
import type { View } from './view.ts';

/** Who says a lone quotation, as the words beside it tell: a noun or a dash, and whoever it belongs to. */
interface Voice {
  cue: number | null;
  source: Source | null;
}
/** The actor and the label of a source. */
type Namer = (source: Source | null) => Pick<LocalClaim, 'speaker' | 'speakerLabel' | 'speakers'>;
type Classes = ReadonlyMap<string, CueClass>;

/** Fewer quoted words are a term or a scare quote, unless a noun says that somebody's words they are. */
const FEW = 5;
const SAYING = new Set([SENSE.say, SENSE.report, SENSE.speech, SENSE.claim, SENSE.believe, SENSE.hope]);
const TELLING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim, SENSE.speech]);
const CALLING = new Set(['call', 'invite']);
const DASH = /^(?:[—―–-]|--)$/;

/**
 * Quotations that no attribution holds. A reader must see that somebody is quoted, so a sentence of five words or more
 * becomes a direct claim without a speaker; a shorter one does where a noun before it says whose words they are (“Lund's
 * promise of a ‘bridge for all’”). Names of things (“The Long Bridge”) and terms of a few words are no quotations.
 */
export function loneQuotations(
  view: View,
  attributed: readonly LocalClaim[],
  name: Namer,
  edition: Classes,
): LocalClaim[] {
  const held = attributed.flatMap((c) => [...c.content, ...c.source, ...c.cue]).sort((a, b) => a.start - b.start);
  const { text } = view.article;
  const found: LocalClaim[] = [];
  const inOrder = attributed.toSorted((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  const firstOf = firstTokens(view);
  let h = 0;
  let reach = 0;
  view.quotations.forEach((q, n) => {
    while (h < held.length && held[h]!.start < q.to) reach = Math.max(reach, held[h++]!.end);
    const first = firstOf[n]!;
    if (reach > q.from || first < 0 || isMarkup(text, q)) return;
    const words =
      text.slice(q.from, Math.min(q.to, q.from + 600)).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
    if (words.length < 2 || isName(words) || isHeading(view, first)) return;
    let last = first;
    while (last < view.article.tokens.length && view.quotationOf[last] === n) last++;
    const voice = signedBy(view, last) ??
      nounBefore(view, first) ??
      nounBehind(view, last) ?? { cue: null, source: null };
    if (voice.cue === null && (words.length < FEW || !hasVerb(view, first, last))) return;
    const start =
      voice.cue !== null && voice.cue > first && voice.cue < last ? view.article.tokens[voice.cue + 1]!.start : q.start;
    const claim = claimOf(view, spanOf(text, start, q.end), voice, name, edition);
    const before = voice.cue === null ? goingOn(view, first, inOrder) : null;
    found.push(
      before ? { ...claim, speaker: before.speaker, speakerLabel: before.speakerLabel, source: before.source } : claim,
    );
  });
  return found;
}

function firstTokens(view: View): Int32Array {
  const first = new Int32Array(view.quotations.length).fill(-1);
  view.quotationOf.forEach((q, i) => {
    if (q >= 0 && first[q] === -1) first[q] = i;
  });
  return first;
}

/** A value in markup that was left in the text: `date="…"`. */
const isMarkup = (text: string, q: Quotation): boolean => /[=>]/.test(text[q.start - 1] ?? '') || text[q.from] === '>';

/** Capitals on most words: the name of a work, a programme or an office. */
function isName(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length > 3);
  const capital = long.filter((w) => /^[\p{Lu}\p{N}]/u.test(w)).length;
  return long.length === 0 ? words.length < FEW : capital > long.length * 0.6;
}

const isHeading = (view: View, i: number): boolean => {
  const unit = view.units[view.unitOf[i]!];
  return !unit || view.article.blocks[unit.block]!.kind === 'title';
};

function hasVerb(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:VERB|AUX)$/.test(view.article.tokens[i]!.pos)) return true;
  return false;
}

/**
 * A quotation that begins its sentence goes on with the one whom the sentence before it in the paragraph let speak:
 * “The mayor was angry, her aides said. ‘She read it twice.’”
 */
function goingOn(view: View, first: number, inOrder: readonly LocalClaim[]): LocalClaim | null {
  const n = view.unitOf[first]!;
  const own = view.units[n]!;
  const before = view.units[n - 1];
  if (first !== own.first || !before || before.block !== own.block) return null;
  const { tokens } = view.article;
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (inOrder[mid]!.cue[0]!.start < tokens[first]!.start) low = mid + 1;
    else high = mid;
  }
  const last = inOrder[low - 1];
  const said = last && last.source.length > 0 && last.cue[0]!.start >= tokens[before.first]!.start;
  if (!said || !TELLING.has(senseOf(last.cueLemma ?? '', 'VERB')) || CALLING.has(last.cueLemma ?? '')) return null;
  // “‘Where would I go?’ she asks. ‘To my son?’”, not “she asked who would pay”: whom she asks may answer.
  if (last.cueLemma === 'ask' && last.kind !== 'direct') return null;
  return last;
}

/** “…” — Odd Lund: a name after a dash, with nothing but the end of its sentence behind it, signs what stands before it. */
function signedBy(view: View, after: number): Voice | null {
  const { tokens } = view.article;
  if (!DASH.test(tokens[after]?.text ?? '')) return null;
  const n = view.phraseOf[after + 1] ?? -1;
  if (n < 0 || tokens[view.phrases[n]!.head]!.pos !== 'PROPN') return null;
  return { cue: after, source: refinedSource(view, { first: after + 1, last: view.phrases[n]!.last }, after) };
}

const refinedSource = (view: View, run: Run, cue: number): Source | null =>
  sourceOf(view, [run], { cue, taken: (i) => i === cue });

/** “Lund's promise of a ‘bridge for all’”, “the demand by Lund for ‘a bridge’”: the noun is the cue, whoever owns it speaks. */
function nounBefore(view: View, first: number): Voice | null {
  const { tokens } = view.article;
  let i = first - 1;
  if (tokens[i]?.pos === 'DET') i--;
  if (!/^(?:of|for|that|to)$/.test(tokens[i]?.lower ?? '')) return null;
  const n = view.phraseOf[i - 1] ?? -1;
  if (n < 0 || view.unitOf[i - 1] !== view.unitOf[first]) return null;
  return ofOwner(view, n);
}

/** “‘We're full,’ was her answer”. */
function nounBehind(view: View, after: number): Voice | null {
  const { tokens } = view.article;
  const n = /^(?:was|is|came|comes)$/.test(tokens[after]?.lower ?? '') ? (view.phraseOf[after + 1] ?? -1) : -1;
  const voice = n < 0 ? null : ofOwner(view, n);
  return voice?.source ? voice : null;
}

/** The noun of a phrase, where it is one for words, and whoever owns it. */
function ofOwner(view: View, n: number): Voice | null {
  const { tokens } = view.article;
  const { first, head: cue } = view.phrases[n]!;
  if (tokens[cue]!.pos !== 'NOUN') return null;
  const { lemma } = tokens[cue]!;
  if (!SAYING.has(senseOf(lemma, 'NOUN')) && !/^(?:explanation|verdict|assessment|reasoning|motto)$/.test(lemma))
    return null;
  if (/^(?:his|her|their|its)$/.test(tokens[first]!.lower))
    return { cue, source: refinedSource(view, { first, last: first + 1 }, cue) };
  for (let j = cue; j > first; j--)
    if (/^['’]s?$/.test(tokens[j]!.lower) && !isTime(view, j - 1))
      return { cue, source: refinedSource(view, { first, last: j }, cue) };
  return { cue, source: null };
}

function claimOf(view: View, quotation: Span, { cue, source }: Voice, name: Namer, edition: Classes): LocalClaim {
  const t = cue === null ? null : view.article.tokens[cue]!;
  return {
    kind: 'direct',
    ...name(source),
    source: source ? [source.span] : [],
    cue: cue === null ? [] : [spanOfRun(view, { first: cue, last: cue + 1 })],
    content: [quotation],
    quotes: quotesWithin(view, [quotation]),
    cueLemma: t?.lemma ?? null,
    cueClass: t ? classOf(t.lemma, t.pos, edition) : null,
    denied: false,
    via: null,
  };
}
