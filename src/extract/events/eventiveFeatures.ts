import { hashOfText, mixed } from '../../syntax/hash.ts';
import { dependentOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { senseOfNoun } from './eventNouns.ts';

const TOLD = /^(?:det|aux|case|mark|cop|advmod|nummod|amod|nmod|obj|nsubj|obl|cc|compound)$/;

/**
 * What speaks for or against a noun or verb of the tree naming a happening: its word, its ending, its shape, WordNet's class
 * of it, what governs it and what hangs on it. Appended to `out` as numbers of 32 bits.
 */
export function eventiveFeatures(t: Trees, i: number, out: number[]): void {
  out.length = 0;
  const upos = hashOfText(t.upos[i]!);
  const lemma = t.lemmas[i]!.toLowerCase();
  const relation = hashOfText(t.relations[i]!);
  const head = t.heads[i]!;
  const add = (template: number, a: number, b = 0): void => {
    out.push(mixed(mixed(mixed(template, upos), a), b));
  };
  const headUpos = hashOfText(head < 0 ? '-' : t.upos[head]!);
  add(1, 0);
  add(2, hashOfText(lemma));
  add(3, relation);
  add(4, relation, headUpos);
  add(5, hashOfText(relationOf(t, i)), hashOfText(head < 0 ? '-' : t.lemmas[head]!.toLowerCase()));
  add(6, hashOfText(lemma.slice(-4)));
  add(7, hashOfText(lemma.slice(-3)));
  const { verbForm = '-', tense = '-', voice = '-', number = '-' } = t.features[i]!;
  if (t.upos[i] === 'VERB') {
    add(8, hashOfText(verbForm), hashOfText(tense + voice));
    add(9, hashOfText(verbForm), relation);
  } else {
    const sense = senseOfNoun(lemma);
    add(10, sense, hashOfText(number));
    add(11, sense, relation);
  }
  for (let c = t.firstChild[i]!; c >= 0; c = t.nextSibling[c]!) {
    const bare = relationOf(t, c);
    add(12, hashOfText(bare));
    if (TOLD.test(bare)) add(13, hashOfText(bare), hashOfText(t.lemmas[c]!.toLowerCase()));
    if (bare === 'nmod') {
      const joins = dependentOf(t, c, 'case');
      if (joins >= 0) add(14, hashOfText(t.lemmas[joins]!));
    } else if (bare === 'case') add(15, hashOfText(t.lemmas[c]!), headUpos);
  }
  if (head < 0 || t.upos[i] !== 'VERB') return;
  const governor = t.features[head]!;
  add(16, relation, hashOfText((governor.verbForm ?? '-') + (governor.tense ?? '-')));
  const helper = dependentOf(t, head, 'aux');
  if (helper >= 0) add(17, relation, hashOfText(t.lemmas[helper]!));
}
