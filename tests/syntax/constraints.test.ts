import { expect, test } from 'vitest';
import { keepConstraints } from '../../src/syntax/constraints.ts';
import type { Upos } from '../../src/syntax/tree.ts';

/** “form/UPOS/head/relation” a token, heads counted from 1 and 0 for the root, before and after. */
function mended(rows: string): string {
  const cells = rows.split(' ').map((row) => row.split('/'));
  const columns = {
    forms: cells.map((c) => c[0]!),
    upos: cells.map((c) => c[1] as Upos),
    heads: Int32Array.from(cells, (c) => Number(c[2]) - 1),
    relations: cells.map((c) => c[3]!),
  };
  keepConstraints(columns);
  return columns.forms.map((f, i) => `${f}/${columns.heads[i]! + 1}/${columns.relations[i]}`).join(' ');
}

test('a second subject behind a comma is the apposition of the first', () => {
  expect(
    mended('Holm/PROPN/6/nsubj ,/PUNCT/1/punct the/DET/4/det mayor/NOUN/6/nsubj ,/PUNCT/4/punct spoke/VERB/0/root'),
  ).toBe('Holm/6/nsubj ,/1/punct the/4/det mayor/1/appos ,/4/punct spoke/0/root');
});

test('two subjects that no comma parts stay as they are, and so do those of two verbs', () => {
  for (const rows of [
    'Holm/PROPN/3/nsubj mayor/NOUN/3/nsubj spoke/VERB/0/root',
    'Holm/PROPN/2/nsubj spoke/VERB/0/root ,/PUNCT/5/punct Lund/PROPN/5/nsubj left/VERB/2/parataxis',
  ]) {
    const before = rows.replace(/\/[A-Z]+\//g, '/');
    expect(mended(rows)).toBe(before);
  }
});

test('no weekday opens a name: what follows is the subject', () => {
  expect(mended('On/ADP/2/case Monday/PROPN/5/obl Ida/PROPN/2/flat Holm/PROPN/3/flat left/VERB/0/root')).toBe(
    'On/2/case Monday/5/obl Ida/5/nsubj Holm/3/flat left/0/root',
  );
  expect(mended('On/ADP/2/case Monday/PROPN/5/obl Ida/PROPN/2/flat Holm/PROPN/2/flat left/VERB/0/root')).toBe(
    'On/2/case Monday/5/obl Ida/5/nsubj Holm/3/flat left/0/root',
  );
});

test('nor a noun: behind “on” the day is when, and the noun who', () => {
  expect(mended('On/ADP/3/case Friday/PROPN/3/compound parliament/NOUN/4/obl voted/VERB/0/root')).toBe(
    'On/2/case Friday/4/obl parliament/4/nsubj voted/0/root',
  );
  expect(mended('On/ADP/3/case Friday/PROPN/3/compound police/NOUN/5/obl were/AUX/5/aux:pass called/VERB/0/root')).toBe(
    'On/2/case Friday/5/obl police/5/nsubj:pass were/5/aux:pass called/0/root',
  );
});

test('who names somebody isn’t named, but by a helper, or in a headline', () => {
  const named = 'The/DET/2/det board/NOUN/3/nsubj:pass named/VERB/0/root Ida/PROPN/3/xcomp';
  expect(mended(named)).toBe('The/2/det board/3/nsubj named/0/root Ida/3/obj');
  for (const rows of [
    'The/DET/2/det crew/NOUN/4/nsubj:pass was/AUX/4/aux:pass named/VERB/0/root Hope/PROPN/4/xcomp',
    'Crew/NOUN/2/nsubj:pass named/VERB/0/root Hope/PROPN/2/xcomp',
    'A/DET/2/det ship/NOUN/5/nsubj named/VERB/2/acl Hope/PROPN/3/xcomp sank/VERB/0/root',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('but where the verb has a subject, or comes before, nothing moves', () => {
  for (const rows of [
    'On/ADP/3/case Friday/PROPN/3/compound night/NOUN/4/obl left/VERB/0/root',
    'Friday/PROPN/2/compound papers/NOUN/3/nsubj wrote/VERB/0/root',
    'On/ADP/3/case Friday/PROPN/3/compound papers/NOUN/5/obl she/PRON/5/nsubj wrote/VERB/0/root',
    'In/ADP/3/case Friday/PROPN/3/compound papers/NOUN/4/obl wrote/VERB/0/root',
    'She/PRON/2/nsubj wrote/VERB/0/root on/ADP/5/case Friday/PROPN/5/compound papers/NOUN/2/obl',
    'Monday/PROPN/4/obl Ida/PROPN/1/flat he/PRON/4/nsubj left/VERB/0/root',
    'She/PRON/2/nsubj left/VERB/0/root Monday/PROPN/2/obl Ida/PROPN/3/flat',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('the country behind a town does nothing: whoever is from there does', () => {
  const girl = (case_: string) =>
    `a/DET/2/det girl/NOUN/8/${case_ ? 'obl' : 'appos'} from/ADP/4/case Halden/PROPN/2/nmod ,/PUNCT/6/punct Norland/PROPN/7/nsubj drove/VERB/0/root Sorn/PROPN/7/obl`;
  expect(mended(girl(''))).toBe(
    'a/2/det girl/7/nsubj from/4/case Halden/2/nmod ,/6/punct Norland/4/appos drove/0/root Sorn/7/obl',
  );
});

test('but a name behind a fronted phrase is the subject, town or not', () => {
  for (const rows of [
    'In/ADP/2/case Halden/PROPN/6/obl ,/PUNCT/2/punct Chancellor/PROPN/6/nsubj Holm/PROPN/4/flat left/VERB/0/root',
    'After/ADP/3/case a/DET/3/det trip/NOUN/8/obl to/ADP/5/case Halden/PROPN/3/nmod ,/PUNCT/3/punct Holm/PROPN/8/nsubj left/VERB/0/root',
    'Holm/PROPN/2/nsubj saw/VERB/0/root Halden/PROPN/2/obj ,/PUNCT/6/punct Lund/PROPN/6/nsubj left/VERB/2/parataxis',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('a verb without a subject has the noun right before it for one, behind what opens a clause', () => {
  expect(
    mended('Ida/PROPN/2/nsubj left/VERB/0/root before/ADP/5/case the/DET/5/det ferry/NOUN/2/obl sank/VERB/2/parataxis'),
  ).toBe('Ida/2/nsubj left/0/root before/6/mark the/5/det ferry/6/nsubj sank/2/advcl');
  expect(
    mended(
      'He/PRON/2/nsubj fled/VERB/0/root after/ADP/4/case bridges/NOUN/2/obl were/AUX/6/aux:pass closed/VERB/2/advcl',
    ),
  ).toBe('He/2/nsubj fled/0/root after/6/mark bridges/6/nsubj:pass were/6/aux:pass closed/2/advcl');
});

test('but not of a participle that describes the noun, of an infinitive, or of a verb that has its own', () => {
  for (const rows of [
    'He/PRON/2/nsubj fled/VERB/0/root after/ADP/4/case bridges/NOUN/2/obl closed/VERB/4/acl',
    'He/PRON/2/nsubj left/VERB/0/root after/ADP/4/case work/NOUN/2/obl to/PART/6/mark eat/VERB/2/advcl',
    'After/ADP/2/case work/NOUN/4/obl he/PRON/4/nsubj left/VERB/0/root',
    'He/PRON/2/nsubj slept/VERB/0/root after/ADP/4/case lunch/NOUN/2/obl dreaming/VERB/2/advcl',
    'She/PRON/2/nsubj left/VERB/0/root after/ADP/4/case years/NOUN/2/obl facing/VERB/2/advcl doubts/NOUN/5/obj',
    'With/ADP/2/case work/NOUN/3/obl left/VERB/0/root',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('a participle describes the noun whose verb follows', () => {
  const helped = 'over/ADP/3/case theft/NOUN/3/obl was/AUX/7/aux:pass freed/VERB';
  expect(mended(`men/NOUN/3/nsubj:pass now/ADV/3/advmod held/VERB/7/advcl ${helped}/0/root`)).toMatch(
    /men\/3\/nsubj:pass/,
  );
  expect(mended(`the/DET/2/det men/NOUN/3/nsubj:pass held/VERB/7/advcl ${helped}/0/root`)).toBe(
    'the/2/det men/7/nsubj:pass held/2/acl over/3/case theft/3/obl was/7/aux:pass freed/0/root',
  );
  expect(mended(`the/DET/2/det men/NOUN/3/nsubj:pass held/VERB/0/root ${helped}/3/ccomp ./PUNCT/3/punct`)).toBe(
    'the/2/det men/7/nsubj:pass held/2/acl over/3/case theft/3/obl was/7/aux:pass freed/0/root ./7/punct',
  );
  const warned =
    'the/DET/2/det board/NOUN/3/nsubj warned/VERB/0/root that/PRON/5/nsubj wells/VERB/3/ccomp could/AUX/7/aux run/VERB/3/ccomp';
  expect(mended(warned)).toBe(warned.replace(/\/[A-Z]+\//g, '/'));
});

test('a participle describes the subject of a present verb that has none, with its day', () => {
  expect(
    mended('The/DET/2/det law/NOUN/3/nsubj passed/VERB/0/root in/ADP/5/case May/PROPN/3/obl bans/VERB/3/advcl'),
  ).toBe('The/2/det law/6/nsubj passed/2/acl in/5/case May/3/obl bans/0/root');
  expect(mended('A/DET/2/det poll/NOUN/3/nsubj released/VERB/5/ccomp Friday/PROPN/3/obj says/VERB/0/root')).toBe(
    'A/2/det poll/5/nsubj released/2/acl Friday/3/obl:unmarked says/0/root',
  );
  expect(
    mended('A/DET/2/det law/NOUN/3/nsubj passed/VERB/0/root this/DET/5/det month/NOUN/6/nsubj bans/VERB/3/ccomp'),
  ).toBe('A/2/det law/6/nsubj passed/2/acl this/5/det month/3/obl:unmarked bans/0/root');
  expect(
    mended(
      'Rules/NOUN/3/nsubj ,/PUNCT/1/punct adopted/VERB/0/root here/ADV/3/advmod ,/PUNCT/6/punct take/VERB/3/conj effect/NOUN/6/obj',
    ),
  ).toBe('Rules/6/nsubj ,/1/punct adopted/1/acl here/3/advmod ,/6/punct take/0/root effect/6/obj');
});

test('but not of a verb with an object, of another number, of a clause of its own', () => {
  for (const rows of [
    'The/DET/2/det court/NOUN/3/nsubj issued/VERB/0/root orders/NOUN/3/obj bans/VERB/3/advcl',
    'The/DET/2/det law/NOUN/3/nsubj passed/VERB/0/root here/ADV/3/advmod ban/VERB/3/advcl',
    'The/DET/2/det club/NOUN/3/nsubj helped/VERB/0/root here/ADV/3/advmod guides/VERB/3/xcomp',
    'The/DET/2/det club/NOUN/3/nsubj helped/VERB/0/root and/CCONJ/5/cc guides/VERB/3/conj',
    'Clubs/NOUN/2/nsubj helped/VERB/0/root here/ADV/2/advmod fishing/VERB/2/advcl',
    'The/DET/2/det club/NOUN/3/nsubj helped/VERB/0/root boats/NOUN/5/nsubj guides/VERB/3/advcl',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('a past time behind a participle is the participle’s where the verb above is of no past', () => {
  const loss = (verb: string, time: string) =>
    `Holm/PROPN/2/nsubj ${verb}/VERB/0/root boats/NOUN/2/obj built/VERB/3/acl here/ADV/4/advmod ${time}`;
  const week = 'last/ADJ/7/amod week/NOUN/2/obl:unmarked';
  expect(mended(loss('expects', week))).toMatch(/week\/4\/obl:unmarked$/);
  expect(mended(loss('expected', week))).toMatch(/week\/2\/obl:unmarked$/);
  expect(mended(loss('expects', 'next/ADJ/7/amod week/NOUN/2/obl:unmarked'))).toMatch(/week\/2\/obl:unmarked$/);
  expect(
    mended(
      `Holm/PROPN/3/nsubj did/AUX/3/aux buy/VERB/0/root boats/NOUN/3/obj built/VERB/4/acl here/ADV/5/advmod last/ADJ/8/amod week/NOUN/3/obl:unmarked`,
    ),
  ).toMatch(/week\/3\/obl:unmarked$/);
});

test('what stands before a day and its month opens no clause, and the day hangs on what it tells of', () => {
  expect(mended('set/VERB/0/root for/ADP/1/obl 15/NUM/2/obl:unmarked May/PROPN/3/nmod:unmarked')).toBe(
    'set/0/root for/3/case 15/1/obl May/3/nmod:unmarked',
  );
  expect(
    mended('set/VERB/0/root for/ADP/6/mark 15/NUM/6/obl May/PROPN/3/nmod:unmarked they/PRON/6/nsubj said/VERB/1/advcl'),
  ).toBe('set/0/root for/3/case 15/1/obl May/3/nmod:unmarked they/6/nsubj said/1/parataxis');
});

test('but before what is no day, or where the day is told of the verb behind it, nothing moves', () => {
  for (const rows of [
    'set/VERB/0/root for/ADP/1/obl 15/NUM/2/obl:unmarked people/NOUN/3/nmod:unmarked',
    'day/NOUN/0/root for/ADP/6/mark 15/NUM/6/obl May/PROPN/3/nmod:unmarked they/PRON/6/nsubj said/VERB/1/advcl',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('what is said has what stands before the comma behind it, and who says it the rest', () => {
  expect(
    mended(
      'trapped/VERB/7/ccomp when/ADV/3/advmod collapsed/VERB/7/advcl ,/PUNCT/7/punct the/DET/6/det firm/NOUN/7/nsubj said/VERB/0/root today/NOUN/7/obl',
    ),
  ).toBe('trapped/7/ccomp when/3/advmod collapsed/1/advcl ,/7/punct the/6/det firm/7/nsubj said/0/root today/7/obl');
});

test('but not where no comma closes it', () => {
  const rows = 'trapped/VERB/5/ccomp when/ADV/3/advmod asked/VERB/5/advcl firms/NOUN/5/nsubj said/VERB/0/root';
  expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('a past tense goes on with the verb above an infinitive that it is joined to, and a plain form with the infinitive', () => {
  const rows = (last: string) =>
    `Holm/PROPN/2/nsubj said/VERB/0/root she/PRON/5/nsubj would/AUX/5/aux look/VERB/2/ccomp and/CCONJ/7/cc ${last}/VERB/5/conj`;
  expect(mended(rows('warned'))).toMatch(/ warned\/2\/conj$/);
  for (const plain of ['warn', 'come']) expect(mended(rows(plain))).toMatch(/\/5\/conj$/);
  // “To be seen and heard”: what is undergone by one is undergone by the other.
  expect(
    mended(
      'Holm/PROPN/2/nsubj hoped/VERB/0/root to/PART/5/mark be/AUX/5/aux:pass seen/VERB/2/xcomp and/CCONJ/7/cc heard/VERB/5/conj',
    ),
  ).toMatch(/ heard\/5\/conj$/);
});

test('the clause that a report gives its verb is no object of that verb', () => {
  expect(
    mended(
      'Holm/PROPN/2/nsubj denied/VERB/10/ccomp it/PRON/5/nsubj was/AUX/5/cop unsafe/ADJ/2/ccomp after/ADP/8/case a/DET/8/det report/NOUN/5/obl last/X/8/amod said/VERB/0/root it/PRON/12/nsubj leaked/VERB/10/ccomp',
    ),
  ).toMatch(/denied\/0\/root .* after\/10\/mark .* report\/10\/nsubj .* said\/5\/advcl/);
});

test('a past tense goes on with the verb above a clause of its noun, too', () => {
  expect(
    mended(
      'Holm/PROPN/2/nsubj rejected/VERB/0/root claims/NOUN/2/obj it/PRON/6/nsubj would/AUX/6/aux fail/VERB/3/acl and/CCONJ/8/cc accused/VERB/6/conj',
    ),
  ).toMatch(/ accused\/2\/conj$/);
});

test('what somebody is does nothing: the verb behind it describes it', () => {
  const coach = (rest: string) =>
    `He/PRON/4/nsubj is/AUX/4/cop the/DET/4/det coach/NOUN/5/nsubj fired/VERB/0/root ${rest}`;
  expect(
    mended(
      coach('this/DET/7/det season/NOUN/5/obj ,/PUNCT/9/punct joining/VERB/5/advcl Lund/PROPN/9/obj ./PUNCT/5/punct'),
    ),
  ).toBe(
    'He/4/nsubj is/4/cop the/4/det coach/0/root fired/4/acl this/7/det season/5/obl:unmarked ,/9/punct joining/4/advcl Lund/9/obj ./4/punct',
  );
  expect(
    mended(
      'It/PRON/3/nsubj is/AUX/3/cop proof/NOUN/6/nsubj of/ADP/5/case trust/NOUN/3/nmod lost/VERB/0/root here/ADV/6/advmod ./PUNCT/6/punct',
    ),
  ).toBe('It/3/nsubj is/3/cop proof/0/root of/5/case trust/3/nmod lost/5/acl here/6/advmod ./3/punct');
  for (const rows of [
    coach('Lund/PROPN/5/obj ./PUNCT/5/punct'),
    'Both/PRON/3/nsubj are/AUX/3/cop partners/NOUN/5/nsubj ,/PUNCT/3/punct said/VERB/0/root Lund/PROPN/5/nsubj ./PUNCT/5/punct',
    'The/DET/2/det coach/NOUN/3/nsubj left/VERB/0/root ./PUNCT/3/punct',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('a preposition that the tagger takes for a verb opens the phrase that seemed its object', () => {
  expect(
    mended(
      'Talks/NOUN/2/nsubj end/VERB/0/root amid/VERB/2/xcomp rows/NOUN/3/obj while/SCONJ/6/mark stalling/VERB/3/advcl',
    ),
  ).toBe('Talks/2/nsubj end/0/root amid/4/case rows/2/obl while/6/mark stalling/2/advcl');
  expect(mended('It/PRON/3/nsubj is/AUX/3/cop en/VERB/0/root route/NOUN/3/obj')).toBe(
    'It/4/nsubj is/4/cop en/4/case route/0/root',
  );
  expect(mended('Talks/NOUN/2/nsubj amid/VERB/0/root')).toBe('Talks/2/nsubj amid/0/root');
});

test('the noun behind an amount is what the article before it opens', () => {
  expect(
    mended(
      'They/PRON/2/nsubj made/VERB/0/root a/DET/2/obj $/SYM/3/obj 9/NUM/4/nummod “/PUNCT/7/punct last/ADJ/4/appos offer/NOUN/7/conj ”/PUNCT/7/punct on/ADP/11/case Monday/PROPN/4/nmod',
    ),
  ).toBe(
    'They/2/nsubj made/0/root a/8/det $/8/nmod 9/4/nummod “/8/punct last/8/amod offer/2/obj ”/8/punct on/11/case Monday/2/obl',
  );
  const rows = 'They/PRON/2/nsubj paid/VERB/0/root a/DET/2/obj $/SYM/3/obj 9/NUM/4/nummod';
  expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('what “which” stands for behind a comma is described by its clause, and so is a time with “when” behind it', () => {
  expect(
    mended(
      'He/PRON/2/nsubj saw/VERB/0/root a/DET/4/det cup/NOUN/2/obj of/ADP/6/case tea/NOUN/4/nmod ,/PUNCT/10/punct which/PRON/10/obj she/PRON/10/nsubj made/VERB/2/conj',
    ),
  ).toBe(
    'He/2/nsubj saw/0/root a/4/det cup/2/obj of/6/case tea/4/nmod ,/10/punct which/10/obj she/10/nsubj made/4/acl:relcl',
  );
  expect(
    mended(
      'He/PRON/2/nsubj saw/VERB/0/root cups/NOUN/2/obj made/VERB/3/acl in/ADP/6/case May/PROPN/4/obl ,/PUNCT/10/punct which/PRON/10/obj she/PRON/10/nsubj broke/VERB/2/acl:relcl',
    ),
  ).toContain('broke/3/acl:relcl');
  expect(
    mended(
      'None/PRON/2/nsubj burned/VERB/0/root since/ADP/4/case 1959/NUM/2/obl ,/PUNCT/8/punct when/ADV/8/advmod he/PRON/8/nsubj died/VERB/2/advcl',
    ),
  ).toBe('None/2/nsubj burned/0/root since/4/case 1959/2/obl ,/8/punct when/8/advmod he/8/nsubj died/4/acl:relcl');
  expect(
    mended(
      'In/ADP/2/case 1959/NUM/8/obl ,/PUNCT/7/punct when/ADV/7/advmod he/PRON/7/nsubj was/AUX/7/aux:pass hurt/VERB/8/advcl left/VERB/0/root',
    ),
  ).toContain('hurt/2/acl:relcl');
  for (const rows of [
    'None/PRON/2/nsubj burned/VERB/0/root in/ADP/4/case Sorn/PROPN/2/obl ,/PUNCT/8/punct when/ADV/8/advmod he/PRON/8/nsubj died/VERB/2/advcl',
    'In/ADP/2/case 1959/NUM/8/obl ,/PUNCT/6/punct when/ADV/6/advmod quakes/NOUN/6/nsubj followed/VERB/8/advcl mills/NOUN/8/nsubj burned/VERB/0/root',
    'He/PRON/2/nsubj asked/VERB/0/root ,/PUNCT/6/punct which/PRON/6/obj she/PRON/6/nsubj made/VERB/2/ccomp',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});

test('“and” joins the verb behind it to the one before, and not its subject', () => {
  const rows =
    'It/PRON/2/nsubj burned/VERB/0/root ,/PUNCT/5/punct and/CCONJ/5/cc men/NOUN/6/nsubj drowned/VERB/2/advcl';
  expect(mended(rows)).toBe('It/2/nsubj burned/0/root ,/6/punct and/6/cc men/6/nsubj drowned/2/conj');
  const marked = `${rows.replace('drowned/VERB/2', 'drowned/VERB/7').replace('cc men', 'cc men')} left/VERB/2/conj`;
  expect(mended(marked)).toBe(marked.replace(/\/[A-Z]+\//g, '/'));
});
