import { dependentsOf, isFinite } from '../../syntax/queries.ts';
import { accordingTo, accordingWithin } from './accordingTo.ts';
import { besidePhrase, NAMED } from './besidePhrase.ts';
import { RATE, TELLING, WORDS } from './lexicon/phrasal.ts';
import type { Settled } from './settled.ts';
import { sourceInTree } from './treeFrame.ts';
import type { View } from './view.ts';

/** “According to the board, …”, “per the board, …”, “in the words of Eva Lund, …”, “in Lund's view, …”: a phrase apart names who says all the rest of its sentence. */
export function settledByPhrase(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  if (view.quotationOf[cue]! >= 0) return null;
  const t = tokens[cue]!;
  if (t.lower === 'according' && tokens[cue + 1]?.lower === 'to')
    return cue === first ? accordingTo(view, cue, first, last) : accordingWithin(view, cue, first, last);
  if (t.lower === 'per') return around(view, cue, cue + 1, first, last);
  if (/^as$/.test(tokens[first]!.lower) && TELLING.test(t.lemma)) return asTold(view, cue, first, last);
  if (!WORDS.test(t.lower)) return null;
  if (tokens[cue + 1]?.lower === 'of' && /^(?:the|in)$/.test(tokens[cue - 1]?.lower ?? '')) {
    const begin = tokens[cue - 1]!.lower === 'the' ? cue - 2 : cue - 1;
    return tokens[begin]?.lower === 'in' ? around(view, begin, cue + 2, first, last) : null;
  }
  // “in Lund's words”, “in her view”
  let begin = cue - 1;
  while (begin > first && cue - begin < 8 && tokens[begin]!.lower !== 'in') begin--;
  if (tokens[begin]?.lower !== 'in' || begin + 1 >= cue) return null;
  const genitive = /^['’]s?$/.test(tokens[cue - 1]!.lower) || /^(?:his|her|their|its)$/.test(tokens[cue - 1]!.lower);
  const source = { first: begin + 1, last: /^['’]s?$/.test(tokens[cue - 1]!.lower) ? cue - 1 : cue };
  return genitive ? besidePhrase(view, begin, cue + 1, source, first, last) : null;
}

/** “As Lund told the Courier, …”, “as the board put it on Friday, …”: a clause before a comma in which nothing is told but to whom and when. */
function asTold(view: View, cue: number, first: number, last: number): Settled | null {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const { tokens } = view.article;
  const verb = nodeOf[cue]!;
  const source = sourceInTree(view, cue);
  if (verb < 0 || !isFinite(t, verb) || !source || source.first !== first + 1 || source.last > cue) return null;
  let end = cue + 1;
  while (end < last && end - cue < NAMED && tokens[end]!.text !== ',') {
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(tokens[end]!.pos)) return null;
    end++;
  }
  // “As Lund said goodbye, the train left”: something is told in it; “told the Courier” tells to whom, “put it” nothing.
  const told = dependentsOf(t, verb, 'obj', 'iobj', 'xcomp', 'ccomp').filter((o) => o > verb && tokenOf[o]! < end);
  if (told.length > (/^(?:tell|remind|put)$/.test(tokens[cue]!.lemma) ? 1 : 0)) return null;
  return besidePhrase(view, first, end, source, first, last);
}

/** The phrase from its first word to the comma or stop behind the name. */
function around(view: View, begin: number, name: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  if (RATE.test(tokens[name]?.lower ?? 'cent') || !/^(?:PROPN|DET|PRON)$/.test(tokens[name]!.pos)) return null;
  let end = name;
  while (end < last && end - name < NAMED && !/^[,.;!?]$/.test(tokens[end]!.text)) end++;
  return besidePhrase(view, begin, end, { first: name, last: end }, first, last);
}
