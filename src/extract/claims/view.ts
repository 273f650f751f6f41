import type { Article } from '../../model/article.ts';
import { treesOf } from '../../syntax/index.ts';
import type { Trees } from '../../syntax/tree.ts';
import { hashOf } from './hash.ts';
import { TIMES } from './lexicon/view.ts';
import { withVerbs } from './mistagged.ts';
import { type Nodes, nodesOf } from './nodes.ts';
import { nounPhrases, type Phrase } from './phrases.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { senseOf } from './senses.ts';
import { quotationOfToken, type Unit, unitsOf } from './sentenceUnits.ts';

/** An article made ready for the steps: its quotations, units and phrases, and each token's hashes. */
export interface View {
  article: Article;
  nodes: Nodes;
  /** Outermost quotations only. */
  quotations: Quotation[];
  quotationOf: Int32Array;
  units: Unit[];
  /** For each token its unit, -1 outside. */
  unitOf: Int32Array;
  phrases: Phrase[];
  /** For each token its phrase, -1 outside. */
  phraseOf: Int32Array;
  /** Hashes of lemma, word form's ending and part of speech, and the lexicon's sense (0 none). */
  lemma: Int32Array;
  pos: Int32Array;
  sense: Int32Array;
  /** The hash that stands for a weekday or month. */
  time: number;
}

export function viewOf(read: Article, trees: Trees = treesOf(read)): View {
  const nodes = nodesOf(read.tokens, trees);
  const tokens = withVerbs(read.tokens, nodes);
  const article = { ...read, tokens };
  const quotations = quotationsOf(article).filter((q) => q.depth === 0);
  const quotationOf = quotationOfToken(article, quotations);
  const units = unitsOf(article, quotations, quotationOf);
  const phrases = units.flatMap((u) => nounPhrases(tokens, u.first, u.last));
  const unitOf = new Int32Array(tokens.length).fill(-1);
  for (const [n, u] of units.entries()) unitOf.fill(n, u.first, u.last);
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  for (const [n, p] of phrases.entries()) phraseOf.fill(n, p.first, p.last);
  const lemma = new Int32Array(tokens.length);
  const pos = new Int32Array(tokens.length);
  const sense = new Int32Array(tokens.length);
  tokens.forEach((t, i) => {
    // Names and numbers are told by their kind alone: no weight hangs on who somebody is.
    const generic = TIMES.has(t.lower)
      ? '<time>'
      : t.pos === 'PROPN'
        ? '<name>'
        : t.pos === 'NUM'
          ? '<number>'
          : t.lemma;
    lemma[i] = hashOf(generic);
    pos[i] = hashOf(t.pos);
    sense[i] = senseOf(t.lemma, t.pos);
  });
  return {
    article,
    nodes,
    quotations,
    quotationOf,
    units,
    unitOf,
    phrases,
    phraseOf,
    lemma,
    pos,
    sense,
    time: hashOf('<time>'),
  };
}
