import { expect, test } from 'vitest';
import type { Cell, Evidence } from '../../src/model/measure.ts';
import { anchor, notAsserted } from '../../src/view/compare/sheet.ts';

const cell = (...held: (Evidence['held'] | 'denied')[]): Cell => ({
  ...{ source: 'a', own: held.length, others: 0, articles: 1, to: [] },
  denied: held.filter((h) => h === 'denied').length,
  evidence: held.map((h) => ({
    ...{ article: 'a', span: { start: 0, end: 1, exact: 'x' }, voice: 'own' as const, to: null },
    ...(h === 'denied' ? { denied: true } : h && { held: h }),
  })),
});

test.each([
  ['asserted nowhere, in one way', cell('feared', 'feared'), 'feared'],
  ['asserted nowhere, in two ways', cell('feared', 'asked'), 'feared or asked'],
  ['denied here and asked there', cell('denied', 'asked'), 'denied or asked'],
  ['always denied', cell('denied'), 'denied'],
  ['once asserted', cell('feared', undefined), null],
])('%s', (_name, c, says) => expect(notAsserted(c)).toBe(says));

test('two rows of one table have two addresses, also where a date is only about right', () => {
  expect(['2014', '2014~', '2014?', '2014%'].map((date) => anchor('facts', date))).toEqual([
    'facts-2014',
    'facts-2014-about',
    'facts-2014-perhaps',
    'facts-2014-about-perhaps',
  ]);
});
