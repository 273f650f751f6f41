import { dependentOf, dependentsOf, extentOf, phraseOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isCalledWithin } from './calledWithin.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { headlinePhrase, isNameOf, joined, type Shortening } from './headlinePhrase.ts';
import { beginsWhole, endsWhole, isWithin } from './wholeness.ts';

/** Who or what a headline is about, or null where its words say too little by themselves and nobody's name ends them. */
export const subjectWords = (t: Trees, subject: number, options: HeadlineOptions, level: Shortening): string | null =>
  phraseOfSubject(t, subject, options, level) ?? nameBefore(t, subject, options);

/** “Sorn Mills chief executive Ana Ruiz told”: who is named right before the verb, however his title hangs together. */
function nameBefore(t: Trees, subject: number, { nameAt, dates }: HeadlineOptions): string | null {
  const verb = t.heads[subject]!;
  if (verb <= subject || !/^nsubj/.test(t.relations[subject]!)) return null;
  let last = verb - 1;
  while (last > subject && (/^(?:AUX|ADV)$/.test(t.upos[last]!) || isWithin(t, last, dates))) last--;
  let first = last;
  while (t.upos[first] === 'PROPN' && t.relations[first] === 'flat') first--;
  if (t.upos[first] !== 'PROPN' || first <= subject || dependentOf(t, first, 'conj', 'case') >= 0) return null;
  if (continuesRow(t, first)) return null;
  const joined = /^(?:appos|nsubj)$/.test(t.relations[first]!) && [subject, verb].includes(t.heads[first]!);
  return joined ? nameAt(t.places[first]!.start, t.places[last]!.end) : null;
}

/** “Some of the mills”, “many of the girls”: how many of what is named; “many of them” says nothing. */
const isShare = (t: Trees, i: number): boolean =>
  /^(?:some|many|most|all|both|none|few|several|one|half|each|any|others)$/i.test(t.forms[i]!) &&
  dependentOf(t, i, 'advmod') < 0 &&
  t.upos[i - 1] !== 'ADV' &&
  dependentsOf(t, i, 'nmod').some((n) => n > i && /^(?:NOUN|PROPN)$/.test(t.upos[n]!));

function phraseOfSubject(
  t: Trees,
  subject: number,
  { nameAt, knownAt, dates }: HeadlineOptions,
  level: Shortening,
): string | null {
  if ((t.upos[subject] === 'PRON' || t.upos[subject] === 'DET') && !isShare(t, subject)) {
    // Whom “it” means is too often unsure to print a deed under a name.
    if (/^it$/i.test(t.forms[subject]!)) return null;
    const { start, end } = t.places[subject]!;
    const name = nameAt(start, end);
    if (name !== null && isCalledWithin(t, t.heads[subject]!, name, { nameAt }, subject + 1)) return null;
    // “They”: one name of two isn't who did it.
    if (name === null || (/^they$/i.test(t.forms[subject]!) && !name.includes(' and '))) return null;
    // “She and her crew”.
    const besides = headlinePhrase(t, subject, dates, level, true).filter((i) => i > subject);
    return dependentOf(t, subject, 'conj') < 0 ? name : `${name} ${joined(t, besides)}`;
  }
  const isArgument = t.heads[subject]! >= 0 && /^nsubj/.test(t.relations[subject]!);
  if (
    !(/^(?:NOUN|PROPN|NUM|SYM|X)$/.test(t.upos[subject]!) || isShare(t, subject)) ||
    (isArgument &&
      dependentsOf(t, subject, 'case').some((c) => c < subject && !isWithin(t, c + 1, dates) && !opensClause(t, c)))
  )
    return null;
  // “Twenty girls escaped, and one was found”, “… and then ones that carry people”: of what, stands elsewhere.
  const isOne =
    /^ones$/i.test(t.forms[subject]!) ||
    (t.lemmas[subject] === 'one' && dependentOf(t, subject, 'nmod', 'nummod', 'amod', 'acl') < 0);
  if (isOne || isWithin(t, subject, dates)) return null;
  const own = phraseOf(t, subject).find(
    (i) =>
      !isWithin(t, i, dates) &&
      !(
        t.relations[i] === 'case' &&
        (isWithin(t, i + 1, dates) || isWithin(t, t.heads[i]!, dates) || opensClause(t, i))
      ),
  )!;
  // “On 3 May 2031 four rebels”: a number behind a date counts what follows it.
  const counts =
    t.upos[own - 1] === 'NUM' && t.sentenceOf[own - 1] === t.sentenceOf[own] && !isWithin(t, own - 1, dates);
  const begin = counts ? own - 1 : own;
  // What a participle or a relative clause describes may be the object of a preposition; a subject may not.
  if (isArgument && !opensClause(t, begin - 1) && !beginsWhole(t, begin, dates)) return null;
  if (
    (t.upos[begin] === 'VERB' && t.relations[begin] !== 'amod') ||
    // “Suspected of being a trader who sold boats”: nobody's name for him; “it is the navy which …” says who.
    phraseOf(t, subject).some((i) => i < subject && /^(?:be|being|been)$/i.test(t.forms[i]!)) ||
    /^(?:whose|which|what|how|why|when|where)$/i.test(t.forms[begin]!)
  )
    return null;
  // “The ministers, Ana Ruiz and Paul Lind,” are best called by their names.
  const named = dependentOf(t, subject, 'appos');
  const asMany = t.features[subject]!.number === 'Plur';
  if (
    named >= 0 &&
    dependentOf(t, subject, 'conj') < 0 &&
    dependentOf(t, named, 'case') < 0 &&
    t.upos[named] === 'PROPN' &&
    t.upos[subject] === 'NOUN' &&
    asMany === dependentsOf(t, named, 'conj').length > 0
  ) {
    const { first, last } = extentOf(t, named);
    const names = nameAt(t.places[first]!.start, t.places[last - 1]!.end);
    if (names) return names;
  }
  // “Shipping firm Nordika”, where room is short.
  const alsoNamed = level > 0 && named >= 0 && isNameOf(t, named) && dependentOf(t, subject, 'conj') < 0;
  const tokens = [...(counts ? [begin] : []), ...headlinePhrase(t, alsoNamed ? named : subject, dates, level, true)];
  // “Ana Ruiz’s”: whose is asked for what.
  if (!endsWhole(t, tokens.at(-1)!, dates) || t.relations[tokens.at(-1)!] === 'case' || isHalf(t, tokens, subject))
    return null;
  const plain = joined(t, tokens);
  if (/\b(?:I|we|you|me|us)\b|\b[ap]\.? ?m\b|:/.test(plain)) return null;
  // A name alone is given whole: “Lind” is Paul Lind.
  const flat = dependentsOf(t, subject, 'flat');
  // A capital where the tagger sees a noun may be somebody's, too: “Mills”.
  const name = /^\p{Lu}/u.test(t.forms[subject]!)
    ? nameAt(t.places[subject]!.start, t.places[flat.at(-1) ?? subject]!.end)
    : null;
  const alone =
    (t.upos[subject] === 'PROPN' || name !== null) &&
    dependentsOf(t, subject).every(
      (c) =>
        flat.includes(c) ||
        (c < subject && (isWithin(t, c, dates) || isWithin(t, c + 1, dates))) ||
        /^(?:nmod:desc|acl:relcl|appos|punct|advcl|acl|cc|det)$/.test(t.relations[c]!),
    );
  const { start, end } = t.places[subject]!;
  const known = level < 2 && isOnlyKnown(t, subject) ? (nameAt(start, end) ?? knownAt?.(start, end)) : null;
  if (known) return known;
  // “Tal Orr” is no less than that, though the article's people have only a “Tal”.
  if (alone) return name && !plain.startsWith(`${name} `) ? name : plain;
  // “Its minister”: whose it is stands elsewhere.
  return plain.replace(/^(?:his|her|its|their|our|my)\s/i, '');
}

/** “Mayor Ruiz and minister Lind”: what begins with “and” is the rest of a row, whatever the tree calls it. */
const continuesRow = (t: Trees, c: number): boolean => t.upos[extentOf(t, c).first] === 'CCONJ';

/** “The company”: what is called so without a word more was named before. */
const isOnlyKnown = (t: Trees, noun: number): boolean =>
  /^\p{Ll}/u.test(t.forms[noun]!) &&
  dependentsOf(t, noun).some((d) => t.lemmas[d] === 'the') &&
  dependentsOf(t, noun).every((c) => /^(?:det|punct|cc)$/.test(t.relations[c]!));

/** “A-list pair” without its “A-”, “the minister (left) and her deputy” without the deputy, “News Photos - Firemen”: no subject by itself. */
function isHalf(t: Trees, tokens: readonly number[], subject: number): boolean {
  const first = tokens[0]!;
  if (t.places[first - 1]?.end === t.places[first]!.start && /^[-–/]$|\p{L}$/u.test(t.forms[first - 1]!)) return true;
  if (tokens.some((i, k) => k > 0 && /^[-–—]$/.test(t.forms[i]!) && t.places[i - 1]!.end < t.places[i]!.start))
    return true;
  return dependentsOf(t, subject).some(
    (c) => c > subject && !tokens.includes(c) && (relationOf(t, c) === 'conj' || continuesRow(t, c)),
  );
}

/** “After a tram derailed”: what joins a clause to another, though the tree may take it for a preposition. */
const opensClause = (t: Trees, i: number): boolean =>
  t.relations[i] === 'mark' ||
  (t.relations[i] === 'case' &&
    /^(?:after|before|since|until|as|because|while)$/.test(t.lemmas[i]!) &&
    /^nsubj/.test(t.relations[t.heads[i]!]!));
