import type { TreebankSentence } from './treebank.ts';

/** One sentence in so many is copied as a headline prints it, without its full stop, or in capitals. */
const TITLE_CASE = 12;
const WITHOUT_STOP = 8;
const CAPITALS = 40;

/** Words that many papers leave small in their headlines. */
const SMALL = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PUNCT']);

/**
 * Copies of treebank sentences as news prints them: with a capital on each word, in capitals, and without the full stop at
 * the end, so that the tagger learns to look past the printing.
 */
export function newsCopies(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  return sentences.flatMap((sentence, s) => {
    const copies: TreebankSentence[] = [];
    if (sentence.forms.length < 4) return copies;
    if (s % TITLE_CASE === 3) copies.push(withoutStop(inTitleCase(sentence, s % (2 * TITLE_CASE) === 3)));
    if (s % CAPITALS === 7) copies.push(withoutStop(inCapitals(sentence)));
    if (s % WITHOUT_STOP === 5 && sentence.forms.at(-1) === '.') copies.push(withoutStop(sentence));
    return copies;
  });
}

const capital = (form: string): string => form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** With a capital on each word, or on all but the small ones. */
export const inTitleCase = (sentence: TreebankSentence, all: boolean): TreebankSentence => ({
  ...sentence,
  forms: sentence.forms.map((form, i) => (!all && i > 0 && SMALL.has(sentence.upos[i]!) ? form : capital(form))),
});

export const inCapitals = (sentence: TreebankSentence): TreebankSentence => ({
  ...sentence,
  forms: sentence.forms.map((form) => form.toUpperCase()),
});

/** The same without a full stop at its end, where nothing hangs on that. */
function withoutStop(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.forms.length - 1;
  if (sentence.forms[last] !== '.' || sentence.heads.includes(last) || sentence.heads[last] === last + 1)
    return sentence;
  const cut = <T>(column: readonly T[]): T[] => column.slice(0, last);
  return {
    forms: cut(sentence.forms),
    lemmas: cut(sentence.lemmas),
    upos: cut(sentence.upos),
    tags: cut(sentence.tags),
    relations: cut(sentence.relations),
    // The root's number is that of the words.
    heads: sentence.heads.slice(0, last).map((h) => (h === last + 1 ? last : h)),
  };
}
