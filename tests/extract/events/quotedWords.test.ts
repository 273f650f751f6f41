import { expect, test } from 'vitest';
import { upperFirst } from '../../../src/extract/events/line.ts';
import { lacksPredicate, leavesOpen } from '../../../src/extract/events/openEnds.ts';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { endsWhole } from '../../../src/extract/events/wholeness.ts';
import { treeOf } from '../../support/conlluTrees.ts';

// The tree takes the noun for the predicate, as a parser may.
const rule = treeOf(`
  The     DET  2 det
  rule    NOUN 0 root
  ,       PUNCT 4 punct
  written VERB 2 acl write verbForm=Part
  in      ADP  6 case
  Sorn    PROPN 4 obl
  ,       PUNCT 2 punct
  binds   VERB 2 conj bind verbForm=Fin
  mills   NOUN 8 obj
  .       PUNCT 2 punct
  ”       PUNCT 2 punct
`);

test('words without the finite verb of their sentence are none of its own, whatever the tree says', () => {
  expect(lacksPredicate(rule, 0, 6)).toBe(true);
  expect(leavesOpen(rule, 0, 6)).toBe(true);
  expect(lacksPredicate(rule, 0, 9)).toBe(false);
});

test('a short sentence is whole, without the next one’s mark of quotation', () => {
  const told = { node: 7, verb: 7, sentence: rule.sentences[0]!, byVerb: true };
  expect(quotationOf(rule, told, { dates: [], nameAt: () => null })?.line).toBe(
    'The rule , written in Sorn , binds mills',
  );
});

test('a participle that describes a noun goes on with its preposition', () => {
  expect(endsWhole(rule, 3, [])).toBe(false);
});

test('who says something says what', () => {
  const said = treeOf(`
    Council   NOUN 2 nsubj
    announced VERB 0 root announce verbForm=Fin
    Friday    PROPN 2 obl:unmarked
    that      SCONJ 6 mark
    mills     NOUN 6 nsubj
    close     VERB 3 acl close verbForm=Fin
  `);
  expect(leavesOpen(said, 0, 3)).toBe(true);
  expect(leavesOpen(said, 0, 6)).toBe(false);
});

test('a name that opens with a small letter keeps it', () => {
  expect([upperFirst('iKole opens'), upperFirst('mill opens')]).toEqual(['iKole opens', 'Mill opens']);
});

test('a past tense that the tagger takes for a participle is a predicate by its subject', () => {
  const covered = treeOf(`
    Minutes  NOUN 2 nsubj
    confirm  VERB 0 root confirm verbForm=Fin
    that     SCONJ 5 mark
    talks    NOUN 5 nsubj
    covered  VERB 2 ccomp cover verbForm=Part
    mills    NOUN 5 obj
  `);
  expect(lacksPredicate(covered, 3, 6)).toBe(false);
  expect(lacksPredicate(covered, 3, 4)).toBe(true);
});

test('the day that labels an entry is no part of its line', () => {
  const entry = treeOf(`
    May    PROPN 6 obl
    1990   NUM 1 nummod
    :      PUNCT 1 punct
    Her    PRON 5 nmod:poss
    family NOUN 6 nsubj
    gives  VERB 0 root give verbForm=Fin
    it     PRON 6 obj
    to     ADP 9 case
    Sorn   PROPN 6 obl
  `);
  const told = { node: 5, verb: 5, sentence: entry.sentences[0]!, byVerb: true };
  const date = { start: 0, end: entry.places[1]!.end };
  expect(quotationOf(entry, told, { dates: [date], nameAt: () => null })?.line).toBe('Her family gives it to Sorn');
});
