import { dependentOf, dependentsOf, extentOf, wordsOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { COUNTED_AS_MANY, ONE } from './lexicon/present.ts';
import { isPersonNoun } from './personNouns.ts';

const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ['is', 'are'],
  have: ['has', 'have'],
  do: ['does', 'do'],
};

/** The present tense of a lemma, for one or for many. */
export function presentOf(lemma: string, plural: boolean): string {
  const known = irregular[lemma];
  if (known) return known[plural ? 1 : 0];
  if (plural) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Nouns that look like one and mean many. */
const COLLECTIVE = new Set(['police', 'people', 'cattle', 'folk', 'troops', 'clergy', 'youth']);

/** Whether a subject takes a verb in the plural. */
export function isPlural(t: Trees, subject: number, many: ReadonlySet<string> = new Set()): boolean {
  if (dependentsOf(t, subject, 'conj').length) return true;
  const form = t.forms[subject]!;
  // “90 per cent of the voters take part”.
  const of = /^(?:percent|cent|%)$/i.test(form) ? dependentOf(t, subject, 'nmod') : -1;
  if (of >= 0) return isPlural(t, of, many);
  const lower = form.toLowerCase();
  if ([subject, ...dependentsOf(t, subject, 'flat')].some((i) => many.has(t.forms[i]!))) return true;
  if (t.upos[subject] === 'PROPN')
    return t.features[subject]!.number === 'Plur' && /(?:ans|ese|ists|ers|ians|is|crats|tives|als)$/.test(lower);
  if (COLLECTIVE.has(lower) || COUNTED_AS_MANY.test(lower)) return true;
  if (ONE.has(lower)) return false;
  if (t.upos[subject] === 'NUM') return !/^(?:1|one)$/.test(lower);
  return t.features[subject]!.number === 'Plur';
}

/** Whether a subject takes a verb in the plural where the article's names are known: one person's never does, whatever it ends with. */
export const areMany = (
  t: Trees,
  subject: number,
  { nameAt, many, joint }: Pick<HeadlineOptions, 'nameAt' | 'many' | 'joint'>,
): boolean =>
  !isOnePerson(t, subject, nameAt) &&
  !hasTwoOffices(t, subject) &&
  !isOneBody(t, subject, joint) &&
  isPlural(t, subject, many);

/** “The Board of Mines and Mills” is one. */
function isOneBody(t: Trees, subject: number, joint: ReadonlySet<string> = new Set()): boolean {
  if (joint.size === 0 || dependentOf(t, subject, 'conj') < 0) return false;
  const { first, last } = extentOf(t, subject);
  return joint.has(wordsOf(t, first, last).replace(/^the\s|,.*$/gis, ''));
}

/** “Chairman and chief executive Paul Lind” is one: a bare noun for a person, joined to another or to a name, of which the last alone is named. */
function hasTwoOffices(t: Trees, subject: number): boolean {
  const [other, third] = dependentsOf(t, subject, 'conj');
  if (other === undefined || third !== undefined || dependentOf(t, subject, 'det', 'flat') >= 0) return false;
  if ([subject, other].some((i) => t.features[i]!.number === 'Plur')) return false;
  if (!isPersonNoun(t.lemmas[subject]!.toLowerCase()) || dependentOf(t, other, 'det') >= 0) return false;
  const named = [other, ...dependentsOf(t, other, 'appos', 'flat'), ...dependentsOf(t, subject, 'appos')];
  return named.some((i) => t.upos[i] === 'PROPN' && dependentOf(t, i, 'flat') > other);
}

/** “Paul Arians” is one, whatever his name ends in. */
function isOnePerson(t: Trees, subject: number, nameAt: HeadlineOptions['nameAt']): boolean {
  if (!/^\p{Lu}/u.test(t.forms[subject]!) || dependentsOf(t, subject, 'conj').length) return false;
  const last = dependentsOf(t, subject, 'flat').at(-1) ?? subject;
  const name = nameAt(t.places[subject]!.start, t.places[last]!.end);
  return name !== null && !name.includes(' and ');
}
