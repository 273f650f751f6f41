import { dependentOf, dependentsOf } from '../../syntax/queries.ts';
import { runsOfNodes } from './nodes.ts';
import { SENSE } from './senses.ts';
import type { Settled } from './settled.ts';
import { nodesOfSource } from './treeSource.ts';
import type { View } from './view.ts';

const TELLING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim, SENSE.shout, SENSE.ask]);
const ASKING = /^(?:ask|call|cry|reply|answer|respond)$/;

/**
 * Whose words a quotation is that ends its sentence with a mark of its own: “‘Is it safe?’ Lund asked the board.” The sentence
 * behind it says nothing but who spoke. The quotation by the number of the tag's unit.
 */
export function taggedQuotation(view: View, unit: number): { first: number; last: number } | null {
  const own = view.units[unit]!;
  const within = closedWithin(view, own.first, own.last);
  if (within) return within;
  const before = view.units[unit - 1];
  if (!before?.quoted || before.block !== own.block || own.quoted || before.last !== own.first) return null;
  const q = view.quotationOf[before.last - 1]!;
  if (q < 0) return null;
  const { from, to } = view.quotations[q]!;
  if (!/[?!…]$/.test(view.article.text.slice(from, to).trimEnd())) return null;
  let { first } = before;
  while (first > 0 && view.quotationOf[first - 1] === q) first--;
  return { first, last: before.last };
}

/** The quotation with a mark of its own that opens a sentence which goes on with who spoke. */
function closedWithin(view: View, first: number, last: number): { first: number; last: number } | null {
  const q = view.quotationOf[first]!;
  if (q < 0) return null;
  const { from, to } = view.quotations[q]!;
  if (!/[?!…]$/.test(view.article.text.slice(from, to).trimEnd())) return null;
  let end = first;
  while (end < last && view.quotationOf[end] === q) end++;
  return end < last ? { first, last: end } : null;
}

/** What a speech tag behind a quotation settles: who speaks, and that the quotation is what is said. */
export function settledByTag(view: View, cue: number, unit: number): Settled | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  const content = taggedQuotation(view, unit);
  // Within one sentence the tree may hang who speaks on what is said.
  const above =
    verb >= 0 && t.heads[verb]! >= 0 && !(content && cue >= content.last && content.first >= view.units[unit]!.first);
  if (!content || verb < 0 || above || !(TELLING.has(view.sense[cue]!) || ASKING.test(t.lemmas[verb]!))) return null;
  // Beside what is quoted nothing more is said.
  if (dependentsOf(t, verb, 'ccomp', 'xcomp').some((c) => (view.nodes.tokenOf[c] ?? -1) >= content.last)) return null;
  const subject = dependentOf(t, verb, 'nsubj');
  if (
    subject < 0 ||
    dependentsOf(t, verb, 'obj').some((o) => t.upos[o] === 'PRON' && /thing$|^this$|^that$|^it$/.test(t.lemmas[o]!))
  )
    return null;
  // Who speaks stands behind what is quoted, whatever the tree joins.
  const speaking = nodesOfSource(t, subject, verb).filter((n) => view.nodes.tokenOf[n]! >= content.last);
  const [source] = runsOfNodes(view.nodes, speaking);
  return source ? { source, content } : null;
}
