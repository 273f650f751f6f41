import { dependentOf, dependentsOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { ABOUT } from './lexicon/complements.ts';
import { endsWhole, isPhraseEnd, isWithin, type Stretches } from './wholeness.ts';

/** Whether a line may end with a token: it ends a phrase, by its neighbours and by what the tree hangs on its words. */
export const endsLine = (t: Trees, i: number, dates: Stretches): boolean =>
  endsPhrase(t, i, dates) && !cutsComplement(t, i, dates);

/** Whether a phrase ends with a token, and no preposition of several words and no verb of two is broken off there (“as well”, “went on to sell”). */
export const endsPhrase = (t: Trees, i: number, dates: Stretches): boolean =>
  isPhraseEnd(t, i) && endsWhole(t, i, dates) && !breaksPreposition(t, i) && !breaksVerb(t, i) && !breaksNumber(t, i);
const KNOWN = /^(?:the|this|that|these|those)$/;

/**
 * Whether a line that ends with a token cuts off what a word of it needs to mean anything: “of” and “to” behind a noun (“the number”, “a
 * reference”), what makes a definite noun known (“the dynamics that both faced”: Hawkins 1978), and what somebody is made to do.
 */
function cutsComplement(t: Trees, end: number, dates: Stretches): boolean {
  const next = end + 1;
  if (next >= t.forms.length || t.sentenceOf[next] !== t.sentenceOf[end] || isWithin(t, next, dates)) return false;
  const top = topBehind(t, end);
  const governor = t.heads[top]!;
  if (governor < 0 || /^(?:PUNCT|CCONJ)$/.test(t.upos[next]!) || isWithin(t, top, dates)) return false;
  if (!/^(?:NOUN|NUM|DET|PRON)$/.test(t.upos[governor]!)) return false;
  const isDefinite = dependentsOf(t, governor, 'det', 'nmod:poss').some(
    (d) => t.relations[d] === 'nmod:poss' || KNOWN.test(t.lemmas[d]!),
  );
  const joins = dependentsOf(t, top, 'case', 'mark').map((c) => t.lemmas[c]!);
  switch (relationOf(t, top)) {
    case 'nmod':
      return joins.some((j) => j === 'of' || j === 'to') || (isDefinite && joins.some((j) => ABOUT.test(j)));
    case 'acl':
      return isDefinite || (joins.includes('to') && dependentOf(t, governor, 'det') < 0);
    case 'appos':
      return isDefinite;
    default:
      return false;
  }
}

/** “In connection (with)”, “in response (to)”: a bare noun between two prepositions is one with them (Quirk et al. 1985, § 9.10). */
function breaksPreposition(t: Trees, noun: number): boolean {
  const next = noun + 1;
  if (t.upos[noun] !== 'NOUN' || t.upos[next] !== 'ADP' || t.sentenceOf[next] !== t.sentenceOf[noun]) return false;
  const top = topBehind(t, noun);
  return (
    t.heads[top] === noun &&
    relationOf(t, top) === 'nmod' &&
    t.features[noun]!.number !== 'Plur' &&
    dependentOf(t, noun, 'case') >= 0 &&
    dependentOf(t, noun, 'det', 'amod', 'nmod:poss', 'nummod', 'compound') < 0
  );
}

/** Of the phrase that goes on behind a token, the word that hangs on what stands before. */
function topBehind(t: Trees, end: number): number {
  let top = end + 1;
  while (t.heads[top]! > end) top = t.heads[top]!;
  return top;
}

/** What a verb asks somebody, or its own subject, to do belongs to it; and so does the rest of a word of several. */
function breaksVerb(t: Trees, end: number): boolean {
  const next = end + 1;
  if (t.sentenceOf[next] !== t.sentenceOf[end]) return false;
  if (t.relations[next] === 'fixed' && t.heads[next]! <= end) return true;
  const top = topBehind(t, end);
  return t.relations[top] === 'xcomp' && t.upos[next] !== 'PUNCT' && t.upos[next] !== 'CCONJ';
}

/** “At roughly 10 (to 30 miles a second)”, “40 (people)”, “21 (of the girls)”, “a $12 million (‘final offer’)”: a number by itself is of nothing. */
const breaksNumber = (t: Trees, end: number): boolean =>
  t.upos[end] === 'NUM' &&
  t.sentenceOf[end + 1] === t.sentenceOf[end] &&
  (isOneOf(t, end) ||
    /^(?:NUM|NOUN)$/.test(t.upos[end + 1]!) ||
    t.forms[end + 1] === 'of' ||
    (/^(?:to|and|or|-|–)$/.test(t.forms[end + 1]!) && t.upos[end + 2] === 'NUM'));

/** Whether an article stands before a number, which then counts something of that size. */
function isOneOf(t: Trees, end: number): boolean {
  let first = end;
  while (/^(?:NUM|SYM)$/.test(t.upos[first]!)) first--;
  return /^an?$/i.test(t.forms[first] ?? '');
}
