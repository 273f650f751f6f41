import type { Article } from '../model/article.ts';
import { plainApostrophes } from '../model/plainApostrophes.ts';
import { englishModel } from './model.ts';
import { type ParsedSentence, sentenceParser } from './sentenceParser.ts';
import { type Place, tokenise } from './tokenise.ts';
import { familyOf, type TreeSentence, type Trees, withoutSubtypes } from './tree.ts';

let parse: ((forms: readonly string[]) => ParsedSentence) | undefined;

/** The English parser, loaded when it is first asked for and then held by the process: loading takes a fifth of a second. */
export function englishParser(): (forms: readonly string[]) => ParsedSentence {
  parse ??= sentenceParser(englishModel());
  return parse;
}

/** A tree for every sentence of an article, in their order: `sentences` has one place for each of the article's. */
export const treesOf = ({ text, sentences }: Pick<Article, 'text' | 'sentences'>): Trees => growTrees(text, sentences);

/** Trees for stretches of a text that are a sentence each. */
export function growTrees(text: string, stretches: readonly Place[]): Trees {
  const parseSentence = englishParser();
  const plain = plainApostrophes(text);
  const places: Place[] = [];
  const forms: string[] = [];
  const lemmas: string[] = [];
  const upos: Trees['upos'][number][] = [];
  const features: Trees['features'][number][] = [];
  const relations: string[] = [];
  const heads: number[] = [];
  const sentenceOf: number[] = [];
  const sentences: TreeSentence[] = [];
  stretches.forEach(({ start, end }, s) => {
    const first = places.length;
    const own = tokenise(plain, start, end);
    const ownForms = own.map((p) => plain.slice(p.start, p.end));
    const tree = parseSentence(ownForms);
    let root = first;
    for (let i = 0; i < own.length; i++) {
      const head = tree.heads[i]!;
      if (head < 0) root = first + i;
      places.push(own[i]!);
      forms.push(ownForms[i]!);
      lemmas.push(tree.lemmas[i]!);
      upos.push(tree.upos[i]!);
      features.push(tree.features[i]!);
      relations.push(tree.relations[i]!);
      heads.push(head < 0 ? -1 : first + head);
      sentenceOf.push(s);
    }
    sentences.push({ first, last: places.length, root, cuts: tree.cuts.map((c) => first + c) });
  });
  const flatHeads = Int32Array.from(heads);
  return {
    text,
    sentences,
    places,
    forms,
    lemmas,
    upos,
    features,
    relations,
    bareRelations: withoutSubtypes(relations),
    heads: flatHeads,
    sentenceOf: Int32Array.from(sentenceOf),
    ...familyOf(flatHeads),
  };
}
