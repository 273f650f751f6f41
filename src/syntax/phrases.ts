import { type Columns, weekdays } from './columns.ts';

/** Prepositions that a tagger takes for verbs, because they look like none of the common ones. */
const PREPOSITION = /^(?:amid|amidst|despite|via|en)$/i;

/** “Amid a split”, “was en route to the port”: a preposition governs no object; what seems one is the phrase that it opens. */
export function prepositions({ forms, upos, heads, relations }: Columns): void {
  for (let i = 0; i < forms.length; i++) {
    if (upos[i] !== 'VERB' || !PREPOSITION.test(forms[i]!)) continue;
    const noun = relations.findIndex((r, k) => k > i && heads[k] === i && /^(?:obj|xcomp|ccomp|obl)$/.test(r));
    if (noun < 0) continue;
    upos[i] = 'ADP';
    const above = heads[i]!;
    heads[noun] = above;
    relations[noun] = /^(?:xcomp|advcl|acl|ccomp|conj)$/.test(relations[i]!) ? 'obl' : relations[i]!;
    for (let k = 0; k < forms.length; k++)
      if (heads[k] === i) heads[k] = relations[k] === 'advcl' && above >= 0 ? above : noun;
    heads[i] = noun;
    relations[i] = 'case';
  }
}

/** “Made a $121 million ‘last offer’”: the noun behind an amount is what the article before it opens, whatever stands in marks between. */
export function amounts({ forms, upos, heads, relations }: Columns): void {
  for (let article = 0; article + 3 < forms.length; article++) {
    if (upos[article] !== 'DET' || relations[article] !== 'obj' || upos[article + 1] !== 'SYM') continue;
    let last = article + 1;
    while (/^(?:SYM|NUM|PUNCT|ADJ|CCONJ|NOUN)$/.test(upos[last + 1] ?? '') && !/^[,;.]$/.test(forms[last + 1]!)) last++;
    while (upos[last] !== 'NOUN' && last > article) last--;
    if (last <= article + 2) continue;
    const verb = heads[article]!;
    for (let k = article; k < forms.length; k++) {
      const head = heads[k]!;
      if (k === last || head < article || head >= last) continue;
      // What hung on the amount hangs on the noun, but its number, and a day on the verb.
      if (head === article || k > last || upos[k] !== 'NUM') heads[k] = last;
      if (head === article + 1 && k < last && upos[k] === 'ADJ') relations[k] = 'amod';
      if (k < last || relations[k] !== 'nmod' || !weekdays.has(forms[k]!.toLowerCase())) continue;
      heads[k] = verb;
      relations[k] = 'obl';
    }
    heads[article] = last;
    relations[article] = 'det';
    heads[article + 1] = last;
    relations[article + 1] = 'nmod';
    heads[last] = verb;
    relations[last] = 'obj';
  }
}
