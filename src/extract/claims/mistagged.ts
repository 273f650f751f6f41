import type { Token } from '../../model/article.ts';
import { dependentOf, isFinite, isPassive } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Nodes } from './nodes.ts';
import { senseOf } from './senses.ts';

/**
 * Tokens with the tagger's slips put right by the tree: a cue verb with a subject before it is no adjective (“Lund voiced
 * doubts”) and no plural (“the accord marks a change”, “the report states that few came”).
 */
export function withVerbs(tokens: readonly Token[], { trees: t, nodeOf }: Nodes): Token[] {
  return tokens.map((token, i) => {
    const n = nodeOf[i]!;
    if (!/^(?:ADJ|NOUN)$/.test(token.pos) || n < 0) return token;
    if (isLostVerb(t, n)) return { ...token, pos: 'VERB' };
    if (t.upos[n] !== 'VERB') return token;
    const subject = dependentOf(t, n, 'nsubj');
    const lemma = t.lemmas[n]!;
    if (subject < 0 || subject > n || !isFinite(t, n) || isPassive(t, n) || senseOf(lemma, 'VERB') === 0) return token;
    return { ...token, pos: 'VERB', lemma };
  });
}

/** “Doctors caution that it may not last”, “the institute estimates that …”: the noun that heads a sentence without a verb, between whom it tells of and “that”. */
export const isLostVerb = (t: Trees, n: number): boolean =>
  t.upos[n] === 'NOUN' &&
  t.relations[n] === 'root' &&
  t.forms[n + 1] === 'that' &&
  dependentOf(t, n, 'cop', 'case') < 0 &&
  /^(?:NOUN|PROPN|PRON)$/.test(t.upos[n - 1] ?? '') &&
  senseOf(t.lemmas[n]!, 'VERB') > 0;
