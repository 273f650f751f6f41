import type { Place } from './tokenise.ts';

/** The universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The universal features that the reading asks for; absent where a token has none (universaldependencies.org/u/feat). */
export interface Features {
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger';
  readonly tense?: 'Past' | 'Pres';
  readonly mood?: 'Ind' | 'Imp';
  readonly voice?: 'Pass';
  readonly number?: 'Sing' | 'Plur';
  readonly person?: 1 | 2 | 3;
  readonly case?: 'Nom' | 'Acc' | 'Gen';
}

/** A sentence: `first` and `last` (exclusive) count into the tokens. */
export interface TreeSentence {
  readonly first: number;
  readonly last: number;
  /** The token that no other heads. */
  readonly root: number;
  /** Where it was too long for one tree and was cut: each piece's root hangs on the first as `parataxis`. */
  readonly cuts: readonly number[];
}

/**
 * The sentences of a text as trees of Universal Dependencies: flat arrays with one place a token, in the order of the text.
 * Tokens are cut as in the English treebanks (hyphens and clitics apart) and count through the whole text.
 */
export interface Trees {
  readonly text: string;
  readonly sentences: readonly TreeSentence[];
  /** UTF-16 units of `text`; `end` exclusive. */
  readonly places: readonly Place[];
  /** As they are printed, but with ’ for each sign that stands for an apostrophe. */
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly Upos[];
  readonly features: readonly Features[];
  /** The token that governs each; -1 for a root. */
  readonly heads: Int32Array;
  /** Relation to the head, with its subtype (`nsubj:pass`). */
  readonly relations: readonly string[];
  /** The same without its subtype: `nsubj`. */
  readonly bareRelations: readonly string[];
  /** The number of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** Each token's first dependent and next sibling in order of the text, -1 where there is none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
}

const bare = new Map<string, string>();

/** Relations without their subtypes. There are few: each is cut once, and the same string wherever it comes again. */
export const withoutSubtypes = (relations: readonly string[]): string[] =>
  relations.map((relation) => {
    let own = bare.get(relation);
    if (own === undefined) {
      own = relation.includes(':') ? relation.slice(0, relation.indexOf(':')) : relation;
      bare.set(relation, own);
    }
    return own;
  });

/** First dependents and next siblings of a row of heads. */
export function familyOf(heads: Int32Array): Pick<Trees, 'firstChild' | 'nextSibling'> {
  const firstChild = new Int32Array(heads.length).fill(-1);
  const nextSibling = new Int32Array(heads.length).fill(-1);
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i]!;
    if (head < 0) continue;
    nextSibling[i] = firstChild[head]!;
    firstChild[head] = i;
  }
  return { firstChild, nextSibling };
}
