import { dependentOf, dependentsOf, isFinite, phraseOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { REFUSED, SEEING } from './lexicon/views.ts';
import type { Settled } from './settled.ts';
import { isSpeaking } from './speakingNouns.ts';
import { objectInTree, sourceInTree } from './treeFrame.ts';
import { speakingNode } from './treeSource.ts';
import type { View } from './view.ts';

/** … and of what somebody expects or denies, without. */
const EXPECTING = /^(?:expect|anticipate|predict|forecast|foresee|fear|doubt|deny)$/;

/** “Denies two counts of theft”, not “denied her bail”, “denied Lund”; of “denied reports that …” the clause is denied. */
function deniesSo(t: Trees, verb: number): boolean {
  const object = dependentOf(t, verb, 'obj');
  return t.upos[object] === 'NOUN' && dependentOf(t, object, 'acl') < 0 && !REFUSED.test(t.lemmas[object]!);
}

/** Somebody's view of a thing, by the tree: whoever can speak sees it as something, or expects it. */
export function settledView(view: View, cue: number): Settled | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  const lemma = view.article.tokens[cue]!.lemma;
  const [seeing, expecting] = [SEEING.test(lemma), EXPECTING.test(lemma)];
  if (
    (!seeing && !expecting) ||
    verb < 0 ||
    t.upos[verb] !== 'VERB' ||
    !isFinite(t, verb) ||
    view.quotationOf[cue]! >= 0
  )
    return null;
  const speaker = speakingNode(t, verb);
  if (speaker < 0 || speaker > verb || dependentOf(t, verb, 'obj') < verb) return null;
  // “See the offer as an insult”: a tree may hang “as” on what is seen.
  const seen = dependentsOf(t, verb, 'obj').flatMap((o) => dependentsOf(t, o, 'nmod', 'acl'));
  const as = [...dependentsOf(t, verb, 'obl', 'advcl', 'xcomp'), ...seen].find(
    (c) => c > verb && dependentsOf(t, c, 'case', 'mark').some((m) => t.lemmas[m] === 'as'),
  );
  const noun = t.upos[speaker] === 'NOUN' && isSpeaking(t.forms[speaker]!.toLowerCase(), t.lemmas[speaker]!);
  const denier = lemma === 'deny' && t.upos[speaker] !== 'NOUN';
  if (lemma === 'deny' && !deniesSo(t, verb)) return null;
  if (!(noun || denier || (as !== undefined && t.upos[speaker] === 'PROPN')) || seeing !== (as !== undefined))
    return null;
  const source = sourceInTree(view, cue);
  const governed = objectInTree(view, cue)?.[0];
  if (!source || !governed) return null;
  if (as === undefined) return { source, content: governed };
  // “… as strong, and both towns agreed”: a clause with a subject of its own is none of it.
  const end = phraseOf(t, as, (c) => t.relations[c] === 'conj' && dependentOf(t, c, 'nsubj') >= 0).findLast(
    (n) => t.upos[n] !== 'PUNCT' && t.upos[n] !== 'CCONJ',
  );
  return { source, content: { first: governed.first, last: view.nodes.tokenOf[end ?? as]! + 1 } };
}
