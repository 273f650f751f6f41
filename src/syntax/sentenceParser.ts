import { keepConstraints } from './constraints.ts';
import { lemmaOf } from './lemma.ts';
import type { Model } from './model.ts';
import { featuresOf, signsOfDependents } from './morphology.ts';
import { parser } from './parser.ts';
import { kindsOfTags, SentenceColumns } from './sentenceColumns.ts';
import { tagger } from './tagger.ts';
import type { Features, Upos } from './tree.ts';
import { type Word, wordReader } from './word.ts';

/** A sentence's tree: columns with one place a token; `heads` count from 0 within the sentence, -1 for the root. */
export interface ParsedSentence {
  upos: Upos[];
  penn: string[];
  lemmas: string[];
  features: Features[];
  heads: Int32Array;
  relations: string[];
  /** Where pieces of a sentence too long for one tree begin, the first aside. */
  cuts: number[];
}

/** A tag so far above the next at a glance is taken: so many times what makes another near. A treebank's other part loses less than .0005 by it. */
const SETTLED = 1.5;

/** A longer sentence is cut: what follows a table or a broken line is no longer held together by grammar. */
const LONGEST = 250;

/** A parser of sentences that are cut into tokens. It holds room of its own, and one call comes after the other. */
export function sentenceParser(model: Model): (forms: readonly string[]) => ParsedSentence {
  const read = wordReader(model.lexicon);
  const tag = tagger(model.tagger, model.tags.length, model.near, model.sureTags, SETTLED * model.near);
  const parse = parser(model.parser, model.relations.length);
  const columns = new SentenceColumns(kindsOfTags(model.tags));
  const { places, senses } = model.lexicon;
  const isPlain = (word: string, part: 'verb' | 'noun'): boolean =>
    (senses[places.get(word) ?? 0]! & (part === 'verb' ? 2 : 1)) !== 0;
  /** Most words come again, with the same tag. */
  const lemma = (word: Word, form: string, tag: number): string => {
    if (word.lemmaTag !== tag) {
      word.lemmaTag = tag;
      word.lemma = lemmaOf(form, model.tags[tag]!.upos, model.tags[tag]!.penn, model.irregularLemmas, isPlain);
    }
    return word.lemma;
  };
  return (forms) => {
    const n = forms.length;
    const heads = new Int32Array(n).fill(-1);
    const tags = new Int32Array(n);
    const others = new Int32Array(n);
    const relations: string[] = new Array(n);
    const lemmas: string[] = new Array(n);
    const cuts = cutsOf(forms);
    let firstRoot = -1;
    let from = 0;
    for (let piece = 0; piece <= cuts.length; piece++) {
      const to = cuts[piece] ?? n;
      const part = cuts.length ? forms.slice(from, to) : forms;
      const words = read(part);
      const [ownTags, ownOthers] = [tags.subarray(from, to), others.subarray(from, to)];
      tag(part, words, ownTags, ownOthers);
      columns.begin(words, ownTags, ownOthers);
      const state = parse(columns, words);
      for (let i = from; i < to; i++) {
        lemmas[i] = lemma(words[i - from]!, forms[i]!, tags[i]!);
        const place = i - from + 1;
        const head = state.heads[place]!;
        if (head <= part.length) {
          heads[i] = from + head - 1;
          relations[i] = rootless(model.relations[state.relations[place]!]!);
        } else if (firstRoot < 0) {
          firstRoot = i;
          relations[i] = 'root';
        } else {
          // The pieces' roots hang on the first.
          heads[i] = firstRoot;
          relations[i] = 'parataxis';
        }
      }
      from = to;
    }
    const upos: Upos[] = Array.from(tags, (t) => model.tags[t]!.upos);
    keepConstraints({ forms, upos, heads, relations });
    const signs = signsOfDependents(heads, relations);
    const penn: string[] = new Array(n);
    const features: Features[] = new Array(n);
    for (let i = 0; i < n; i++) {
      const own = model.tags[tags[i]!]!;
      penn[i] = own.penn;
      features[i] = featuresOf(own.upos, own.penn, forms[i]!, relations[i]!, signs[i]!);
    }
    return { upos, penn, lemmas, features, heads, relations, cuts };
  };
}

/** Only the root is one. */
const rootless = (relation: string): string => (relation === 'root' ? 'dep' : relation);

/** Where a sentence of too many tokens is cut: behind the last sign that parts its pieces, else where it is full. */
function cutsOf(forms: readonly string[]): number[] {
  const cuts: number[] = [];
  for (let from = 0; forms.length - from > LONGEST; ) {
    let at = from + LONGEST;
    for (let i = at; i > from + LONGEST / 2; i--)
      if (/^[.;:!?|•–—]$/.test(forms[i - 1]!)) {
        at = i;
        break;
      }
    cuts.push(at);
    from = at;
  }
  return cuts;
}
