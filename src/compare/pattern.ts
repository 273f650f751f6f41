import type { Article } from '../model/article.ts';
import { columnsOf, lexemesOf } from '../model/columns.ts';
import type { Cue, CueElement } from '../model/cue.ts';
import { byLexeme, type Lexeme } from '../model/lexeme.ts';

function fits(e: CueElement, t: Lexeme): boolean {
  if (e.any) return true;
  if (e.words.has(t.lower) || e.forms.has(t.lower) || e.spelled.has(t.text) || e.pos.has(t.pos)) return true;
  if (e.words.size > 0 && e.words.has(t.lemma.toLowerCase())) return true;
  return e.prefixes.some((p) => t.lower.startsWith(p));
}

/** The patterns that can be found by a lexeme, given as its id. */
export type PatternIndex = (lexeme: number) => readonly Cue[];

const PREFIX = 3;
const none: readonly Cue[] = [];

export function indexPatterns(patterns: readonly Cue[]): PatternIndex {
  const byWord = new Map<string, Cue[]>();
  const byPrefix = new Map<string, Cue[]>();
  const put = (map: Map<string, Cue[]>, key: string, p: Cue) => {
    const list = map.get(key);
    if (!list) map.set(key, [p]);
    else if (!list.includes(p)) list.push(p);
  };
  for (const p of patterns) {
    const e = p.elements[p.anchor]!;
    for (const w of [...e.words, ...e.forms]) put(byWord, w, p);
    for (const w of e.spelled) put(byWord, w.toLowerCase(), p);
    for (const w of e.prefixes) put(byPrefix, w.slice(0, PREFIX), p);
  }
  return byLexeme((lexeme) => {
    const lemma = lexeme.lemma.toLowerCase();
    const found = [
      ...(byWord.get(lexeme.lower) ?? []),
      ...(lemma === lexeme.lower ? [] : (byWord.get(lemma) ?? [])),
      ...(byPrefix.get(lexeme.lower.slice(0, PREFIX)) ?? []),
    ].filter((p) => fits(p.elements[p.anchor]!, lexeme));
    return found.length > 0 ? found : none;
  });
}

/** A match: tokens `first` to `last`, both included. */
export interface Hit {
  pattern: Cue;
  first: number;
  last: number;
}

const passedOver = (t: Lexeme): boolean => /^(?:[-‐‑“”"‘’'´]|['’´]s)$/.test(t.text);

/** Where the next word after `i` stands within the sentence that ends before `end`; -1 where a comma or the like is between. */
function next(tokens: readonly Lexeme[], i: number, end: number): number {
  let at = i + 1;
  while (at < end && passedOver(tokens[at]!)) at++;
  return at < end && tokens[at]!.pos !== 'PUNCT' ? at : -1;
}

function previous(tokens: readonly Lexeme[], i: number, begin: number): number {
  let at = i - 1;
  while (at >= begin && passedOver(tokens[at]!)) at--;
  return at >= begin && tokens[at]!.pos !== 'PUNCT' ? at : -1;
}

const GAP = 3;

/**
 * From where which elements have been tried in vain: each is tried once from a place, or twelve gaps would be tried in
 * millions of ways. Null for a pattern that can go on in one way alone.
 */
type Tried = Set<number> | null;
const triedBy = (p: Cue): Tried => (p.branching ? new Set() : null);
const stateOf = (p: Cue, e: number, at: number): number => at * p.elements.length + e;

/** The last token of a match of the elements from `e` on, beginning at token `at`; -1 where there is none. Depth is the pattern's length. */
function matchFrom(p: Cue, e: number, tokens: readonly Lexeme[], before: number, end: number, tried: Tried): number {
  if (e === p.elements.length) return before;
  if (tried?.has(stateOf(p, e, before))) return -1;
  const last = p.elements[e]!.gap
    ? overGap(p, e, tokens, before, end, tried)
    : overWord(p, e, tokens, before, end, tried);
  if (last < 0) tried?.add(stateOf(p, e, before));
  return last;
}

const overGap: typeof matchFrom = (p, e, tokens, before, end, tried) => {
  let at = before;
  for (let n = 0; n <= GAP && at >= 0; n++) {
    const last = matchFrom(p, e + 1, tokens, at, end, tried);
    if (last >= 0) return last;
    at = next(tokens, at, end);
  }
  return -1;
};

const overWord: typeof matchFrom = (p, e, tokens, before, end, tried) => {
  const element = p.elements[e]!;
  const at = next(tokens, before, end);
  if (at >= 0 && fits(element, tokens[at]!)) {
    const last = matchFrom(p, e + 1, tokens, at, end, tried);
    if (last >= 0) return last;
  }
  return element.optional ? matchFrom(p, e + 1, tokens, before, end, tried) : -1;
};

/** The first token of a match of the elements up to `e`, ending before token `after`; -1 where there is none. */
function matchBack(p: Cue, e: number, tokens: readonly Lexeme[], after: number, begin: number, tried: Tried): number {
  if (e < 0) return after;
  if (tried?.has(stateOf(p, e, after))) return -1;
  const element = p.elements[e]!;
  const at = previous(tokens, after, begin);
  if (at >= 0 && fits(element, tokens[at]!)) {
    const first = matchBack(p, e - 1, tokens, at, begin, tried);
    if (first >= 0) return first;
  }
  const first = element.optional ? matchBack(p, e - 1, tokens, after, begin, tried) : -1;
  if (first < 0) tried?.add(stateOf(p, e, after));
  return first;
}

/** Every match of the patterns in an article, in the order of the text; within one id the longest wins where two overlap. */
export function findPatterns(article: Article, index: PatternIndex): Hit[] {
  const hits: Hit[] = [];
  const columns = columnsOf(article);
  const { lexemes } = columns;
  // Most articles hold few of the words, some none.
  let words: Lexeme[] | null = null;
  for (const s of article.sentences) {
    for (let i = s.first; i < s.last; i++) {
      for (const pattern of index(lexemes[i]!)) {
        words ??= lexemesOf(columns);
        const first = matchBack(pattern, pattern.anchor - 1, words, i, s.first, triedBy(pattern));
        if (first < 0) continue;
        const last = matchFrom(pattern, pattern.anchor + 1, words, i, s.last, triedBy(pattern));
        if (last >= 0) hits.push({ pattern, first, last });
      }
    }
  }
  return longest(hits);
}

function longest(hits: Hit[]): Hit[] {
  const byId = new Map<string, Hit[]>();
  for (const h of [...hits].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const kept = byId.get(h.pattern.id) ?? [];
    byId.set(h.pattern.id, kept);
    const before = kept.at(-1);
    if (!before || h.first > before.last) kept.push(h);
    else if (h.last - h.first > before.last - before.first) kept[kept.length - 1] = h;
  }
  return [...byId.values()]
    .flat()
    .sort((a, b) => a.first - b.first || a.last - b.last || (a.pattern.id < b.pattern.id ? -1 : 1));
}
