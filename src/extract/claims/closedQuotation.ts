import { dependentOf, dependentsOf, extentOf, isFinite, isPassive } from '../../syntax/queries.ts';
import { behindMark } from './treeSource.ts';
import type { View } from './view.ts';

/** “‘It is not mine,’ the actor drily clarified”: a finite verb that with its subject stands behind a quotation with a comma, a question or an exclamation mark, whatever the verb. */
export function closedQuotation(view: View, token: number): number {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const verb = nodeOf[token]!;
  if (verb < 0 || view.quotationOf[token]! >= 0 || t.upos[verb] !== 'VERB') return -1;
  // A participle with a subject and no auxiliary is a past tense.
  if (!isFinite(t, verb) && (t.features[verb]!.verbForm !== 'Part' || dependentOf(t, verb, 'aux') >= 0)) return -1;
  const behind = behindMark(t, verb);
  const subject = behind < 0 ? dependentOf(t, verb, 'nsubj') : behind;
  if (subject < 0 || isPassive(t, verb) || !/^(?:PROPN|NOUN|PRON)$/.test(t.upos[subject]!)) return -1;
  const begins = Math.min(verb, extentOf(t, subject).first);
  const first = tokenOf[begins]!;
  const { tokens } = view.article;
  const q = view.quotationOf[first - 1] ?? -1;
  if (q < 0 || view.quotationOf[first]! >= 0 || !/^[,?!]$/.test(tokens[first - 2]?.text ?? '')) return -1;
  const within = view.quotations[q]!;
  const spoken = dependentsOf(t, verb, 'ccomp', 'parataxis', ...(behind < 0 ? [] : ['nsubj'])).some((c) => {
    const { start } = t.places[c]!;
    return start >= within.from && start < within.to;
  });
  const governed = dependentsOf(t, verb, 'obj', 'xcomp').filter((o) => o !== behind);
  return spoken && governed.every((o) => view.quotationOf[tokenOf[o]!]! >= 0) ? q : -1;
}
