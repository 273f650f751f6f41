import { hashOfText, mixed } from './hash.ts';
import { type Lexicon, PARTS } from './lexicon.ts';
import { printingOf } from './printing.ts';

/** What is known of a word form by itself, whatever stands around it: the parts that features are made of. */
export interface Word {
  /** Of the form in small letters, with every digit a nought. */
  readonly form: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** “Xx”, “XX”, “d.d”: kinds of signs, each no more than twice in a row. */
  readonly shape: number;
  /** 0 small, 1 capital first, 2 all capitals, 3 no word; 4 and 8 more in a headline and among capitals. */
  readonly capital: number;
  /** From the lexicon, 0 where it doesn't know the word: classes of alike words, 512 and 64 in all … */
  readonly fine: number;
  readonly coarse: number;
  /** … the tags that its neighbours in meaning have, and how often they are names, in ninths … */
  readonly guess: number;
  readonly name: number;
  /** … the parts of speech that WordNet has it in, as bits, and the tags that the treebank has it with. */
  readonly senses: number;
  readonly tags: number;
  /** The classes of its vector's parts; none where it has no vector. */
  readonly codes: Uint8Array;
  /** The lemma that it had last, and the number of the tag that it had it with: most words have but one. Only `sentenceParser.ts` asks. */
  lemma: string;
  lemmaTag: number;
}

const NO_CODES = new Uint8Array(0);

/** What stands before a sentence's first word and behind its last. */
export const OUTSIDE: Word = {
  form: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  shape: 1,
  capital: 3,
  fine: 1000,
  coarse: 1000,
  guess: 1000,
  name: 13,
  senses: 512,
  tags: 1000,
  codes: NO_CODES,
  lemma: '',
  lemmaTag: -1,
};

/** So many forms are kept; then all are forgotten, so that a long run keeps its memory. */
const KEPT = 32_768;

/**
 * A reader of the words of sentences over a lexicon; what it has read it keeps. Where a sentence is printed with a capital on most
 * words or in capitals, a capital says little: the word is another than it is elsewhere.
 */
export function wordReader(lexicon: Lexicon): (forms: readonly string[]) => Word[] {
  const known = [0, 1, 2].map(() => new Map<string, Word>());
  return (forms) => {
    const printing = printingOf(forms);
    const own = known[printing]!;
    if (own.size >= KEPT) own.clear();
    return forms.map((form) => {
      let word = own.get(form);
      if (!word) {
        word = readWord(form, printing, lexicon);
        own.set(form, word);
      }
      return word;
    });
  };
}

/** A form as the lexicon has it. */
export const plainForm = (form: string): string => form.toLowerCase().replace(/[’‘]/g, "'");

function readWord(form: string, printing: number, lexicon: Lexicon): Word {
  const plain = plainForm(form);
  const bare = plain.replace(/\d/g, '0');
  const at = lexicon.places.get(plain) ?? 0;
  const ending = (n: number) => hashOfText(`-${bare.slice(-n)}`);
  const opening = (n: number) => hashOfText(`${bare.slice(0, n)}-`);
  return {
    form: hashOfText(bare),
    suffix1: ending(1),
    suffix2: ending(2),
    suffix3: ending(3),
    suffix4: ending(4),
    prefix1: opening(1),
    prefix2: opening(2),
    prefix3: opening(3),
    shape: mixed(hashOfText(shapeOf(form)), printing),
    capital: capitalOf(form) + CAPITALS * printing,
    fine: lexicon.fine[at]!,
    coarse: lexicon.coarse[lexicon.fine[at]!]!,
    guess: lexicon.guess[at]!,
    name: lexicon.name[at]!,
    senses: lexicon.senses[at]!,
    tags: lexicon.tags[at]!,
    codes: lexicon.fine[at] ? lexicon.codes.subarray(at * PARTS, (at + 1) * PARTS) : NO_CODES,
    lemma: '',
    lemmaTag: -1,
  };
}

/** So many values has `capital` for each kind of printing. */
const CAPITALS = 4;

function capitalOf(form: string): number {
  if (!/^\p{Lu}/u.test(form)) return 0;
  return form.length > 1 && !/\p{Ll}/u.test(form) ? 2 : 1;
}

/** Longer words differ no more in their shapes. */
const SHAPED = 12;

function shapeOf(form: string): string {
  let shape = '';
  for (const sign of form.slice(0, SHAPED)) {
    const kind = /\p{Lu}/u.test(sign) ? 'X' : /\p{L}/u.test(sign) ? 'x' : /\p{N}/u.test(sign) ? 'd' : sign;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}
