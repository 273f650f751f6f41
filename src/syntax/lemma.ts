import { IRREGULAR_VERBS } from './irregularVerbs.ts';
import type { Upos } from './tree.ts';

/** What the treebank's lemmas have that the rules below don't give: `form UPOS` → lemma. */
export type IrregularLemmas = ReadonlyMap<string, string>;

/** Whether a word in small letters is known to be a verb, or a noun, in its plain form. */
export type IsPlain = (word: string, part: 'verb' | 'noun') => boolean;

const CONTRACTED: Readonly<Record<string, string>> = {
  "'m": 'be',
  "'re": 'be',
  "'ve": 'have',
  "'ll": 'will',
  "n't": 'not',
  wo: 'will',
  ca: 'can',
  "'em": 'they',
};

/** The lemma of a token: a name as it is spelt, else in small letters without its ending. */
export function lemmaOf(form: string, upos: Upos, penn: string, irregular: IrregularLemmas, isPlain: IsPlain): string {
  if (upos === 'PROPN' && penn !== 'NNPS') return form;
  const lower = form.toLowerCase().replace(/[’‘]/g, "'");
  const strong = upos === 'VERB' ? IRREGULAR_VERBS.get(lower) : undefined;
  // “Found” and “wound” are verbs of their own, too.
  if (strong !== undefined && (penn === 'VBD' || penn === 'VBN' || !isPlain(lower, 'verb'))) return strong;
  const known = irregular.get(`${lower} ${upos}`);
  if (known !== undefined) return known;
  if (upos === 'AUX' || upos === 'PART') return CONTRACTED[lower] ?? lower;
  if (upos === 'VERB') return verbLemma(lower, penn, isPlain);
  if (upos === 'NOUN' && penn === 'NNS') return withoutPlural(lower, (w) => isPlain(w, 'noun'));
  if (penn === 'NNPS') return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
  return lower;
}

function withoutPlural(word: string, isKnown: (word: string) => boolean): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:o|s|z)es$/.test(word) && isKnown(word.slice(0, -2)) && !isKnown(word.slice(0, -1))) return word.slice(0, -2);
  return /[^su]s$|[^s]us$/.test(word) && word.length > 2 && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function verbLemma(word: string, penn: string, isPlain: IsPlain): string {
  const isVerb = (w: string) => isPlain(w, 'verb');
  if (penn === 'VBZ') return withoutPlural(word, isVerb);
  const ending = penn === 'VBG' ? 'ing' : penn === 'VBD' || penn === 'VBN' ? 'ed' : null;
  if (!ending || !word.endsWith(ending) || word.length < ending.length + 2) return word;
  const stem = word.slice(0, -ending.length);
  if (ending === 'ed' && /[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  const single = /([^aeiouylsz])\1$/.test(stem) ? stem.slice(0, -1) : null;
  if (single && !isVerb(stem)) return single;
  const withE = `${stem}e`;
  if (isVerb(withE) && (!isVerb(stem) || /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(stem))) return withE;
  if (isVerb(stem)) return stem;
  const doubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  if (isVerb(doubled)) return doubled;
  return /(?:[cgsvuz]|[aeiou]t|[^aeiou]l)$/.test(stem) && !/(?:ss|[aeiou][aeiou]t)$/.test(stem) ? withE : stem;
}
