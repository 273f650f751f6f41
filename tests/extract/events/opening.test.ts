import { describe, expect, test } from 'vitest';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { treeOf } from '../../support/conlluTrees.ts';

describe('the opening of a sentence of which no line can be made', () => {
  const t = treeOf(`
    Hours    NOUN  2 obl
    later    ADV   5 advmod
    four     NUM   4 nummod
    sailors  NOUN  5 nsubj sailor number=Plur
    reached  VERB  0 root reach verbForm=Fin
    the      DET   7 det
    gates    NOUN  5 obj gate number=Plur
    of       ADP   9 case
    Sorn     PROPN 7 nmod
    with     ADP   11 case
    nothing  PRON  5 obl
  `);
  test('ends with a phrase, behind a subject and its verb', () => {
    const told = { node: 4, verb: 4, sentence: t.sentences[0]!, byVerb: true };
    expect(quotationOf(t, told, { dates: [], nameAt: () => null })?.line).toMatch(
      /four sailors reached the gates of Sorn/,
    );
  });
});
