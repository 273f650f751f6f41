import type { Article } from '../model/article.ts';
import { columnsOf, lexemesOf } from '../model/columns.ts';
import { compileCue } from '../model/cue.ts';
import type { Lexeme } from '../model/lexeme.ts';
import type { Referent } from '../model/seeds.ts';
import { wordsIn } from '../model/spanIn.ts';
import { type Asserted, assertedAt, isSign } from './asserted.ts';
import { joins, points } from './lexicon/expressions.ts';
import { findPatterns, indexPatterns, type PatternIndex } from './pattern.ts';

/** An expression that names a referent. `label` is its head noun, or the whole expression where the codebook gives it. */
export interface Named {
  referent: string;
  label: string;
  /** The label as printed here: “ties” for the label “tie”. */
  word: string;
  /** False where the codebook doesn't list the word: it was found by where it stands. */
  listed: boolean;
  asserted: Asserted;
  start: number;
  end: number;
}

export interface ReferentFinder {
  byId: Map<string, Referent & { headSet: Set<string>; notSet: Set<string>; aloneSet: Set<string> }>;
  index: PatternIndex;
}

export function referentFinder(referents: readonly Referent[]): ReferentFinder {
  const patterns = referents.flatMap((r) => [
    ...r.labels.map((l) => compileCue(`= ${r.id}`, l)),
    ...r.anchors.map((a) => compileCue(`@ ${r.id}`, a)),
  ]);
  return {
    byId: new Map(
      referents.map((r) => [
        r.id,
        { ...r, headSet: new Set(r.heads), notSet: new Set(r.not), aloneSet: new Set(r.alone) },
      ]),
    ),
    index: indexPatterns(patterns),
  };
}

const isNominal = (t: Lexeme): boolean => t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN';
const lemma = (t: Lexeme): string => t.lemma.toLowerCase();

/** Every expression in the article that names a referent, in the order of the text, none within another of the same referent. */
export function findNames(article: Article, finder: ReferentFinder): Named[] {
  const hits = findPatterns(article, finder.index);
  if (hits.length === 0) return [];
  const columns = columnsOf(article);
  const { starts, ends } = columns;
  const tokens = lexemesOf(columns);
  const found: (Named & { first: number; last: number })[] = [];
  let s = 0;
  const sentenceOf = (token: number) => {
    while (article.sentences[s]!.last <= token) s++;
    return article.sentences[s]!;
  };
  const put = (
    referent: string,
    { label, word, listed }: Pick<Named, 'label' | 'word' | 'listed'>,
    first: number,
    last: number,
    begin: number,
  ) =>
    found.push({
      referent,
      label,
      word,
      listed,
      asserted: assertedAt(tokens, first, last + 1, begin),
      start: starts[first]!,
      end: ends[last]!,
      first,
      last,
    });
  for (const { pattern, first, last } of hits) {
    const { first: begin, last: end } = sentenceOf(first);
    const id = pattern.id.slice(2);
    const r = finder.byId.get(id)!;
    if (pattern.id.startsWith('=')) {
      const label = tokens
        .slice(first, last + 1)
        .filter((t) => !isSign(t))
        .map((t) => t.lower)
        .join(' ');
      const word = wordsIn(article, starts[first]!, ends[last]!);
      put(id, { label, word, listed: true }, first, last, begin);
      continue;
    }
    const behind = headBehind(tokens, last, end, r);
    if (behind) put(id, behind, first, behind.at, begin);
    const before = headBefore(tokens, first, begin, r);
    if (before) put(id, before, before.from, last, begin);
  }
  found.push(...namedAlone(article, finder, found));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Map<string, Named>();
  return found
    .filter((n) => {
      const prior = kept.get(n.referent);
      if (prior && n.start < prior.end) return false;
      kept.set(n.referent, n);
      return true;
    })
    .map(({ first: _f, last: _l, ...n }) => n);
}

/** “Ruritania war”, “Ruritania-related crisis”: the noun that an anchor stands before. Behind a possessive only a listed noun counts. */
function headBehind(
  tokens: readonly Lexeme[],
  anchor: number,
  end: number,
  r: { headSet: Set<string>; notSet: Set<string>; open: boolean },
): (Pick<Named, 'label' | 'word' | 'listed'> & { at: number }) | null {
  let possessive = false;
  let noun = -1;
  for (let i = anchor + 1; i < end && i <= anchor + 5; i++) {
    const t = tokens[i]!;
    if (isSign(t)) {
      possessive ||= /s$/.test(t.text);
      continue;
    }
    if (!isNominal(t) && !r.headSet.has(lemma(t))) break;
    if (r.headSet.has(lemma(t)) || r.headSet.has(t.lower))
      return { at: i, label: lemma(t), word: t.lower, listed: true };
    if (t.pos === 'PROPN') break;
    if (t.pos === 'NOUN') noun = i;
  }
  if (!r.open || possessive || noun < 0) return null;
  const label = lemma(tokens[noun]!);
  return r.notSet.has(label) ? null : { at: noun, label, word: tokens[noun]!.lower, listed: false };
}

/** “the war in Ruritania”, “its invasion of Ruritania”, “ties between the two”: a listed noun that an anchor follows. */
function headBefore(
  tokens: readonly Lexeme[],
  anchor: number,
  begin: number,
  r: { headSet: Set<string> },
): (Pick<Named, 'label' | 'word' | 'listed'> & { from: number }) | null {
  let i = anchor - 1;
  while (i >= begin && (points.has(tokens[i]!.lower) || isSign(tokens[i]))) i--;
  if (i < begin || !joins.has(tokens[i]!.lower)) return null;
  const head = tokens[i - 1];
  if (i - 1 < begin || !head || !r.headSet.has(lemma(head))) return null;
  let from = i - 1;
  while (from - 1 >= begin && (isNominal(tokens[from - 1]!) || isSign(tokens[from - 1]))) from--;
  while (isSign(tokens[from])) from++;
  return { from, label: lemma(head), word: head.lower, listed: true };
}

/** “the invasion”, in an article that has named it in full before; not “the war in …” another place, nor “the Cold War”. */
function namedAlone(article: Article, finder: ReferentFinder, named: readonly { referent: string; start: number }[]) {
  const columns = columnsOf(article);
  const { starts, ends } = columns;
  const tokens = lexemesOf(columns);
  const since = new Map<string, number>();
  for (const n of named) since.set(n.referent, Math.min(since.get(n.referent) ?? n.start, n.start));
  const out: (Named & { first: number; last: number })[] = [];
  for (const [referent, from] of since) {
    const { aloneSet } = finder.byId.get(referent)!;
    if (aloneSet.size === 0) continue;
    for (const s of article.sentences) {
      if (s.end < from) continue;
      for (let i = s.first + 1; i < s.last; i++) {
        const t = tokens[i]!;
        if (starts[i]! <= from || !aloneSet.has(lemma(t)) || t.pos !== 'NOUN') continue;
        let first = i - 1;
        while (first > s.first && tokens[first]!.pos === 'ADJ') first--;
        const after = tokens[i + 1];
        if (!points.has(tokens[first]!.lower) || (after && (joins.has(after.lower) || after.pos === 'NOUN'))) continue;
        out.push({
          referent,
          label: lemma(t),
          word: t.lower,
          listed: true,
          asserted: assertedAt(tokens, first, i + 1, s.first),
          start: starts[first]!,
          end: ends[i]!,
          first,
          last: i,
        });
      }
    }
  }
  return out;
}
