import { dependentOf, isFinite, relationOf } from '../../syntax/queries.ts';
import type { Run } from './run.ts';
import { sensesOf } from './senses.ts';
import type { Settled } from './settled.ts';
import { frameInTree } from './treeFrame.ts';
import type { View } from './view.ts';

const SAYING = sensesOf('say report stress claim fact evidence');
/** Tokens of a name, and of the day and place behind the verb. */
const LONG = 9;

/** “The line, Lund said on Monday, will close”, “the budget, added Lund, is late”: who says it stands between commas, and all around it is said. */
export function settledBetween(view: View, cue: number, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  const t = tokens[cue]!;
  if (t.pos !== 'VERB' || !SAYING.has(view.sense[cue]!) || /(?:ing|\bto)$/.test(t.lower)) return null;
  // “A study has found”
  const verb = tokens[cue - 1]?.pos === 'AUX' ? cue - 1 : cue;
  // “In May, Lund will release water from Sorn, …”: what is still to be done says nothing.
  if (/^(?:will|would|can|could|may|might|must|should|shall)$/.test(tokens[verb]!.lower)) return null;
  const before = comma(view, verb - 1, -1, first);
  const after = comma(view, cue + 1, 1, last);
  if (before - 1 > first && after < 0) return settledAtEnd(view, cue, { first: before + 1, last: verb }, first, last);
  if (before - 1 <= first || after + 2 >= last) return null;
  const quoted = [before - 1, before, cue, after, after + 1].some((i) => view.quotationOf[i]! >= 0);
  if (quoted || /^(?:CCONJ|SCONJ)$/.test(tokens[after + 1]!.pos) || /^wh/.test(tokens[after + 1]!.lower)) return null;
  const left = { first: before + 1, last: verb };
  const right = { first: cue + 1, last: after };
  const straight = left.last > left.first;
  const source = straight ? left : right;
  // “The line will close, said Lund, a driver”: behind an inversion the sentence goes on with its verb.
  if (!straight && !/^(?:VERB|AUX|ADV|ADP|PART)$/.test(tokens[after + 1]!.pos)) return null;
  if (
    !isName(view, source) ||
    (straight && right.last > right.first && !isWhen(view, right.first) && !isListener(view, right))
  )
    return null;
  // “Analysts disagree: the quarrel, they say, is old”: what stands before a colon is another's.
  let begin = before;
  while (begin > first && tokens[begin - 1]!.text !== ':') begin--;
  if (begin === before) return null;
  const content = { first: begin, last: before };
  // “…, Lund said, adding that it leaked”: what is said by a verb beside hers is that verb's.
  return isSaying(view, after + 1) ? { source, content } : { source, content, rest: { first: after + 1, last } };
}

/** A participle of speech that governs a clause or a quotation. */
const isSaying = (view: View, i: number): boolean =>
  (SAYING.has(view.sense[i]!) || view.article.tokens[i]!.lemma === 'cite') &&
  view.article.tokens[i]!.lower.endsWith('ing') &&
  dependentOf(view.nodes.trees, view.nodes.nodeOf[i]!, 'ccomp', 'obj') > view.nodes.nodeOf[i]!;

/** “The club has bid for Lund, general manager Ada Moor said Friday night.”: where the tree has lost who closes the sentence, all before the last comma is said. */
function settledAtEnd(view: View, cue: number, source: Run, first: number, last: number): Settled | null {
  const { tokens } = view.article;
  const before = source.first - 1;
  if (
    source.last <= source.first ||
    !isName(view, source) ||
    view.quotationOf[before - 1]! >= 0 ||
    view.quotationOf[before + 1]! >= 0
  )
    return null;
  let end = cue + 1;
  while (end < last && !/^[.!?;]$/.test(tokens[end]!.text)) end++;
  const { trees: t, nodeOf } = view.nodes;
  if (end < last - 1 || (end > cue + 1 && !isWhen(view, cue + 1))) return null;
  // No subject stands before a comma that nothing closes, but in a list.
  const speaker = frameInTree(view, cue)?.speaker ?? -1;
  const list = tokens.slice(source.first, source.last).some((x) => x.pos === 'CCONJ');
  if (speaker >= 0 && list) return null;
  const verbs = Array.from(nodeOf.subarray(first, before)).filter((n) => n >= 0 && isFinite(t, n));
  const told = verbs.some(
    (n) =>
      /^(?:root|ccomp|conj|parataxis)$/.test(relationOf(t, n)) ||
      (t.heads[n] === nodeOf[cue] && /^(?:|whether)$/.test(t.lemmas[dependentOf(t, n, 'mark')] ?? '')),
  );
  const behind = tokens.slice(cue + 1, end).some((x) => x.pos === 'VERB' || x.pos === 'AUX');
  return told && !behind ? { source, content: { first, last: before } } : null;
}

/** The nearest comma to one side, or -1 where a verb or too many words stand before it. */
function comma(view: View, from: number, step: number, end: number): number {
  const { tokens } = view.article;
  for (let i = from; i !== end && i >= 0 && Math.abs(i - from) < LONG; i += step) {
    if (tokens[i]!.text === ',') return i;
    const node = view.nodes.nodeOf[i]!;
    const name = node >= 0 && view.nodes.trees.upos[node] === 'PROPN';
    if (
      (/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]!.pos) && !name && !describes(view, i, from)) ||
      /^[.;:!?()—–]$/.test(tokens[i]!.text)
    )
      return -1;
  }
  return -1;
}

/** “The dam, says the man who built it, is old”: whether a word stands in a clause that describes a noun between it and a place before. */
function describes({ nodes: { trees: t, nodeOf } }: View, i: number, from: number): boolean {
  for (let n = nodeOf[i]!; n >= nodeOf[from]! && n >= 0; n = t.heads[n]!)
    if (relationOf(t, n) === 'acl') return t.heads[n]! >= nodeOf[from]! && t.heads[n]! < n;
  return false;
}

/** A noun phrase that no preposition opens, and that joins no clause to another. */
function isName(view: View, { first, last }: { first: number; last: number }): boolean {
  const { tokens } = view.article;
  const [begin, end] = [tokens[first]!, tokens[last - 1]!];
  if (
    /^(?:ADP|ADV|CCONJ|PART)$/.test(begin.pos) ||
    /^(?:who|which|that|it|whose)$/.test(begin.lower) ||
    end.lower === 'which'
  )
    return false;
  const node = view.nodes.nodeOf[last - 1]!;
  const named = node >= 0 && view.nodes.trees.upos[node] === 'PROPN';
  return (named || /^(?:NOUN|PROPN|PRON)$/.test(end.pos)) && view.lemma[last - 1] !== view.time;
}

/** “She tells me”. */
const isListener = ({ article: { tokens } }: View, { first, last }: Run): boolean =>
  last - first === 1 && /^(?:me|us|him|them)$/.test(tokens[first]!.lower);

const isWhen = ({ article: { tokens }, lemma, time }: View, i: number): boolean =>
  tokens[i]!.pos === 'ADP' ||
  tokens[i]!.pos === 'ADV' ||
  lemma[i] === time ||
  /^(?:last|this|earlier|late)$/.test(tokens[i]!.lower);
