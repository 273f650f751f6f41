import { dependentOf, extentOf } from '../../syntax/queries.ts';
import { trimmed } from './content.ts';
import { wholeClauses } from './contentRefiners.ts';
import { SENSE } from './lexicon.ts';
import type { Run } from './run.ts';
import { isJoined } from './treeContent.ts';
import type { TreeFrame } from './treeFrame.ts';
import type { View } from './view.ts';

const SAYING = new Set([
  SENSE.say,
  SENSE.report,
  SENSE.stress,
  SENSE.claim,
  SENSE.shout,
  SENSE.fact,
  SENSE.speech,
  SENSE.believe,
  SENSE.evidence,
  SENSE.ask,
  SENSE.hope,
]);

/** What is said by one cue, as the tree and the weights have it together: the tree's clauses, ended where the weights end them at a joint of the tree. */
export function agreedContent(view: View, cue: number, tree: TreeFrame, learned: readonly Run[]): Run[] {
  const quoted = (runs: readonly Run[]) =>
    runs.some((r) => view.quotationOf.subarray(r.first, r.last).some((q) => q >= 0 && q !== view.quotationOf[cue]));
  if (quoted(learned) || quoted(tree.content)) {
    if (learned.length === 0) return tree.content;
    if (tree.content.every((r) => isQuoted(view, cue, r))) return withinQuotations(view, cue, learned);
    return withoutAddressee(view, cue, learned);
  }
  if (tree.inserted && !SAYING.has(view.sense[cue]!)) return [...learned];
  const last = tree.content.at(-1)!;
  const end = learned.find((r) => r.first < last.last && r.last > last.first)?.last ?? last.last;
  const own =
    end < last.last && end > last.first && isJoint(view, end)
      ? [...tree.content.slice(0, -1), { first: last.first, last: end }]
      : goneOn(view, cue, tree.content);
  // “The rent, which the board said would rise”: what stands before the cue is the weights' to tell.
  const joined = isJoined(view.nodes.trees, view.nodes.nodeOf[cue]!, tree.speaker);
  const before = own[0]!.first > cue && !joined ? learned.filter((r) => r.last <= cue) : [];
  return [...before, ...own];
}

/** The last clause with the verb that goes on with it (“… that it is no wall, but lets boats pass”), wherever the tree hangs that. */
const goneOn = (view: View, cue: number, runs: readonly Run[]): Run[] => {
  const unit = view.units[view.unitOf[cue]!];
  const whole =
    unit && wholeClauses(view, runs.at(-1)!, { cue, first: unit.first, last: unit.last, taken: () => false });
  return [...runs.slice(0, -1), ...(whole && trimmed(view, whole) ? [trimmed(view, whole)!] : runs.slice(-1))];
};

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

/** Whether a clause that hangs on what stands before begins at a token, past a comma. */
function isJoint(view: View, token: number): boolean {
  const { trees: t, nodeOf } = view.nodes;
  let n = nodeOf[token]!;
  if (n < 0) return false;
  if (/^[,;—–]$/.test(t.forms[n]!)) n++;
  for (let at = n; at >= 0; at = t.heads[at]!) {
    if (extentOf(t, at).first < n) return false;
    // “serves and is”: without a subject of its own a clause goes on with what is said.
    if (t.relations[at] === 'conj') return dependentOf(t, at, 'nsubj', 'csubj') >= 0;
    if (/^(?:advcl|parataxis|acl)/.test(t.relations[at]!)) return true;
  }
  return false;
}
