import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../src/extract/events/opening.ts';
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
    expect(openingOf(t, t.sentences[0]!, [])).toBe('four sailors reached the gates of Sorn');
  });
  test('there is none without them', () => {
    const bare = treeOf(`
      Gates NOUN 0 root
      of    ADP  3 case
      Sorn  PROPN 1 nmod
      in    ADP  6 case
      the   DET  6 det
      valley NOUN 1 nmod
    `);
    expect(openingOf(bare, bare.sentences[0]!, [])).toBeNull();
  });
});
