import { dependentOf, dependentsOf } from '../../syntax/queries.ts';
import type { Settled } from './constructions.ts';
import { SENSE } from './lexicon.ts';
import { runsOfNodes } from './nodes.ts';
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

/** What a speech tag behind a quotation settles: who speaks, and that the quotation is what is said. */
export function settledByTag(view: View, cue: number, unit: number): Settled | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (verb < 0 || t.heads[verb]! >= 0 || !(TELLING.has(view.sense[cue]!) || ASKING.test(t.lemmas[verb]!))) return null;
  if (dependentOf(t, verb, 'ccomp', 'xcomp') >= 0) return null;
  const subject = dependentOf(t, verb, 'nsubj');
  if (
    subject < 0 ||
    dependentsOf(t, verb, 'obj').some((o) => t.upos[o] === 'PRON' && /thing$|^this$|^that$|^it$/.test(t.lemmas[o]!))
  )
    return null;
  const content = taggedQuotation(view, unit);
  if (!content) return null;
  const [source] = runsOfNodes(view.nodes, nodesOfSource(t, subject, verb));
  return source ? { source, content } : null;
}

/** Whether a unit is a speech tag to the quotation before it, which then is nobody else's. */
export function isSpeechTag(view: View, unit: number): boolean {
  const own = view.units[unit];
  if (!own || !taggedQuotation(view, unit)) return false;
  for (let i = own.first; i < own.last; i++)
    if (view.article.tokens[i]!.pos === 'VERB' && settledByTag(view, i, unit)) return true;
  return false;
}
