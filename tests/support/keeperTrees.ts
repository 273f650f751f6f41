import { treeOf } from './conlluTrees.ts';

/** “The keeper, who had guarded the gates of the harbour for decades,”: a subject with a clause of its own; its verb is token 15. */
const keeper = `
  The      DET   2 det
  keeper   NOUN  15 nsubj keeper number=Sing
  ,        PUNCT 6 punct
  who      PRON  6 nsubj
  had      AUX   6 aux have
  guarded  VERB  2 acl:relcl guard verbForm=Part tense=Past
  the      DET   8 det
  gates    NOUN  6 obj gate number=Plur
  of       ADP   11 case
  the      DET   11 det
  harbour  NOUN  8 nmod
  for      ADP   13 case
  decades  NOUN  6 obl
  ,        PUNCT 6 punct`;

/** “… sold both boats”. */
export const keeperSold = treeOf(`${keeper}
  sold  VERB 0 root sell verbForm=Fin tense=Past
  both  DET  17 det
  boats NOUN 15 obj boat number=Plur
`);

/** “The keeper saw both crews trying to lower all red boats into the deep water of the northern harbour”. */
export const keeperSaw = treeOf(`
  The      DET   2 det
  keeper   NOUN  3 nsubj keeper number=Sing
  saw      VERB  0 root see verbForm=Fin tense=Past
  both     DET   5 det
  crews    NOUN  3 obj crew number=Plur
  trying   VERB  3 advcl try verbForm=Part
  to       PART  8 mark
  lower    VERB  6 xcomp lower verbForm=Inf
  all      DET   11 det
  red      ADJ   11 amod
  boats    NOUN  8 obj boat number=Plur
  into     ADP   15 case
  the      DET   15 det
  deep     ADJ   15 amod
  water    NOUN  8 obl water
  of       ADP   19 case
  the      DET   19 det
  northern ADJ   19 amod
  harbour  NOUN  15 nmod harbour
`);

/** “The keeper sold both boats”. */
export const keeperShort = treeOf(`
  The    DET  2 det
  keeper NOUN 3 nsubj
  sold   VERB 0 root sell verbForm=Fin
  both   DET  5 det
  boats  NOUN 3 obj
`);

/** “… will not sell boats and nets if prices fall”. */
export const keeperWouldSell = treeOf(
  `${keeper}
  will  AUX  17 aux
  not   ADV  17 advmod
  sell  VERB 0 root sell verbForm=Inf
  boats NOUN 17 obj boat number=Plur
  and   CCONJ 20 cc
  nets  NOUN 18 conj net number=Plur
  if    SCONJ 23 mark
  prices NOUN 23 nsubj
  fall  VERB 17 advcl fall verbForm=Fin
`
    .replace('2 nsubj', '17 nsubj')
    .replace('NOUN  15 nsubj', 'NOUN  17 nsubj'),
);
