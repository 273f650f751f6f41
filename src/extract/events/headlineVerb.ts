import { dependentOf, dependentsOf, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { isPlural, presentOf } from './present.ts';

/** The last word of a verb, its particle included. */
export const lastOfVerb = (t: Trees, verb: number): number => dependentsOf(t, verb, 'compound:prt').at(-1) ?? verb;

/** The verb of a headline: in the present, the passive or the infinitive of what is to come; null where none would be true. */
export function verbWords(t: Trees, verb: number, subject: number, { many, nameAt }: HeadlineOptions): string | null {
  const seeming = isOnePerson(t, subject, nameAt) ? false : isPlural(t, subject, many);
  const own = ownNumber(t, verb);
  // “Photos was taken”: a subject of another number than the verb is another clause's.
  if (own !== undefined && own !== seeming && !mayBeEither(t, subject)) return null;
  const plural = own ?? seeming;
  const particle = dependentsOf(t, verb, 'compound:prt').map((p) => t.forms[p]!.toLowerCase());
  const auxiliaries = dependentsOf(t, verb, 'aux').map((a) => t.lemmas[a]!.toLowerCase());
  if (auxiliaries.some((a) => /^(?:would|could|may|might|should|can|must|do)$/.test(a))) return null;
  const form = t.forms[verb]!.toLowerCase();
  const passive =
    isPassive(t, verb) &&
    (dependentOf(t, verb, 'aux:pass', 'obl:agent') >= 0 ||
      relationOf(t, verb) === 'acl' ||
      (t.relations[subject] === 'nsubj:pass' && !/ed$/.test(form)));
  // “Towers built in 1907”: a participle alone is no deed of the noun before it.
  const { verbForm, tense } = t.features[verb]!;
  if (verbForm === 'Part' && tense === 'Past' && !auxiliaries.length && !passive && relationOf(t, verb) !== 'conj')
    return null;
  const future = auxiliaries.some((a) => /^(?:will|shall|'ll|’ll)$/.test(a));
  const lemma = t.lemmas[verb]!.toLowerCase();
  if (passive) return [future ? 'to be' : plural ? 'are' : 'is', form, ...particle].join(' ');
  return [future ? `to ${lemma}` : presentOf(lemma, plural), ...particle].join(' ');
}

/** Nouns of one that mean many, or that “of” makes many: “the team were”, “a number of mills were”. */
const GROUPS = new Set(
  'team couple family group number host majority minority pair crowd crew staff government police public band cache series range variety handful lot total rest half party company side council committee board army jury cabinet audience generation gang cast squad public media'.split(
    ' ',
  ),
);
const mayBeEither = (t: Trees, subject: number): boolean =>
  GROUPS.has(t.lemmas[subject]!.toLowerCase()) ||
  t.upos[subject] === 'PROPN' ||
  t.upos[subject] === 'PRON' ||
  t.upos[subject] === 'NUM' ||
  dependentsOf(t, subject, 'conj').length > 0 ||
  /^(?:%|percent|per)$/.test(t.lemmas[subject]!);

/** “Paul Arians” is one, whatever his name ends in. */
function isOnePerson(t: Trees, subject: number, nameAt: HeadlineOptions['nameAt']): boolean {
  if (t.upos[subject] !== 'PROPN' || dependentsOf(t, subject, 'conj').length) return false;
  const last = dependentsOf(t, subject, 'flat').at(-1) ?? subject;
  const name = nameAt(t.places[subject]!.start, t.places[last]!.end);
  return name !== null && !name.includes(' and ');
}

const ONE = /^(?:is|was|has|does|['’]s)$/i;
const MANY = /^(?:are|were|have|do|['’]re)$/i;

/** Whether the text's own auxiliary is in the plural (“were”), or not (“was”); undefined where it doesn't show. */
function ownNumber(t: Trees, verb: number): boolean | undefined {
  const [first] = dependentsOf(t, verb, 'aux');
  const form = first === undefined || relationOf(t, verb) === 'xcomp' ? '' : t.forms[first]!;
  return ONE.test(form) ? false : MANY.test(form) ? true : undefined;
}
