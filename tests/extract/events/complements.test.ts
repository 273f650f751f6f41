import { describe, expect, test } from 'vitest';
import { endsLine, endsPhrase } from '../../../src/extract/events/complements.ts';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { treeOf } from '../../support/conlluTrees.ts';
import { read } from './read.ts';

/** “Kole saw D NOUN P Sorn.”: whether a line may end with the noun. */
const mayEnd = (det: string, noun: string, joins: string, features = ''): boolean => {
  const t = treeOf(`
    Kole  PROPN 2 nsubj
    saw   VERB  0 root see verbForm=Fin
    ${det} DET  4 det
    ${noun} NOUN 2 obj ${noun} ${features}
    ${joins} ADP 6 case
    Sorn  PROPN 4 nmod
    .     PUNCT 2 punct
  `);
  return endsLine(t, 3, []);
};

describe('a line ends nowhere before what a word of it needs', () => {
  test('“of” and “to” behind any noun, what a definite one is about', () => {
    expect(mayEnd('a', 'number', 'of')).toBe(false);
    expect(mayEnd('a', 'threat', 'to')).toBe(false);
    expect(mayEnd('the', 'ban', 'on')).toBe(false);
    expect(mayEnd('a', 'ban', 'on')).toBe(true);
    expect(mayEnd('the', 'mill', 'in')).toBe(true);
  });
  test('a bare noun behind a preposition opens a longer one: “in connection with”', () => {
    const held = (det: string) =>
      treeOf(`
        Kole PROPN 2 nsubj
        stood VERB 0 root stand verbForm=Fin
        in ADP ${det ? 5 : 4} case
        ${det && `${det} DET 5 det\n`}line NOUN 2 obl
        with ADP ${det ? 7 : 6} case
        Sorn PROPN ${det ? 5 : 4} nmod
      `);
    expect(endsLine(held(''), 3, [])).toBe(false);
    // Where nothing else fits, a noun's complement may be left out, but no half of a preposition stand.
    expect(endsPhrase(held(''), 3, [])).toBe(false);
    expect(endsLine(held('a'), 4, [])).toBe(true);
  });
  test('the clause that says which is meant, and what somebody is made to do', () => {
    const which = (det: string) =>
      treeOf(`
        Kole PROPN 2 nsubj
        saw VERB 0 root see verbForm=Fin
        ${det} DET 4 det
        gate NOUN 2 obj
        to PART 6 mark
        open VERB 4 acl open verbForm=Inf
      `);
    expect(endsLine(which('the'), 3, [])).toBe(false);
    expect(endsLine(which('a'), 3, [])).toBe(true);
    expect(endsPhrase(which('the'), 3, [])).toBe(true);
    const made = treeOf(`
      Kole PROPN 2 nsubj
      led VERB 0 root lead verbForm=Fin
      a DET 4 det
      judge NOUN 2 obj
      to PART 6 mark
      act VERB 2 xcomp act verbForm=Inf
    `);
    expect(endsLine(made, 3, [])).toBe(false);
  });
});

test('a verb of two is never broken off, nor a word of several', () => {
  const on = treeOf(`
    Kole PROPN 2 nsubj
    went VERB 0 root go verbForm=Fin
    on ADP 2 compound:prt
    to PART 5 mark
    sell VERB 2 xcomp sell verbForm=Inf
    nets NOUN 5 obj
  `);
  expect([endsPhrase(on, 2, []), endsPhrase(on, 5, [])]).toEqual([false, true]);
  const well = treeOf(`
    Kole PROPN 2 nsubj
    sold VERB 0 root sell verbForm=Fin
    boats NOUN 2 obj
    as ADV 7 cc
    well ADV 4 fixed
    as ADP 4 fixed
    nets NOUN 3 conj
  `);
  expect([endsPhrase(well, 2, []), endsPhrase(well, 3, [])]).toEqual([true, false]);
});

test('a number alone is of nothing, nor is a range’s first', () => {
  const t = treeOf(`
    Kole PROPN 2 nsubj
    ran VERB 0 root run verbForm=Fin
    at ADP 7 case
    10 NUM 7 nummod
    to ADP 6 case
    30 NUM 4 nmod
    miles NOUN 2 obl
  `);
  expect([3, 5, 6].map((end) => endsPhrase(t, end, []))).toEqual([false, false, true]);
});

describe('where nothing else fits a complement may be left out', () => {
  test('of a clause that is told in our words', () => {
    const { events } = read(
      'Both ministers agreed to “continuously expand practical cooperation and promote the ferry ties to a higher level,” according to a statement from Halden’s Defence Ministry.',
    );
    expect(events.map((e) => e.clause)).toContain(
      'Both ministers agree to continuously expand practical cooperation and promote the ferry ties',
    );
  });
  test('of a sentence’s opening', () => {
    const far = Array.from({ length: 12 }, () => 'very ADV 20 advmod').join('\n');
    const t = treeOf(`
      The DET 2 det
      keepers NOUN 3 nsubj
      sold VERB 0 root sell verbForm=Fin
      an DET 6 det
      old ADJ 6 amod
      mill NOUN 3 obj
      of ADP 20 case
      ${far}
      towns NOUN 6 nmod
    `);
    const verb = t.forms.indexOf('sold');
    const told = { node: verb, verb, sentence: t.sentences[0]!, byVerb: true };
    expect(quotationOf(t, told, { dates: [], nameAt: () => null })?.line).toBe('The keepers sold an old mill');
  });
});

test('a number of which “of” says of what ends no line', () => {
  const t = treeOf(`
    They PRON 2 nsubj they
    freed VERB 0 root free verbForm=Fin tense=Past
    nine NUM 2 obj
    of ADP 5 case
    girls NOUN 3 nmod girl number=Plur
  `);
  expect(endsPhrase(t, 2, [])).toBe(false);
});

test('nor does one that an article stands before, which then counts something', () => {
  const t = treeOf(`
    They PRON 2 nsubj they
    made VERB 0 root make verbForm=Fin tense=Past
    a DET 5 det
    $ SYM 5 nmod
    nine NUM 2 obj
    “ PUNCT 7 punct
    offer NOUN 5 appos
  `);
  expect(endsPhrase(t, 4, [])).toBe(false);
  expect(
    endsPhrase(
      treeOf(
        'They PRON 2 nsubj they\npaid VERB 0 root pay verbForm=Fin tense=Past\n$ SYM 4 nmod\nnine NUM 2 obj\ntoday ADV 2 advmod',
      ),
      3,
      [],
    ),
  ).toBe(true);
});
