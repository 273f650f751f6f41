import { relationOf } from '../../syntax/queries.ts';
import type { Run } from './run.ts';
import { sensesOf } from './senses.ts';
import { isJoined } from './treeContent.ts';
import type { TreeFrame } from './treeFrame.ts';
import { askedBefore } from './treeSource.ts';
import type { View } from './view.ts';

const SAYING = sensesOf('say report stress claim shout fact speech believe evidence ask hope');

/** What is said by one cue, as the tree and the labels have it together: the tree's clauses, unless words are quoted. */
export function agreedContent(view: View, cue: number, tree: TreeFrame, learned: readonly Run[]): Run[] {
  const quoted = (runs: readonly Run[]) =>
    runs.some((r) => view.quotationOf.subarray(r.first, r.last).some((q) => q >= 0 && q !== view.quotationOf[cue]));
  if (quoted(learned) || quoted(tree.content)) {
    if (learned.length === 0) return tree.content;
    if (tree.content.every((r) => isQuoted(view, cue, r)))
      return withinQuotations(view, cue, learned).map((r) => ({
        ...r,
        first: Math.min(
          r.first,
          ...tree.content.filter((c) => c.first < r.last && c.last >= r.last).map((c) => c.first),
        ),
      }));
    return withoutAddressee(view, cue, learned);
  }
  if (tree.inserted && !SAYING.has(view.sense[cue]!)) return [...learned];
  // “The rent, which the board said would rise”: what stands before the cue is the weights' to tell.
  const joined = isJoined(view.nodes.trees, view.nodes.nodeOf[cue]!, tree.speaker);
  const before =
    tree.content[0]!.first > cue && !joined
      ? learned.filter((r) => r.last <= cue && !isCircumstance(view, cue, r))
      : [];
  return [...before, ...tree.content];
}

/** “Opening the debate, Lund told the board that …”: what a participle tells in front of who speaks. */
function isCircumstance({ nodes: { trees: t, nodeOf } }: View, cue: number, { first }: Run): boolean {
  const opening = nodeOf[first]!;
  // “Her clerk, asked if she had left, said …”
  const asked = askedBefore(t, nodeOf[cue]!);
  if (asked >= 0 && opening >= asked) return true;
  return relationOf(t, opening) === 'advcl' && t.heads[opening] === nodeOf[cue] && /ing$/.test(t.forms[opening]!);
}

const outside = (view: View, cue: number, i: number): boolean =>
  (view.quotationOf[i]! < 0 || view.quotationOf[i] === view.quotationOf[cue]) &&
  /[\p{L}\p{N}]/u.test(view.article.tokens[i]!.text);
/** Whether every word of a run stands in quotation marks. */
function isQuoted(view: View, cue: number, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) if (outside(view, cue, i)) return false;
  return true;
}

/** “‘Is it over?’ Lund asked the town”: beside a quotation a phrase without a verb behind the cue is whom it was said to. */
export const withoutAddressee = (view: View, cue: number, runs: readonly Run[]): Run[] =>
  runs.some((r) => r.last <= cue && isQuoted(view, cue, r))
    ? runs.filter((r) => r.first < cue || !isQuoteless(view, cue, r) || hasVerb(view, r))
    : [...runs];

const isQuoteless = (view: View, cue: number, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++)
    if (view.quotationOf[i]! >= 0 && view.quotationOf[i] !== view.quotationOf[cue]) return false;
  return true;
};

const hasVerb = ({ article: { tokens } }: View, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
};

/** Where all that is said by the tree is quoted, words before or behind the marks are none of it. */
function withinQuotations(view: View, cue: number, runs: readonly Run[]): Run[] {
  return runs.flatMap(({ first, last }) => {
    while (first < last && outside(view, cue, first)) first++;
    while (last > first && outside(view, cue, last - 1)) last--;
    return first < last ? [{ first, last }] : [];
  });
}
