import { dependentsOf, extentOf, relationOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';

/** A line holds no more characters, nor more words. */
const LONGEST = 84;
const MOST_WORDS = 14;
const fits = (words: string): boolean => words.length <= LONGEST && words.split(' ').length <= MOST_WORDS;
/** What goes on beyond a clause. */
const BEYOND = /^(?:conj|cc|advcl|parataxis|punct|discourse|list|appos)$/;

/**
 * The sentence's own words for what a clause tells, trimmed at a phrase: from its subject to the last complement that fits,
 * one stretch of the text. Null where not even its first complement does.
 */
export function trimmedClause(t: Trees, verb: number): string | null {
  const dependents = dependentsOf(t, verb);
  const opening = dependents.find((c) => c < verb && /^(?:nsubj|csubj|expl)/.test(t.relations[c]!));
  if (opening === undefined) return null;
  const { first } = extentOf(t, opening);
  if (/^(?:who|which|that|whom|whose|what)$/i.test(t.forms[first]!)) return null;
  let last = verb + 1;
  for (const c of dependents) {
    if (c < verb) continue;
    if (BEYOND.test(relationOf(t, c))) break;
    const extent = extentOf(t, c);
    if (extent.first !== last || !fits(wordsOf(t, first, extent.last))) break;
    last = extent.last;
  }
  const words = wordsOf(t, first, last);
  return last > verb + 1 && fits(words) && !/["“”|#]|https?:/.test(words) ? words : null;
}

/** What a sentence may begin with that joins it to the one before. */
const JOINED_ON = /^(?:["“”„«»]|but|and|or|so|yet|also|however|meanwhile|still|then|now|,)$/i;
/** Where a sentence may end early: at a stop within it, or where a phrase ends and the next begins. */
const STOPS = /^(?:[,;:]|[–—]|--)$/;
const BEGINS = /^(?:ADP|SCONJ|CCONJ)$/;

/**
 * A sentence's own words for a line: the whole of it where it fits, else up to the last phrase that does, its main verb and
 * what follows that included. Quotation marks within become single. Null where that makes no line.
 */
export function trimmedSentence(t: Trees, { first, last, root }: TreeSentence): string | null {
  let from = first;
  while (from < root && JOINED_ON.test(t.forms[from]!)) from++;
  let end = last;
  while (end > from && /^[.!;:,…"”»]$/.test(t.forms[end - 1]!)) end--;
  if (!fits(wordsOf(t, from, end))) {
    let best = -1;
    for (let e = root + 2; e < end && fits(wordsOf(t, from, e)); e++) if (endsPhrase(t, e, from)) best = e;
    end = best;
  }
  const words =
    end < 0
      ? ''
      : wordsOf(t, from, end).replace(/["“”«»]/g, (m, at: number) => (/["“«]/.test(m) && at === 0 ? '‘' : '’'));
  return t.upos[root] === 'VERB' && words.length >= SHORTEST && isClosed(words) ? words : null;
}

const SHORTEST = 12;
const isClosed = (words: string): boolean =>
  /^[\p{L}\p{N}]/u.test(words) && !/[|#<>’‘]|https?:/.test(words.replace(/\p{L}’\p{L}|s’\s/gu, ''));

/** Whether nothing that stands before `end` is needed by what follows it: a stop, or a phrase that hangs on a word before it. */
function endsPhrase(t: Trees, end: number, from: number): boolean {
  if (STOPS.test(t.forms[end]!)) return true;
  if (!BEGINS.test(t.upos[end]!)) return false;
  for (let i = from; i < end; i++) if (t.heads[i]! >= end) return false;
  return /^(?:NOUN|PROPN|VERB|NUM|ADV|PRON)$/.test(t.upos[end - 1]!);
}
