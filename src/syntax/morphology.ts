import type { Features, Upos } from './tree.ts';

/** Universal features of the Penn tags (universaldependencies.org/tagset-conversion/en-penn-uposf.html). */
const BY_PENN: Readonly<Record<string, Features>> = {
  VB: { verbForm: 'Inf' },
  VBD: { verbForm: 'Fin', tense: 'Past', mood: 'Ind' },
  VBG: { verbForm: 'Part', tense: 'Pres' },
  VBN: { verbForm: 'Part', tense: 'Past' },
  VBP: { verbForm: 'Fin', tense: 'Pres', mood: 'Ind' },
  VBZ: { verbForm: 'Fin', tense: 'Pres', mood: 'Ind', number: 'Sing', person: 3 },
  MD: { verbForm: 'Fin' },
  NN: { number: 'Sing' },
  NNP: { number: 'Sing' },
  NNS: { number: 'Plur' },
  NNPS: { number: 'Plur' },
};
const NONE: Features = {};
const PASSIVE: Features = { verbForm: 'Part', tense: 'Past', voice: 'Pass' };
const IMPERATIVE: Features = { verbForm: 'Fin', mood: 'Imp' };

const PRONOUNS: Readonly<Record<string, Features>> = {
  i: { case: 'Nom', number: 'Sing', person: 1 },
  we: { case: 'Nom', number: 'Plur', person: 1 },
  he: { case: 'Nom', number: 'Sing', person: 3 },
  she: { case: 'Nom', number: 'Sing', person: 3 },
  they: { case: 'Nom', number: 'Plur', person: 3 },
  me: { case: 'Acc', number: 'Sing', person: 1 },
  us: { case: 'Acc', number: 'Plur', person: 1 },
  him: { case: 'Acc', number: 'Sing', person: 3 },
  them: { case: 'Acc', number: 'Plur', person: 3 },
  you: { person: 2 },
  it: { number: 'Sing', person: 3 },
  my: { case: 'Gen', number: 'Sing', person: 1 },
  our: { case: 'Gen', number: 'Plur', person: 1 },
  your: { case: 'Gen', person: 2 },
  his: { case: 'Gen', number: 'Sing', person: 3 },
  her: { case: 'Gen', number: 'Sing', person: 3 },
  its: { case: 'Gen', number: 'Sing', person: 3 },
  their: { case: 'Gen', number: 'Plur', person: 3 },
};

/** What a predicate's dependents tell of it, as bits. */
export const PASSIVE_SIGN = 1;
export const HELPER_SIGN = 2;
export const SUBJECT_OR_MARK_SIGN = 4;

const SIGNS: Readonly<Record<string, number>> = {
  'aux:pass': PASSIVE_SIGN,
  'nsubj:pass': PASSIVE_SIGN | SUBJECT_OR_MARK_SIGN,
  'obl:agent': PASSIVE_SIGN,
  aux: HELPER_SIGN,
  mark: SUBJECT_OR_MARK_SIGN,
  nsubj: SUBJECT_OR_MARK_SIGN,
  'nsubj:outer': SUBJECT_OR_MARK_SIGN,
};

/** The signs of each token's dependents; heads count from 0. */
export function signsOfDependents(heads: Int32Array, relations: readonly string[]): Uint8Array {
  const signs = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) if (heads[i]! >= 0) signs[heads[i]!]! |= SIGNS[relations[i]!] ?? 0;
  return signs;
}

/** The features of a token by its tags, its form and the signs of its dependents. */
export function featuresOf(upos: Upos, penn: string, form: string, relation: string, signs: number): Features {
  if (upos === 'PRON') return PRONOUNS[form.toLowerCase()] ?? NONE;
  if (penn === 'VBN') return isPassive(relation, signs) ? PASSIVE : BY_PENN['VBN']!;
  if (penn === 'VB' && upos === 'VERB' && isOrder(relation, signs)) return IMPERATIVE;
  return BY_PENN[penn] ?? NONE;
}

/** With its auxiliary or its subject; a participle behind a noun tells what was done to it. */
const isPassive = (relation: string, signs: number): boolean =>
  (signs & PASSIVE_SIGN) !== 0 || ((relation === 'acl' || relation === 'amod') && (signs & HELPER_SIGN) === 0);

/** A bare verb that rules a sentence and has neither subject, helper nor “to”. */
const isOrder = (relation: string, signs: number): boolean =>
  (relation === 'root' || relation === 'parataxis' || relation === 'ccomp') &&
  (signs & (HELPER_SIGN | SUBJECT_OR_MARK_SIGN)) === 0;
