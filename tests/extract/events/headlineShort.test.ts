import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../../src/extract/events/headline.ts';
import type { HeadlineOptions } from '../../../src/extract/events/headlineOptions.ts';
import { isBalanced, isLoose, withoutTrailing } from '../../../src/extract/events/line.ts';
import { beginsWhole, endsWhole } from '../../../src/extract/events/wholeness.ts';
import { whoseDeed } from '../../../src/extract/events/whoseDeed.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const alone: HeadlineOptions = { dates: [], nameAt: () => null };
const lineAt = (lines: string, verb: string, options = alone): string | null => {
  const t = treeOf(lines);
  return headlineOf(t, t.forms.indexOf(verb), options);
};

describe('nobody is told to have done what a sentence only names', () => {
  test('behind a preposition a gerund is no deed, behind “after” or “by” it is', () => {
    const named = (joint: string) =>
      whoseDeed(
        treeOf(`
          Kole      PROPN 3 nsubj:pass
          was       AUX   3 aux:pass be
          accused   VERB  0 root accuse verbForm=Part
          ${joint}  SCONJ 5 mark
          robbing   VERB  3 advcl rob
          mills     NOUN  5 obj mill number=Plur
        `),
        4,
      );
    expect([named('of'), named('for'), named('without')]).toEqual([-1, -1, -1]);
    expect([named('after'), named('by')]).toEqual([0, 0]);
  });
  test('who tells it of himself closes no line', () => {
    const lines = `
      He    PRON  3 nsubj
      was   AUX   3 aux:pass be
      fined VERB  0 root fine verbForm=Part
      in    ADP   5 case
      Sorn  PROPN 3 obl
      ,     PUNCT 8 punct
      he    PRON  8 nsubj
      said  VERB  3 parataxis say verbForm=Fin
    `;
    expect(lineAt(lines, 'fined', { ...alone, nameAt: () => 'Paul Lind' })).toBeNull();
  });
});

describe('who says it', () => {
  test('stands between a comma and the verb, whatever the tree hangs him on', () => {
    const said = (before: string) =>
      lineAt(
        `
        Trams    NOUN  2 nsubj tram number=Plur
        collided VERB  8 ccomp collide verbForm=Fin tense=Past
        in       ADP   4 case
        Sorn     PROPN 2 obl
        ${before}
        the      DET   7 det
        police   NOUN  4 appos police
        said     VERB  0 root say verbForm=Fin
      `,
        'collided',
      );
    expect(said(',        PUNCT 7 punct')).toBe('Trams collide in Sorn, police say');
    expect(said('near     ADP   7 case')).toBeNull();
  });
});

describe('a name right behind its noun says who is meant', () => {
  const firm = `
    Ferry    NOUN  2 compound
    operator NOUN  4 nsubj operator number=Sing
    Nordika  PROPN 2 appos
    bought   VERB  0 root buy verbForm=Fin tense=Past`;
  test('it is kept, and stands alone where room is short', () => {
    expect(lineAt(`${firm}\nboats NOUN 4 obj boat number=Plur`, 'bought')).toBe('Ferry operator Nordika buys boats');
    const long = Array.from({ length: 10 }, () => 'grey ADJ 15 amod').join('\n');
    expect(lineAt(`${firm}\n${long}\nboats NOUN 4 obj boat number=Plur`, 'bought')).toMatch(/^Nordika buys grey/);
  });
  test('behind a comma it is not', () => {
    const t = firm
      .replace('Nordika  PROPN 2 appos', ', PUNCT 4 punct\nNordika PROPN 2 appos')
      .replace(/ 4 nsubj/, ' 5 nsubj');
    expect(lineAt(`${t}\nboats NOUN 5 obj boat number=Plur`, 'bought') ?? '').not.toContain('operator Nordika');
  });
  test('what its bearer is goes where room is short', () => {
    const t = (grey: number) => `
      Ferry    NOUN  3 compound
      giant    NOUN  3 compound
      Nordika  PROPN 4 nsubj
      bought   VERB  0 root buy verbForm=Fin tense=Past
      ${Array.from({ length: grey }, () => `grey ADJ ${grey + 5} amod`).join('\n')}
      boats NOUN 4 obj boat number=Plur`;
    expect(lineAt(t(1), 'bought')).toBe('Ferry giant Nordika buys grey boats');
    expect(lineAt(t(10), 'bought')).toMatch(/^Nordika buys grey/);
  });
});

describe('the verb of a line', () => {
  const wept = (end: string) => `
    Fans NOUN 2 nsubj fan number=Plur
    sang VERB 0 root sing verbForm=Part tense=Past
    at   ADP  5 case
    the  DET  5 det
    gate NOUN 2 obl
    ${end}`;
  test('a verb that heads a whole sentence is no participle, in a heading it may be', () => {
    expect(lineAt(wept('. PUNCT 2 punct'), 'sang')).toBe('Fans sing at the gate');
    expect(lineAt(wept('there ADV 2 advmod'), 'sang')).toBeNull();
    expect(
      lineAt(
        'Fans NOUN 2 nsubj fan number=Plur\nbuilt VERB 0 root build verbForm=Part tense=Past\nboats NOUN 2 obj',
        'built',
      ),
    ).toBe('Fans build boats');
  });
  test('a participle behind one in the passive is undergone, an intransitive past is not', () => {
    const t = (form: string, features: string) => `
      Men      NOUN 3 nsubj:pass man number=Plur
      were     AUX  3 aux:pass be
      thrown   VERB 0 root throw verbForm=Part tense=Past voice=Pass
      to       ADP  6 case
      the      DET  6 det
      ground   NOUN 3 obl
      and      CCONJ 8 cc
      ${form}  VERB 3 conj ${form === 'died' ? 'die' : 'handcuff'} ${features}`;
    for (const features of ['verbForm=Part tense=Past', 'verbForm=Fin tense=Past'])
      expect(lineAt(t('handcuffed', features), 'handcuffed') ?? '').not.toMatch(/Men handcuff$/);
    expect(lineAt(t('died', 'verbForm=Fin tense=Past'), 'died') ?? '').not.toMatch(/are died/);
  });
});

describe('what stands behind the verb', () => {
  test('a clause behind an object describes it', () => {
    const t = (verb: string) => `
      Halden PROPN 2 nsubj
      ${verb} VERB 0 root ${verb === 'told' ? 'tell' : 'test'} verbForm=Fin tense=Past
      boats  NOUN 2 obj boat number=Plur
      that   SCONJ 5 mark
      sank   VERB 2 ccomp sink verbForm=Fin tense=Past
      fast   ADV 5 advmod`;
    expect(lineAt(t('tested'), 'tested')).toBe('Halden tests boats');
  });
  test('a verb that the tree joins to a noun is another clause’s', () => {
    expect(
      lineAt(
        `
        Gunmen  NOUN 2 nsubj gunman number=Plur
        killed  VERB 0 root kill verbForm=Fin tense=Past
        two     NUM  4 nummod
        people  NOUN 2 obj person number=Plur
        and     CCONJ 6 cc
        wounded VERB 4 conj wound verbForm=Fin tense=Past
        nine    NUM  6 obj`,
        'killed',
      ),
    ).toBe('Gunmen kill two people');
  });
  test('“could” says no more than it did', () => {
    expect(
      lineAt(
        `
        Kole   PROPN 2 nsubj
        said   VERB 0 root say verbForm=Fin
        wells  NOUN 5 nsubj well number=Plur
        could  AUX  5 aux
        fail   VERB 2 ccomp fail verbForm=Inf`,
        'said',
      ),
    ).toBe('Kole says wells could fail');
  });
});

describe('how a line ends', () => {
  test('a date of about leads on to its date', () => {
    const t = treeOf(`
      raid  NOUN 0 root
      more  ADJ  4 advmod
      than  ADP  2 fixed
      May   PROPN 1 obl`);
    const { start, end } = t.places[3]!;
    expect(endsWhole(t, 0, [{ start, end }])).toBe(true);
    expect(endsWhole(t, 0, [])).toBe(false);
  });
  test('not with half a number, nor what adds nothing, nor within a quotation', () => {
    expect(['Town is razed by a 6', 'Kole signs a seven-year'].map(isLoose)).toEqual([true, true]);
    expect(['Velcom makes a $12 billion to buy Kole', 'Kole pays a £2.5m'].map(isLoose)).toEqual([true, true]);
    expect(['Velcom makes a $12 billion offer', 'Kole pays $12 billion to Velcom'].map(isLoose)).toEqual([
      false,
      false,
    ]);
    expect(['Gunmen wound 400', 'Kole signs a truce'].map(isLoose)).toEqual([false, false]);
    expect(withoutTrailing('Kole visits the mill earlier')).toBe('Kole visits the mill');
    expect(withoutTrailing('Quake shakes Sorn as well')).toBe('Quake shakes Sorn');
    expect(isBalanced("Kole says the trams 'bumped")).toBe(false);
    expect(isBalanced("Kole says the trams 'bumped'")).toBe(true);
    expect(isBalanced("Farmers' union meets Kole's men")).toBe(true);
  });
});

describe('what is not told is not printed', () => {
  test('who escaped something did not undergo it, who considers something has not done it', () => {
    const of = (verb: string, lemma: string) =>
      whoseDeed(
        treeOf(`
          Lind    PROPN 2 nsubj
          ${verb} VERB  0 root ${lemma} verbForm=Fin
          drowning VERB 2 xcomp drown`),
        2,
      );
    expect(of('escaped', 'escape')).toBe(-1);
    expect(of('recalled', 'recall')).toBe(0);
  });
  test('of two subjects of a verb neither is sure', () => {
    expect(
      lineAt(
        'Fear NOUN 3 nsubj\nLind PROPN 3 nsubj\nleaves VERB 0 root leave verbForm=Fin\nSorn PROPN 3 obj',
        'leaves',
      ),
    ).toBeNull();
  });
  test('a verb that shares its object with the next has no line of its own', () => {
    const t = (rest: string) => `
      Ruiz     PROPN 2 nsubj
      adapted  VERB 0 root adapt verbForm=Fin
      and      CCONJ 4 cc
      directed VERB 2 conj direct verbForm=Fin
      ${rest}`;
    expect(lineAt(t('plays NOUN 4 obj'), 'adapted')).toBeNull();
    expect(lineAt(t('there ADV 4 advmod'), 'adapted')).toBe('Ruiz adapts');
  });
  test('nobody is a time: “after the mayor (left)”', () => {
    const t = (name: string) => `
      Ferry  NOUN 2 nsubj ferry number=Sing
      sank   VERB 0 root sink verbForm=Fin
      in     ADP 4 case
      Sorn   PROPN 2 obl
      after  ADP 6 case
      ${name} 2 obl`;
    expect(lineAt(t('storms NOUN'), 'sank')).toBe('Ferry sinks in Sorn after storms');
    expect(lineAt(t('Lind PROPN'), 'sank')).toBe('Ferry sinks in Sorn');
  });
  test('what was planned is not planned to be planned', () => {
    const t =
      'Crews NOUN 2 nsubj crew number=Plur\nplanned VERB 0 root plan verbForm=Fin\na DET 4 det\nmarch NOUN 2 obj';
    expect(lineAt(t, 'planned', { ...alone, status: 'planned' })).toBe('Crews plan a march');
  });
  test('a pronoun that stands for nobody named makes no line, whatever hangs on it', () => {
    const t = `
      Police  NOUN 2 nsubj police number=Plur
      chased  VERB 0 root chase verbForm=Fin
      him     PRON 2 obj he person=3
      for     ADP 5 case
      miles   NOUN 3 nmod mile number=Plur`;
    expect(lineAt(t, 'chased')).toBeNull();
  });
  test('“that” stays where it follows something else than its verb', () => {
    const t = `
      Claims  NOUN 2 nsubj claim number=Plur
      emerged VERB 0 root emerge verbForm=Fin
      in      ADP 4 case
      Sorn    PROPN 2 obl
      that    SCONJ 7 mark
      Lind    PROPN 7 nsubj
      left    VERB 2 ccomp leave verbForm=Fin
      ${Array.from({ length: 6 }, () => 'today NOUN 7 obl').join('\n')}`;
    expect(lineAt(t, 'emerged') ?? 'that').toContain('that');
  });
  test('who says it according to whom is no part of a phrase', () => {
    const t = `
      Lind NOUN 3 nsubj:pass
      was AUX 3 aux:pass be
      taken VERB 0 root take verbForm=Part
      to ADP 5 case
      Sorn PROPN 3 obl
      according VERB 8 case accord
      to ADP 6 fixed
      doctors NOUN 5 nmod`;
    expect(lineAt(t, 'taken') ?? '').not.toContain('according');
  });
  test('a capital in a compound is part of a name', () => {
    const t = `
      For ADP 4 case
      once ADV 1 fixed
      Harbour NOUN 4 compound
      Weekly PROPN 5 nsubj
      bought VERB 0 root buy verbForm=Fin
      ${Array.from({ length: 9 }, () => 'grey ADJ 15 amod').join('\n')}
      boats NOUN 5 obj`;
    expect(lineAt(t, 'bought') ?? 'Harbour Weekly').toContain('Harbour Weekly');
  });
});

describe('what a phrase’s neighbours show', () => {
  const alike = (lines: string, i: number): boolean => endsWhole(treeOf(lines), i, []);
  test('a distance that reckons from something, a name that is set off within a noun’s phrase', () => {
    expect(alike('miles NOUN 0 root mile\nfrom ADP 3 case\nSorn PROPN 1 nmod', 0)).toBe(false);
    expect(alike('percent NOUN 0 root percent\nabove ADP 3 case\nSorn PROPN 1 nmod', 0)).toBe(false);
    expect(alike('miles NOUN 0 root mile\nwith ADP 3 case\nSorn PROPN 1 nmod', 0)).toBe(true);
    expect(
      alike(
        'The DET 6 det\nHalden PROPN 6 compound\n, PUNCT 4 punct\nVarga PROPN 2 appos\n, PUNCT 4 punct\nfirm NOUN 0 root',
        1,
      ),
    ).toBe(false);
  });
  test('a number cut in two begins nothing', () => {
    const t = treeOf('20 NUM 3 nummod\n, PUNCT 1 punct\n000 NUM 4 nummod\npeople NOUN 0 root');
    expect(beginsWhole(t, 2, [])).toBe(false);
  });
});

test('“that” goes where what was said follows the verb but for a date', () => {
  const t = treeOf(`
    Ruiz       PROPN 2 nsubj
    announced  VERB  0 root announce verbForm=Fin tense=Past
    in         ADP   4 case
    May        PROPN 2 obl
    that       SCONJ 8 mark
    Haldenland PROPN 8 nsubj
    was        AUX   8 aux be verbForm=Fin
    helping    VERB  2 ccomp help verbForm=Part
    Sorn       PROPN 8 obj
    to         PART  11 mark
    build      VERB  8 xcomp build verbForm=Inf
    an         DET   15 det
    early      ADJ   15 amod
    floodwater NOUN  15 compound
    system     NOUN  11 obj system
  `);
  const dates = [{ start: t.places[2]!.start, end: t.places[3]!.end }];
  const said = (name: string) => headlineOf(t, 1, { dates, nameAt: (from) => (from === 0 ? name : null) });
  expect(said('Ana Ruiz')).toBe(
    'Ana Ruiz announces that Haldenland is helping Sorn to build an early floodwater system',
  );
  expect(said('Ana Maria Ruiz-Tarnau')).toBe(
    'Ana Maria Ruiz-Tarnau announces Haldenland is helping Sorn to build an early floodwater system',
  );
});

describe('a person whose name looks like a noun', () => {
  const lines = `
      Mills NOUN 2 nsubj mill number=Plur
      sold  VERB 0 root sell verbForm=Fin tense=Past
      the   DET  4 det
      barge NOUN 2 obj barge
    `;
  test('is one', () => {
    expect(lineAt(lines, 'sold')).toBe('Mills sell the barge');
    expect(lineAt(lines, 'sold', { ...alone, nameAt: (from) => (from === 0 ? 'Mills' : null) })).toBe(
      'Mills sells the barge',
    );
  });
  test('keeps the capital where he is named as who says it', () => {
    const said = `
      Mills  NOUN 2 nsubj mill number=Plur
      said   VERB 0 root say verbForm=Fin tense=Past
      trams  NOUN 4 nsubj tram number=Plur
      collided VERB 2 ccomp collide verbForm=Fin tense=Past
      in     ADP  6 case
      Sorn   PROPN 4 obl
    `;
    expect(lineAt(said, 'collided')).toBe('Trams collide in Sorn, mills say');
    expect(lineAt(said, 'collided', { ...alone, nameAt: (from) => (from === 0 ? 'Mills' : null) })).toBe(
      'Trams collide in Sorn, Mills says',
    );
  });
});

test('of the day before a noun all is left out, a month by itself stays', () => {
  const held = (before: string, day: number) => {
    const t = treeOf(`
      Norland PROPN 2 nsubj
      held    VERB  0 root hold verbForm=Fin tense=Past
      the     DET   ${day} det
      ${before}
    `);
    return headlineOf(t, 1, { ...alone, dates: [{ start: t.places[3]!.start, end: t.places[day - 2]!.end }] });
  };
  expect(held('December PROPN 5 nmod:unmarked\n 15 NUM 6 compound\n election NOUN 2 obj election', 6)).toBe(
    'Norland holds the election',
  );
  expect(held('November PROPN 5 compound\n election NOUN 2 obj election', 5)).toBe(
    'Norland holds the November election',
  );
  expect(held("' PUNCT 5 punct\n 31 NUM 6 compound\n regatta NOUN 2 obj regatta", 6)).toContain('31');
});

test('what somebody is only suspected of being is no subject', () => {
  const lines = `
    Lind      PROPN 3 nsubj:pass
    is        AUX   3 aux:pass be
    suspected VERB  0 root suspect verbForm=Part
    of        SCONJ 7 mark
    being     AUX   7 cop be
    a         DET   7 det
    trader    NOUN  3 obl trader
    who       PRON  9 nsubj who
    sold      VERB  7 acl:relcl sell verbForm=Fin tense=Past
    boats     NOUN  9 obj boat number=Plur
  `;
  expect(lineAt(lines, 'sold')).toBeNull();
});
