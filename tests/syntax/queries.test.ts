import { expect, test } from 'vitest';
import {
  clauseOf,
  conjunctsOf,
  extentOf,
  isFinite,
  isNegated,
  isPassive,
  subjectOf,
  tokenAt,
  wordsOf,
} from '../../src/syntax/queries.ts';
import type { Trees } from '../../src/syntax/tree.ts';
import { treeOf } from '../support/conlluTrees.ts';

const at = (t: Trees, form: string): number => t.forms.indexOf(form);
const subject = (t: Trees, verb: string): string | undefined => t.forms[subjectOf(t, at(t, verb))];

const agreed = treeOf(`
  Tarno     PROPN 3 nsubj
  never     ADV   3 advmod never
  agreed    VERB  0 root agree verbForm=Fin
  to        PART  5 mark
  lend      VERB  3 xcomp lend verbForm=Inf
  boats     NOUN  5 obj boat
  and       CCONJ 8 cc
  left      VERB  3 conj leave verbForm=Fin
`);

test('an infinitive and a coordinated verb have the subject of the verb that governs them', () => {
  expect(subject(agreed, 'agreed')).toBe('Tarno');
  expect(subject(agreed, 'lend')).toBe('Tarno');
  expect(subject(agreed, 'left')).toBe('Tarno');
});

test('whom somebody asks is the subject of what he asks for', () => {
  const asked = treeOf(`
    Ordal  PROPN 2 nsubj
    asked  VERB  0 root ask verbForm=Fin
    Kole   PROPN 2 iobj
    to     PART  5 mark
    leave  VERB  2 xcomp leave verbForm=Inf
  `);
  expect(subject(asked, 'leave')).toBe('Kole');
});

test('a finite clause without a subject has nobody else’s', () => {
  const held = treeOf(`
    Guards    NOUN 2 nsubj
    confirmed VERB 0 root confirm verbForm=Fin
    has       AUX  5 aux have verbForm=Fin
    been      AUX  5 aux:pass be verbForm=Part
    held      VERB 2 advcl hold verbForm=Part
    citing    VERB 2 advcl cite verbForm=Ger
    files     NOUN 6 obj file
  `);
  expect(subject(held, 'held')).toBeUndefined();
  expect(subject(held, 'citing')).toBe('Guards');
});

const relative = treeOf(`
  The     DET   2 det
  captain NOUN  7 nsubj
  who     PRON  4 nsubj
  sank    VERB  2 acl:relcl sink verbForm=Fin
  it      PRON  4 obj
  was     AUX   7 aux:pass be verbForm=Fin
  held    VERB  0 root hold verbForm=Part voice=Pass
`);

test('“who” stands for the noun before it', () => expect(subject(relative, 'sank')).toBe('captain'));

test('a clause is headed by the nearest predicate above', () => {
  expect(relative.forms[clauseOf(relative, at(relative, 'it'))]).toBe('sank');
  expect(relative.forms[clauseOf(relative, at(relative, 'The'))]).toBe('held');
  expect(agreed.forms[clauseOf(agreed, at(agreed, 'boats'))]).toBe('lend');
});

test('a participle with a finite helper is finite, and passive where its features say so', () => {
  expect(isFinite(relative, at(relative, 'held'))).toBe(true);
  expect(isPassive(relative, at(relative, 'held'))).toBe(true);
  expect(isFinite(agreed, at(agreed, 'lend'))).toBe(false);
});

test('a predicate is denied by its own words alone', () => {
  expect(isNegated(agreed, at(agreed, 'agreed'))).toBe(true);
  expect(isNegated(agreed, at(agreed, 'left'))).toBe(false);
  const none = treeOf(`
    They   PRON 2 nsubj
    signed VERB 0 root sign verbForm=Fin
    no     DET  4 det
    treaty NOUN 2 obj
  `);
  expect(isNegated(none, 1)).toBe(true);
});

test('a phrase reaches from its first word to its last, whatever order they hang in', () => {
  const { first, last } = extentOf(relative, at(relative, 'captain'));
  expect(wordsOf(relative, first, last)).toBe('The captain who sank it');
});

test('things coordinated stand together', () => {
  const pair = treeOf(`
    Sorn   PROPN 4 nsubj
    and    CCONJ 3 cc
    Halden PROPN 1 conj
    met    VERB  0 root meet verbForm=Fin
  `);
  expect(conjunctsOf(pair, 0).map((i) => pair.forms[i])).toEqual(['Sorn', 'Halden']);
});

test('a place of the text has its token; white space has the next one', () => {
  expect(tokenAt(relative, 0)).toBe(0);
  expect(relative.forms[tokenAt(relative, 'The'.length)]).toBe('captain');
  expect(tokenAt(relative, relative.text.length)).toBe(relative.forms.length);
});
