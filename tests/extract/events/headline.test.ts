import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../../src/extract/events/headline.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const alone = { dates: [], nameAt: () => null };

describe('a headline is made of one clause', () => {
  test('subject, verb in the present, object; the article goes, many take a plural verb', () => {
    const t = treeOf(`
      The     DET  2 det
      farmers NOUN 3 nsubj farmer number=Plur
      blocked VERB 0 root block verbForm=Fin tense=Past
      a       DET  5 det
      road    NOUN 3 obj
    `);
    expect(headlineOf(t, 2, alone)).toBe('Farmers block a road');
  });

  test('two take a plural verb, police as well', () => {
    const pair = treeOf(`
      Sorn    PROPN 4 nsubj
      and     CCONJ 3 cc
      Halden  PROPN 1 conj
      signed  VERB  0 root sign verbForm=Fin tense=Past
      a       DET   6 det
      pact    NOUN  4 obj
    `);
    expect(headlineOf(pair, 3, alone)).toBe('Sorn and Halden sign a pact');
    const police = treeOf(`
      Police   NOUN 2 nsubj police number=Sing
      arrested VERB 0 root arrest verbForm=Fin tense=Past
      two      NUM  4 nummod
      men      NOUN 2 obj man number=Plur
    `);
    expect(headlineOf(police, 1, alone)).toBe('Police arrest two men');
  });

  test('it may end with a share', () => {
    const t = treeOf(`
      Shares NOUN  2 nsubj share number=Plur
      fell   VERB  0 root fall verbForm=Fin tense=Past
      11     NUM   4 nummod
      %      SYM   2 obj
    `);
    expect(headlineOf(t, 1, alone)).toBe('Shares fall 11 %');
  });

  test('who is passive stays so; the future is “to”', () => {
    const passive = treeOf(`
      Minister NOUN 3 nsubj:pass minister number=Sing
      was      AUX  3 aux:pass be verbForm=Fin
      arrested VERB 0 root arrest verbForm=Part voice=Pass
    `);
    expect(headlineOf(passive, 2, alone)).toBe('Minister is arrested');
    const future = treeOf(`
      Halden PROPN 3 nsubj
      will   AUX   3 aux will verbForm=Fin
      close  VERB  0 root close verbForm=Inf
      the    DET   5 det
      port   NOUN  3 obj
    `);
    expect(headlineOf(future, 2, alone)).toBe('Halden to close the port');
  });

  test('dates and asides are left out, relative clauses with them', () => {
    const t = treeOf(`
      Reku    PROPN 8 nsubj
      ,       PUNCT 5 punct
      a       DET   5 det
      young   ADJ   5 amod
      baker   NOUN  1 appos
      ,       PUNCT 5 punct
      today   NOUN  8 obl:unmarked
      opened  VERB  0 root open verbForm=Fin tense=Past
      a       DET   10 det
      shop    NOUN  8 obj
      ,       PUNCT 13 punct
      which   PRON  13 nsubj
      sells   VERB  10 acl:relcl sell verbForm=Fin
      bread   NOUN  13 obj
      on      ADP   16 case
      Monday  PROPN 8 obl
    `);
    const monday = t.places[15]!;
    expect(headlineOf(t, 7, { ...alone, dates: [monday] })).toBe('Reku opens a shop');
  });

  test('a pronoun is named by whom it means, and gives no line where nobody is known', () => {
    const t = treeOf(`
      She      PRON 2 nsubj she
      resigned VERB 0 root resign verbForm=Fin tense=Past
    `);
    expect(headlineOf(t, 1, alone)).toBeNull();
    expect(headlineOf(t, 1, { ...alone, nameAt: () => 'Ana Ruiz' })).toBe('Ana Ruiz resigns');
  });

  test('an object that only points gives no line, and neither does a modal', () => {
    const pointing = treeOf(`
      Halden  PROPN 2 nsubj
      scraped VERB  0 root scrap verbForm=Fin tense=Past
      it      PRON  2 obj it
    `);
    expect(headlineOf(pointing, 1, alone)).toBeNull();
    const modal = treeOf(`
      Halden PROPN 3 nsubj
      could  AUX   3 aux could verbForm=Fin
      close  VERB  0 root close verbForm=Inf
    `);
    expect(headlineOf(modal, 2, alone)).toBeNull();
  });

  test('what was said is told one tense further on', () => {
    const t = treeOf(`
      Kole      PROPN 2 nsubj
      announced VERB  0 root announce verbForm=Fin tense=Past
      that      SCONJ 6 mark
      Sorn      PROPN 6 nsubj
      was       AUX   6 aux be verbForm=Fin
      building  VERB  2 ccomp build verbForm=Part
      a         DET   8 det
      dam       NOUN  6 obj
    `);
    expect(headlineOf(t, 1, alone)).toBe('Kole announces that Sorn is building a dam');
  });

  test('a quotation mark that opens keeps its space', () => {
    const t = treeOf(`
      Ruiz   PROPN 2 nsubj
      named  VERB  0 root name verbForm=Fin tense=Past
      the    DET   6 det
      '      PUNCT 6 punct
      middle ADJ   6 amod
      man    NOUN  2 obj
      '      PUNCT 6 punct
    `);
    expect(headlineOf(t, 1, alone)).toMatch(/^Ruiz names the '/);
  });
});
