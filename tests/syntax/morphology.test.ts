import { expect, test } from 'vitest';
import { featuresOf, signsOfDependents } from '../../src/syntax/morphology.ts';

/** The signs of the head of these relations. */
const signs = (...relations: string[]): number =>
  signsOfDependents(Int32Array.from([-1, ...relations.map(() => 0)]), ['root', ...relations])[0]!;

test('a participle is passive with its helper, its subject or its doer, and behind a noun', () => {
  expect(featuresOf('VERB', 'VBN', 'held', 'root', signs('aux:pass', 'obl')).voice).toBe('Pass');
  expect(featuresOf('VERB', 'VBN', 'held', 'root', signs('nsubj', 'aux')).voice).toBeUndefined();
  expect(featuresOf('VERB', 'VBN', 'held', 'acl', signs('obl:agent')).voice).toBe('Pass');
  expect(featuresOf('VERB', 'VBN', 'held', 'acl', 0).voice).toBe('Pass');
});

test('a bare verb at the top is an order; with “to” or a subject it is none', () => {
  expect(featuresOf('VERB', 'VB', 'leave', 'root', 0)).toEqual({ verbForm: 'Fin', mood: 'Imp' });
  expect(featuresOf('VERB', 'VB', 'leave', 'root', signs('mark')).mood).toBeUndefined();
  expect(featuresOf('VERB', 'VB', 'leave', 'root', signs('nsubj')).mood).toBeUndefined();
  expect(featuresOf('VERB', 'VB', 'leave', 'xcomp', 0)).toEqual({ verbForm: 'Inf' });
});

test('tense, number, person and case come with the tag or the pronoun', () => {
  expect(featuresOf('VERB', 'VBD', 'left', 'root', 0)).toMatchObject({ tense: 'Past', verbForm: 'Fin' });
  expect(featuresOf('NOUN', 'NNS', 'boats', 'obj', 0)).toEqual({ number: 'Plur' });
  expect(featuresOf('PRON', 'PRP', 'They', 'nsubj', 0)).toEqual({ case: 'Nom', number: 'Plur', person: 3 });
});
