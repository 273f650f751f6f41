import { type IsPlain, lemmaOf } from '../../../src/syntax/lemma.ts';
import type { Upos } from '../../../src/syntax/tree.ts';
import type { TreebankSentence } from './treebank.ts';

/** Parts of speech whose lemma is another word's form. */
const INFLECTED = new Set(['VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PRON', 'DET', 'PART', 'ADP']);

/** The lemmas of the treebank that the rules don't give: `form UPOS` → lemma, where most of its occurrences have it. */
export function irregularLemmas(sentences: readonly TreebankSentence[], isPlain: IsPlain): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, lemmas, upos, tags } of sentences)
    forms.forEach((form, i) => {
      if (!INFLECTED.has(upos[i]!) || !/^[\p{L}'’-]+$/u.test(form)) return;
      const key = `${form.toLowerCase().replace(/[’‘]/g, "'")} ${upos[i]}`;
      const penn = tags[i]!.split(' ')[1]!;
      const lemma = `${lemmas[i]!.toLowerCase()}\t${penn}`;
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(lemma, (own.get(lemma) ?? 0) + 1));
    });
  const irregular = new Map<string, string>();
  for (const key of [...counts.keys()].sort()) {
    const [form, upos] = key.split(' ') as [string, Upos];
    const [commonest] = [...counts.get(key)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const [lemma, penn] = commonest.split('\t') as [string, string];
    const ruled = lemmaOf(form, upos, penn, new Map(), isPlain);
    // The treebank errs in a few: “fre” for “freed”.
    const errs = upos === 'VERB' && isPlain(ruled, 'verb') && !isPlain(lemma, 'verb');
    if (ruled !== lemma && !errs) irregular.set(key, lemma);
  }
  return irregular;
}
