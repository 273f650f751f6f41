import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/extract/events/clauseLine.ts';
import { headlineOf } from '../../../src/extract/events/headline.ts';
import type { HeadlineOptions } from '../../../src/extract/events/headlineOptions.ts';
import { isBalanced } from '../../../src/extract/events/line.ts';
import { leavesOpen } from '../../../src/extract/events/openEnds.ts';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { sayingLine } from '../../../src/extract/events/sayingLine.ts';
import { surelyMeant } from '../../../src/extract/events/surelyMeant.ts';
import { growTrees } from '../../../src/syntax/index.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const alone: HeadlineOptions = { dates: [], nameAt: () => null };
const at = (t: ReturnType<typeof treeOf>, word: string): number => t.forms.indexOf(word);
const wordsFor = (t: ReturnType<typeof treeOf>, verb: number, options = alone, node = verb) =>
  quotationOf(t, { node, verb, sentence: t.sentences[0]!, byVerb: true }, options);

describe('a sentence is cut where nothing is left open', () => {
  const warned = treeOf(`
    Kole   PROPN 2 nsubj
    warned VERB 0 root warn verbForm=Fin tense=Past
    in     ADP  4 case
    Sorn   PROPN 2 obl
    that   SCONJ 8 mark
    two    NUM  7 nummod
    wells  NOUN 8 nsubj
    fail   VERB 2 ccomp fail verbForm=Fin
    near   ADP  10 case
    Halden PROPN 8 obl
  `);
  test('a verb with what it governs, a subject with its predicate', () => {
    expect(leavesOpen(warned, 0, 4)).toBe(true);
    expect(leavesOpen(warned, 0, 7)).toBe(true);
    expect(leavesOpen(warned, 0, 10)).toBe(false);
  });
  test('a clause that hangs on nothing is in it', () => {
    const t = treeOf(`
      Beside  ADP  2 case
      parties NOUN 8 obl
      founded VERB 2 acl found verbForm=Part tense=Past
      in      ADP  5 case
      Sorn    PROPN 3 obl
      ,       PUNCT 8 punct
      Halden  PROPN 8 nsubj
      votes   VERB 0 root vote verbForm=Fin
    `);
    expect(leavesOpen(t, 0, 5)).toBe(true);
    expect(leavesOpen(t, 0, 8)).toBe(false);
  });
  test('a subject of a participle is no clause', () => {
    const t = treeOf(`
      Poll  NOUN  2 nsubj:pass
      taken VERB  5 ccomp take verbForm=Part
      by    ADP   4 case
      Lind  PROPN 2 obl:agent
      shows VERB  0 root show verbForm=Fin
      gains NOUN  5 obj
    `);
    expect(leavesOpen(t, 0, 4, true)).toBe(true);
  });
  test('an adverb, an active verb and one of two that something stands between go on', () => {
    const t = treeOf(`
      Ferry  NOUN 2 nsubj ferry number=Sing
      sailed VERB 0 root sail verbForm=Fin tense=Past
      soon   ADV  2 advmod
      after  ADP  5 case
      dawn   NOUN 2 obl
      between ADP 7 case
      Sorn   PROPN 2 obl
      and    CCONJ 9 cc
      Halden PROPN 7 conj
    `);
    expect([2, 3, 5, 7, 9].map((end) => leavesOpen(t, 0, end))).toEqual([false, true, false, true, false]);
  });
});

describe('the sentence’s own words', () => {
  test('what somebody says is closed by him, wherever he stands', () => {
    const t = treeOf(`
      The    DET  2 det
      gates  NOUN 4 nsubj:pass gate number=Plur
      could  AUX  4 aux can verbForm=Fin
      hold   VERB 8 ccomp hold verbForm=Inf
      for    ADP  6 case
      weeks  NOUN 4 obl
      ,      PUNCT 8 punct
      said   VERB 0 root say verbForm=Fin tense=Past
      Kole   PROPN 8 nsubj
    `);
    // What is only supposed keeps its sentence.
    expect(wordsFor(t, 3)).toMatchObject({
      line: 'The gates could hold for weeks , said Kole',
      told: false,
    });
    const sure = { ...t, forms: t.forms.with(2, 'did'), lemmas: t.lemmas.with(2, 'do') };
    expect(wordsFor(sure, 3)).toMatchObject({
      line: 'Gates could hold for weeks, Kole says',
      told: true,
    });
  });
  test('a pronoun gives way to the name that it surely means', () => {
    const t = treeOf(`
      He      PRON 2 nsubj he
      began   VERB 0 root begin verbForm=Fin tense=Past
      his     PRON 4 nmod:poss
      walk    NOUN 2 obj
    `);
    expect(wordsFor(t, 1)).toMatchObject({ line: 'He began his walk', told: false });
    expect(wordsFor(t, 1, { ...alone, nameAt: () => 'Paul Lind' })).toMatchObject({
      line: 'Paul Lind began his walk',
      told: true,
    });
  });
  test('it holds the noun that tells, or at least its clause', () => {
    const t = treeOf(`
      Tickets NOUN 4 nsubj ticket number=Plur
      for     ADP  3 case
      games   NOUN 1 nmod
      cost    VERB 0 root cost verbForm=Fin
      forty   NUM  6 nummod
      crowns  NOUN 4 obj
      before  ADP  8 case
      sale    NOUN 4 obl
    `);
    expect(wordsFor(t, 3, alone, at(t, 'sale'))?.line).toBe('Tickets for games cost forty crowns before sale');
  });
  test('a mark of quotation that nothing closes is left out', () => {
    const t = treeOf(`
      “     PUNCT 3 punct
      We    PRON  3 nsubj we
      left  VERB  0 root leave verbForm=Fin tense=Past
      the   DET   5 det
      mill  NOUN  3 obj
    `);
    expect(wordsFor(t, 2)?.line).toBe('We left the mill');
  });
});

test('a mark of quotation doesn’t close before it opens', () => {
  expect(isBalanced('The mill closes” and “Down')).toBe(false);
  expect(isBalanced('The “mill” closes')).toBe(true);
});

describe('what is quoted and who says it', () => {
  const said = (quote: string) => {
    const t = treeOf(`
      “        PUNCT 3 punct
      Gates    NOUN  3 nsubj
      ${quote} VERB  6 ccomp
      ,”       PUNCT 3 punct
      Kole     PROPN 6 nsubj
      said     VERB  0 root say verbForm=Fin tense=Past
    `);
    return sayingLine(
      {
        ...t,
        text: `“Gates ${quote} shut,” Kole said`,
        places: placesIn(`“ Gates ${quote} ,” Kole said`.split(' '), `“Gates ${quote} shut,” Kole said`),
      },
      5,
      t.sentences[0]!,
      alone,
    );
  };
  const placesIn = (forms: string[], text: string) => {
    let from = 0;
    return forms.map((form) => {
      const start = text.indexOf(form, from);
      from = start + form.length;
      return { start, end: from };
    });
  };
  test('stands as newspapers set it, where it is short and whole', () => {
    expect(said('stay')).toBe('Kole: “Gates stay shut”');
    expect(said('open. They')).toBeNull();
  });
});

describe('whom a pronoun means', () => {
  const t = treeOf(`
    Lind  PROPN 2 nsubj
    left  VERB 0 root leave
    .     PUNCT 2 punct
    They  PRON 5 nsubj they
    met   VERB 2 parataxis meet
  `);
  const two = {
    ...t,
    sentences: [
      { first: 0, last: 3, root: 1, cuts: [] },
      { first: 3, last: 5, root: 4, cuts: [] },
    ],
  };
  const person = (key: string, i: number) => ({ ...t.places[i]!, key, kind: 'person' as const });
  const { start, end } = t.places[3]!;
  test('“they” are two, and both were the subject', () => {
    const pair = [person('a', 0), person('b', 0), person('a', 3), person('b', 3)];
    expect(surelyMeant(two, pair, 1, start, end)).toEqual(['a', 'b']);
    expect(surelyMeant(two, pair.slice(0, 3), 1, start, end)).toEqual([]);
    expect(surelyMeant(two, [person('a', 0), person('a', 3), person('b', 3)], 1, start, end)).toEqual([]);
  });
});

test('a noun that is no more than an argument has its clause’s line where the line has it', () => {
  const t = treeOf(`
    Nordika NOUN 2 nsubj nordika number=Sing
    made    VERB 0 root make verbForm=Fin tense=Past
    a       DET  5 det
    high    ADJ  5 amod
    bid     NOUN 2 obj bid
    for     ADP  7 case
    Sorn    PROPN 2 obl
  `);
  const teller = { node: 4, verb: 1, sentence: t.sentences[0]!, name: null, bySaying: false };
  expect(linesOf(t, teller, alone).clause).toBe('Nordika makes a high bid for Sorn');
});

describe('whom a pronoun means, and which word a line tells', () => {
  const called = (name: string): HeadlineOptions => ({ dates: [], nameAt: (from) => (from === 0 ? name : null) });
  const refused = (pronoun: string) =>
    treeOf(`
      ${pronoun} PRON 2 nsubj ${pronoun.toLowerCase()}
      refused VERB 0 root refuse verbForm=Fin tense=Past
      the    DET  4 det
      offer  NOUN 2 obj
      of     ADP  6 case
      Sorn   PROPN 4 nmod
    `);
  const line = (pronoun: string, name: string) => {
    const t = refused(pronoun);
    return wordsFor(t, 1, called(name));
  };
  test('“it” is nobody in a line, “they” are two', () => {
    expect(line('She', 'Ana Ruiz')).toMatchObject({ line: 'Ana Ruiz refused the offer of Sorn', told: true });
    expect(line('It', 'Halden')?.line).not.toContain('Halden');
    expect(line('They', 'Halden')?.line).not.toContain('Halden');
    expect(line('They', 'Ana Ruiz and Paul Lind')?.line).toContain('Ana Ruiz and Paul Lind');
    expect(headlineOf(refused('They'), 1, called('Halden'))).toBeNull();
    expect(headlineOf(refused('They'), 1, called('Ana Ruiz and Paul Lind'))).toContain('Ana Ruiz and Paul Lind');
  });
  const told = (t: ReturnType<typeof treeOf>, node: string, verb: string) =>
    linesOf(
      t,
      {
        node: at(t, node),
        verb: at(t, verb),
        sentence: t.sentences[0]!,
        name: null,
        bySaying: false,
      },
      alone,
    ).clause;
  test('what somebody appointed does is not the appointment', () => {
    const t = treeOf(`
      The       DET  4 det
      newly     ADV  3 advmod
      appointed VERB 4 amod appoint verbForm=Part
      minister  NOUN 5 nsubj
      alarmed   VERB 0 root alarm verbForm=Fin tense=Past
      farmers   NOUN 5 obj farmer number=Plur
      in        ADP  8 case
      Sorn      PROPN 6 nmod
    `);
    expect(told(t, 'alarmed', 'alarmed')).toMatch(/alarms farmers/);
    expect(told(t, 'appointed', 'alarmed')).toBeNull();
  });
});

describe('where a quotation begins and ends, and whether it is sound', () => {
  const quoted = (text: string, verb: string, node = verb) => {
    const t = growTrees(text, [{ start: 0, end: text.length }]);
    const found = quotationOf(
      t,
      { node: at(t, node), verb: at(t, verb), sentence: t.sentences[0]!, byVerb: true },
      alone,
    );
    return found && [found.line, found.sound];
  };
  test.each([
    ['He opened the old mill on the river.', 'opened', 'He opened the old mill on the river', false],
    // What a verb only governs is wanted too.
    [
      'The closed mill was seen being carried out of the harbour by a passing sailor.',
      'closed',
      'The closed mill was seen being carried out of the harbour',
      false,
    ],
    [
      'Last week, Kole opened the new mill, praised as the finest grain mill ever built',
      'opened',
      'Kole opened the new mill, praised as the finest grain mill ever built',
      true,
    ],
    [
      'Four sailors were taken to hospital with serious injuries while twenty others were slightly hurt.',
      'taken',
      'Four sailors were taken to hospital with serious injuries',
      true,
    ],
    [
      'Nordika raised its bid for the mill to nine million crowns in a quest to be first',
      'raised',
      'Nordika raised its bid for the mill to nine million crowns in a quest',
      true,
    ],
    [
      'The rocket will rise from Halden on the same pad as the old weather rocket',
      'rise',
      'The rocket will rise from Halden',
      true,
    ],
    [
      'The council opened a school in Sorn – a small town on the river – after a quarrel.',
      'opened',
      'The council opened a school in Sorn',
      true,
    ],
    ['The council opened a school; the mayor smiled.', 'opened', 'The council opened a school; the mayor smiled', true],
    // Of two that are as good, the longer.
    ['Kole met Lind in Sorn on Monday and in Halden.', 'met', 'Kole met Lind in Sorn on Monday and in Halden', true],
    ['Did the keepers close the mill?', 'close', 'Did the keepers close the mill', true],
    ['The keepers closed the mill!', 'closed', 'The keepers closed the mill', true],
  ])('%s', (text, verb, line, sound) => expect(quoted(text, verb)).toEqual([line, sound]));
  test.each([
    'Great @paullind & crew reached the island over Christmas.',
    'The crew reached the island ... and went home.',
    'The crew reached the island… and went home.',
    'The crew reached the island https://sorn.example over Christmas.',
  ])('no marks of a page or of what was left out: %s', (text) => expect(quoted(text, 'reached')).toBeNull());
  test('a quotation keeps both its marks, or none', () => {
    expect(quoted('“That makes sense for a first trip.”', 'makes')).toEqual([
      '“That makes sense for a first trip.”',
      true,
    ]);
    expect(quoted('“Old rights are denied by the guard, and Halden is clearly its target.”', 'denied')).toEqual([
      '“Old rights are denied by the guard, and Halden is clearly its target.”',
      true,
    ]);
    expect(quoted('“We closed the mill in the spring & it got hard.', 'closed')).toEqual([
      'We closed the mill in the spring & it got hard',
      true,
    ]);
  });
  test('it begins with a clause around the word, four of them at most, and hides nobody who says it', () => {
    expect(
      quoted('The keepers say two grain trains have collided in a tunnel, injuring one driver.', 'injuring'),
    ).toEqual(['Two grain trains have collided in a tunnel, injuring one driver, keepers say', true]);
    expect(
      quoted(
        'They say the guard thinks Kole believes Lind hopes the mill that Ruiz bought will close near the harbour.',
        'bought',
      ),
    ).toEqual(['Lind hopes the mill that Ruiz bought will close near the harbour', false]);
  });
  test('a noun’s phrase is quoted where no clause fits, and is no sound line', () => {
    expect(quoted('The crew told reporters about the fire in the mill.', 'told', 'fire')).toEqual([
      'The crew told reporters about the fire in the mill',
      true,
    ]);
    expect(
      quoted(
        'The long report by the keepers of the lock and by the mayor of the upper valley describes the fire in the mill and the flood that came after it.',
        'describes',
        'fire',
      ),
    ).toEqual(['the fire in the mill', false]);
  });
  test.each([
    [
      'The crew found fish where otters live near the long wall by the upper lock of the river.',
      'live',
      'The crew found fish where otters live near the long wall',
      true,
    ],
    [
      'Sailors left hospital, and Lind, who owns the boats, which were old, closed the yard for the winter and the spring and opened a new yard.',
      'closed',
      'Sailors left hospital, and Lind, who owns the boats, which were old, closed the yard',
      false,
    ],
    [
      'According to Nordika, the stowaway was a keeper who had boarded the wrong ferry near Halden in the night.',
      'stowaway',
      'According to Nordika, the stowaway was a keeper who had boarded the wrong ferry',
      true,
    ],
    [
      'Kole signed a paper which Lind says will free the crews of the old ferries in Sorn',
      'signed',
      'Kole signed a paper',
      true,
    ],
    [
      'Kole says 21 of the sailors held by the guard more than two years ago have been freed',
      'held',
      'Kole says 21 of the sailors held by the guard more than two years ago have been freed',
      false,
    ],
    // A row of clauses is no line.
    [
      'The account is changed, a new key is sent by mail, and work goes on.',
      'goes',
      'The account is changed, a new key is sent by mail',
      false,
    ],
    [
      'The mission is the largest plan to date after suffering a number of heavy losses over the years',
      'suffering',
      'The mission is the largest plan to date',
      false,
    ],
    [
      'At least nine keepers are now known as having died as a result of the fire, the guard said in a note.',
      'known',
      'At least nine keepers are now known',
      false,
    ],
    [
      'Administrators congratulated environmentalists notwithstanding institutionalised misunderstandings concerning intergovernmental responsibilities.',
      'congratulated',
      'Administrators congratulated environmentalists notwithstanding institutionalised misunderstandings concerning intergovernmental responsibilities',
      false,
    ],
    [
      'While the river rose, the keepers, who had slept, closed the lock in the night.',
      'slept',
      'While the river rose, the keepers, who had slept, closed the lock',
      true,
    ],
    ['An old mill in Halden has burned, Kole said.', 'burned', 'Old mill in Halden has burned, Kole says', true],
    ['Kole said he closed the mill.', 'closed', 'Kole said he closed the mill', true],
    ['The old mill has burned, according to Kole.', 'burned', 'The old mill has burned, according to Kole', true],
    [
      'Halden paid for the fire at the mill; the town of the upper river, which was poor, sold the boats.',
      'paid',
      'Halden paid for the fire at the mill',
      true,
    ],
    [
      'The fire in a barn built by the brothers of the old harbour master has burned for many days and nights and has hurt nine sailors and a guard.',
      'built',
      'The fire in a barn built by the brothers',
      false,
    ],
    [
      'The harbour authority of the upper valley says the boats bumped into each other on Wednesday near the lock but did not sink in the harbour.',
      'bumped',
      'Boats bumped into each other on Wednesday, harbour authority of the upper valley says',
      true,
    ],
    ['On Monday, the guard said that Kole is held in Sorn.', 'held', 'Kole is held in Sorn, guard says', true],
    ['Kole smiled.', 'smiled', 'Kole smiled', true],
    [
      'The sailors took a boat to join the march of the millers in Sorn, the keeper says.',
      'took',
      'Sailors took a boat to join the march of the millers, keeper says',
      true,
    ],
  ])('%s', (text, verb, line, sound) => expect(quoted(text, verb)).toEqual([line, sound]));
  test('the phrase behind a preposition rather than a clause without the noun', () => {
    expect(
      quoted(
        'The mayor spoke for an hour to the council of the valley and the keepers of the harbour about the flood of the old mill in Halden.',
        'spoke',
        'flood',
      ),
    ).toEqual(['the flood of the old mill in Halden', true]);
  });
  test('a question who did something tells nothing', () => {
    expect(quoted('Who closed the mill?', 'closed')).toBeNull();
  });
  test.each(['need', 'plan', 'decision', 'effort', 'right', 'chance'])('a %s is told with what it is', (noun) => {
    const rest = 'to ‘always keep the old lock open and take the bond of both towns to a far higher level.’';
    expect(quoted(`In her opening remarks, Ruiz stressed the ${noun} ${rest}`, 'stressed')).toBeNull();
    expect(quoted(`Ruiz stressed the ${noun} to close the lock.`, 'stressed')?.[0]).toMatch(/to close the lock$/);
  });
});

test('whom a pronoun means isn’t named where the words name him, too', () => {
  const t = treeOf(`
    He PRON 2 nsubj he
    closed VERB 0 root close verbForm=Fin tense=Past
    the DET 4 det
    mill NOUN 2 obj
    , PUNCT 6 punct
    said VERB 2 parataxis say verbForm=Fin tense=Past
    Kole PROPN 6 nsubj
  `);
  const told = { node: 1, verb: 1, sentence: t.sentences[0]!, byVerb: true };
  expect(quotationOf(t, told, { dates: [], nameAt: () => 'Kole' })?.line).not.toMatch(/Kole.*Kole/);
});
