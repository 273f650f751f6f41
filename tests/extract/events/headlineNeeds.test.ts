import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/extract/events/clauseLine.ts';
import { headlineOf } from '../../../src/extract/events/headline.ts';
import type { HeadlineOptions } from '../../../src/extract/events/headlineOptions.ts';
import { isPrintable } from '../../../src/extract/events/printable.ts';
import { whoseDeed } from '../../../src/extract/events/whoseDeed.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const alone: HeadlineOptions = { dates: [], nameAt: () => null };
const lineAt = (lines: string, verb: string): string | null => {
  const t = treeOf(lines);
  return headlineOf(t, t.forms.indexOf(verb), alone);
};

describe('what a headline’s verb needs', () => {
  test('what a relative clause describes by what is done to it', () => {
    const line = (noun: string) =>
      lineAt(
        `
        The     DET   2 det
        ${noun} NOUN  3 nsubj
        sank    VERB  0 root sink verbForm=Fin
        that    PRON  6 obj
        Holm    PROPN 6 nsubj
        built   VERB  2 acl:relcl build verbForm=Fin tense=Past
        at      ADP   8 case
        Sorn    PROPN 6 obl
      `,
        'built',
      );
    expect(line('barge')).toBe('Holm builds the barge at Sorn');
    expect(line('one')).toBeNull();
  });
  test('who it is: the person right before its noun’s phrase', () => {
    const t = treeOf(`
      Police    NOUN 2 nsubj police
      praised   VERB 0 root praise verbForm=Fin
      an        DET  4 det
      organizer NOUN 2 obj
      of        ADP  7 case
      the       DET  7 det
      march     NOUN 4 nmod
      who       PRON 10 nsubj:pass who
      was       AUX  10 aux:pass be
      booted    VERB 7 acl:relcl boot verbForm=Part voice=Pass
    `);
    expect(t.forms[whoseDeed(t, 9)]).toBe('organizer');
  });
  test('of what somebody is suspected', () => {
    const line = (mark: string) =>
      lineAt(
        `
        Police    NOUN  2 nsubj police
        said      VERB  0 root say verbForm=Fin tense=Past
        that      SCONJ 6 mark
        Kole      PROPN 6 nsubj:pass
        is        AUX   6 aux:pass be
        suspected VERB  2 ccomp suspect verbForm=Part voice=Pass
        ${mark}   SCONJ 8 mark
        robbing   VERB  6 advcl rob verbForm=Part
        mills     NOUN  8 obj mill number=Plur
      `,
        'said',
      );
    expect(line('of')).toBe('Police say that Kole is suspected of robbing mills');
    expect(line('after')).toBe('Police say that Kole is suspected');
  });
  test('what something is seen as', () => {
    const seen = (verb: string, lemma: string) =>
      lineAt(
        `
        Ministers NOUN  2 nsubj minister number=Plur
        ${verb}   VERB  0 root ${lemma} verbForm=Fin tense=Past
        locks     NOUN  2 obj lock number=Plur
        that      PRON  6 obj
        they      PRON  6 nsubj
        sank      VERB  3 acl:relcl sink verbForm=Fin tense=Past
        as        ADP   8 case
        threats   NOUN  2 obl threat number=Plur
      `,
        verb,
      );
    expect(seen('regarded', 'regard')).toContain('as threats');
    expect(seen('built', 'build')).toBe('Ministers build locks');
  });
  test('a verb that can do without an object undergoes nothing without a helper', () => {
    const went = (verb: string, lemma: string, joint: string) =>
      lineAt(
        `
        Kole     PROPN 2 nsubj:pass
        ${verb}  VERB  0 root ${lemma} verbForm=Part tense=Past
        ${joint} ADP   5 case
        a        DET   5 det
        hotel    NOUN  2 obl hotel
        .        PUNCT 2 punct
      `,
        verb,
      );
    expect(went('checked', 'check', 'into')).toBe('Kole checks into a hotel');
    expect(went('checked', 'check', 'in')).toBeNull();
    expect(went('killed', 'kill', 'near')).toBeNull();
  });
});

describe('who did it', () => {
  test('is no day', () => {
    const t = treeOf(`
      Late   ADJ   2 amod
      Sunday PROPN 5 nsubj
      ,      PUNCT 4 punct
      crews  NOUN  5 nsubj crew number=Plur
      struck VERB  0 root strike verbForm=Fin tense=Past
    `);
    expect(whoseDeed(t, 4)).toBe(3);
  });
  test('behind a passive is whom the clause between is about', () => {
    const raid = (helper: string) => {
      const t = treeOf(`
        Letters NOUN  3 nsubj:pass letter number=Plur
        were    AUX   3 aux:pass be
        found   VERB  0 root find verbForm=Part voice=Pass
        in      ADP   6 case
        a       DET   6 det
        raid    NOUN  3 obl raid
        that    PRON  8 nsubj
        shook   VERB  6 acl:relcl shake verbForm=Fin tense=Past
        Sorn    PROPN 8 obj
        and     CCONJ 12 cc
        ${helper}
        led     VERB  3 conj lead verbForm=Fin tense=Past
        to      ADP   14 case
        arrests NOUN  12 obl arrest number=Plur
      `);
      return whoseDeed(t, 11);
    };
    expect(raid('soon ADV 12 advmod')).toBe(-1);
    expect(raid('have AUX 12 aux have')).toBe(0);
  });
  test('is nobody where “ones” stands for what was named elsewhere', () => {
    const laden = (who: string) =>
      lineAt(
        `
        ${who} 4 nsubj
        laden VERB 1 acl lade verbForm=Part
        heavily ADV 2 advmod
        sailed VERB 0 root sail verbForm=Fin tense=Past
        to    ADP   6 case
        Sorn  PROPN 4 obl
      `,
        'sailed',
      );
    expect(laden('Barges NOUN')).toMatch(/^Barges/);
    expect(laden('Ones NOUN')).toBeNull();
  });
  test('is some of what is named, not some of them', () => {
    const some = (of: string) =>
      lineAt(
        `
        Some  DET   4 nsubj some
        of    ADP   3 case
        ${of} 1 nmod
        sailed VERB 0 root sail verbForm=Fin tense=Past
        to    ADP   6 case
        Sorn  PROPN 4 obl
      `,
        'sailed',
      );
    expect(some('crews NOUN')).toBe('Some of crews sail to Sorn');
    expect(some('them PRON')).toBeNull();
  });
});

describe('who says it', () => {
  test('says nothing that a comma sets off', () => {
    const said = (comma: string) =>
      lineAt(
        `
        Ruiz     PROPN 2 nsubj
        said     VERB  0 root say verbForm=Fin tense=Past
        the      DET   4 det
        keeper   NOUN  12 nsubj keeper
        ${comma} 8 punct
        who      PRON  8 nsubj:pass
        was      AUX   8 aux:pass be
        arrested VERB  4 acl:relcl arrest verbForm=Part voice=Pass
        in       ADP   10 case
        Sorn     PROPN 8 obl
        ,        PUNCT 8 punct
        slept    VERB  2 ccomp sleep verbForm=Fin tense=Past
      `,
        'arrested',
      );
    expect(said(', PUNCT')).toBe('Keeper is arrested in Sorn');
    expect(said('then ADV')).toBe('Keeper is arrested in Sorn, Ruiz says');
  });
});

describe('what isn’t told', () => {
  test('is whom somebody informs of nothing', () => {
    const line = (verb: string, lemma: string) =>
      lineAt(
        `Ruiz PROPN 2 nsubj\n${verb} VERB 0 root ${lemma} verbForm=Fin tense=Past\nkeepers NOUN 2 obj keeper number=Plur`,
        verb,
      );
    expect(line('informed', 'inform')).toBeNull();
    expect(line('praised', 'praise')).toBe('Ruiz praises keepers');
  });
  test('is a day that could not be resolved', () => {
    const line = (day: string) =>
      lineAt(
        `
        Crowds   NOUN  2 nsubj crowd number=Plur
        gathered VERB  0 root gather verbForm=Fin tense=Past
        ${day}
        at       ADP   6 case
        the      DET   6 det
        gates    NOUN  2 obl gate number=Plur
      `,
        'gathered',
      );
    expect(line('Friday PROPN 2 obl:unmarked')).toBe('Crowds gather at the gates');
  });
  test('is what was to come about', () => {
    const line = (was: string) =>
      lineAt(
        `
        Letters NOUN  5 nsubj:pass letter number=Plur
        ${was}  AUX   5 aux be verbForm=Fin
        to      PART  5 mark
        be      AUX   5 aux:pass be
        printed VERB  0 root print verbForm=Part voice=Pass
        in      ADP   7 case
        Sorn    PROPN 5 obl
      `,
        'printed',
      );
    expect(line('were')).toBeNull();
  });
  test('is a clause of time that the tree takes for what was said', () => {
    const line = (mark: string) =>
      lineAt(
        `
        Ruiz     PROPN 2 nsubj
        said     VERB  0 root say verbForm=Fin tense=Past
        ${mark}  SCONJ 5 mark
        Lind     PROPN 5 nsubj
        sailed   VERB  2 ccomp sail verbForm=Fin tense=Past
      `,
        'said',
      );
    expect(line('that')).toBe('Ruiz says that Lind sailed');
    expect(line('as')).toBeNull();
  });
  test('is what somebody did at “such” things', () => {
    expect(
      lineAt(
        `Such ADJ 2 amod\nkeepers NOUN 3 nsubj keeper number=Plur\nsold VERB 0 root sell verbForm=Fin tense=Past\nnets NOUN 3 obj net number=Plur`,
        'sold',
      ),
    ).toBe('Keepers sell nets');
  });
});

describe('a line', () => {
  const t = treeOf(`
    It    PRON 2 nsubj
    was   VERB 0 root
    since ADP  4 case
    1959  NUM  2 obl
    .     PUNCT 2 punct
  `);
  test('tells of no extreme without its time', () => {
    expect(isPrintable(t, 1, 'Sorn opens the first lock of the valley', 0, '')).toBe(false);
    expect(isPrintable(t, 1, 'Sorn opens the lock of the valley', 0, '')).toBe(true);
  });
  test('is nobody’s own telling', () => {
    expect(isPrintable(t, 1, 'Partner takes my hand', 0, '')).toBe(false);
    expect(isPrintable(t, 1, 'Bullet, he said, went over the wall', 0, ', Ruiz says')).toBe(false);
  });
});

describe('a word in a clause that has no line', () => {
  test('is told by the headline of the clause around it', () => {
    const t = treeOf(`
      Kole     PROPN 2 nsubj
      drafted  VERB  0 root draft verbForm=Fin tense=Past
      rules    NOUN  2 obj rule number=Plur
      on       ADP   5 case
      sales    NOUN  3 nmod sale number=Plur
    `);
    const teller = { node: 4, verb: 1, sentence: t.sentences[0]!, name: null, bySaying: false };
    expect(linesOf(t, teller, alone)).toMatchObject({ clause: null, words: 'Kole drafts rules on sales', ours: true });
  });
});
