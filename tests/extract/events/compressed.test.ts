import { describe, expect, test } from 'vitest';
import { compressed } from '../../../src/extract/events/compressed.ts';
import type { HeadlineOptions } from '../../../src/extract/events/headlineOptions.ts';
import { droppable } from '../../../src/extract/events/leastNeeded.ts';
import { whoseDeed } from '../../../src/extract/events/whoseDeed.ts';
import { treeOf } from '../../support/conlluTrees.ts';
import { keeperSaw, keeperShort, keeperSold, keeperWouldSell } from '../../support/keeperTrees.ts';

const alone: HeadlineOptions = { dates: [], nameAt: () => null };
const line = (t: ReturnType<typeof treeOf>, verb: string, close = ''): string | null => {
  const at = t.forms.indexOf(verb);
  return compressed(t, at, whoseDeed(t, at), alone, close);
};

describe('a clause with what it needs least left out', () => {
  test('a clause beside its subject goes', () => {
    expect(line(keeperSold, 'sold')).toBe('Keeper sells both boats');
  });
  test('whom somebody sees do something is no whole without it', () => {
    expect(line(keeperSaw, 'saw')).toBe('Keeper sees both crews trying to lower all red boats');
  });
  test('what is short enough is whole', () => {
    expect(line(keeperShort, 'sold')).toBe('Keeper sells both boats');
  });
  test('whose day, whether or not it could be told, goes; what it is to be done with stays', () => {
    const t = treeOf(
      `
      Kole     PROPN 2 nsubj
      unveiled VERB  0 root unveil verbForm=Fin tense=Past
      plans    NOUN  2 obj plan number=Plur
      Friday   PROPN 5 compound
      night    NOUN  2 obl:unmarked
      to       PART  7 mark
      build    VERB  3 acl build verbForm=Inf
      locks    NOUN  7 obj lock number=Plur
      in       ADP   11 case
      the      DET   11 det
      lower    ADJ   11 amod
      harbour  NOUN  7 obl
    `.replaceAll('11 ', '12 '),
    );
    expect(line(t, 'unveiled')).toBe('Kole unveils plans to build locks in the lower harbour');
  });
  test('the verb of a clause of time stands in the present, too', () => {
    const t = treeOf(`
      The       DET   2 det
      verdict   NOUN  3 nsubj verdict
      came      VERB  0 root come verbForm=Fin tense=Past
      as        SCONJ 6 mark
      crews     NOUN  6 nsubj crew number=Plur
      blocked   VERB  3 advcl block verbForm=Fin tense=Past
      the       DET   8 det
      gates     NOUN  6 obj gate number=Plur
    `);
    expect(line(t, 'came')).toBe('Verdict comes as crews block the gates');
  });
  test('a clause that a condition opens or a second predicate breaks gives none', () => {
    const t = (mark: string, last: string) =>
      treeOf(`
        ${mark}  SCONJ 3 mark
        rain     NOUN  3 nsubj
        falls    VERB  6 advcl fall verbForm=Fin
        the      DET   5 det
        keepers  NOUN  6 nsubj keeper number=Plur
        sell     VERB  0 root sell verbForm=Fin
        nets     NOUN  6 obj net number=Plur
        ${last}
      `);
    expect(line(t('When', ''), 'sell')).toBe('Keepers sell nets');
    expect(line(t('Unless', ''), 'sell')).toBeNull();
    expect(line(t('When', 'should AUX 9 aux\nplease VERB 6 xcomp please verbForm=Fin'), 'sell')).toBeNull();
  });
  test('a participle that the tree takes for the verb gives none', () => {
    const t = treeOf(`
      Pictures NOUN 2 nsubj picture number=Plur
      faded    VERB 0 root fade verbForm=Fin tense=Past
      by       ADP  5 case
      the      DET  5 det
      sun      NOUN 2 obl
    `);
    expect(line(t, 'faded')).toBeNull();
  });
  test('nobody is a pronoun but whom the line names', () => {
    const t = (who: string) =>
      treeOf(`
        Kole   PROPN 2 nsubj
        sold   VERB  0 root sell verbForm=Fin tense=Past
        nets   NOUN  2 obj net number=Plur
        before SCONJ 6 mark
        ${who}
        sailed VERB  2 advcl sail verbForm=Fin tense=Past
      `);
    expect(line(t('he PRON 6 nsubj'), 'sold')).toBe('Kole sells nets before he sails');
    expect(line(t('they PRON 6 nsubj'), 'sold')).toBe('Kole sells nets');
    expect(line(t('I PRON 6 nsubj'), 'sold')).toBe('Kole sells nets');
    expect(line(t('he PRON 6 nsubj'), 'sold', ', Kole says')).toBeNull();
  });
  test('what is denied under a condition is no headline', () => {
    expect(line(keeperWouldSell, 'sell')).toBeNull();
  });
});

test('an adverb that changes what is told is never left out, another may be', () => {
  const t = treeOf(`
    Kole    PROPN 2 nsubj
    counted VERB  0 root count verbForm=Fin tense=Past
    boats   NOUN  2 obj boat number=Plur
    falsely ADV   2 advmod
    quickly ADV   2 advmod
  `);
  expect(droppable(t, 1, [2, 3, 4], alone).map(({ c }) => t.forms[c])).toEqual(['quickly']);
});

test('of a row of things none is left out, a second deed is', () => {
  const t = treeOf(`
    Kole   PROPN 2 nsubj
    sold   VERB  0 root sell verbForm=Fin tense=Past
    boats  NOUN  2 obj boat number=Plur
    and    CCONJ 5 cc
    nets   NOUN  3 conj net number=Plur
    and    CCONJ 7 cc
    left   VERB  2 conj leave verbForm=Fin tense=Past
  `);
  expect(droppable(t, 1, [2, 3, 4, 5, 6], alone).map(({ c }) => t.forms[c])).toEqual(['left']);
});
