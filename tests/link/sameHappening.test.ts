import { expect, test } from 'vitest';
import { enough, likeness } from '../../src/link/events/across.ts';
import type { Happening } from '../../src/link/events/happening.ts';
import { setOf } from '../../src/link/events/sharedSet.ts';
import { whenOf } from '../../src/link/events/when.ts';

interface Told {
  on?: string;
  families?: string[];
  persons?: string[];
  others?: string[];
  names?: string[];
  occasions?: string[];
  places?: string[];
  quoted?: string[];
  stated?: string[];
  stems?: number[];
}
/** A happening as one article tells it, of one family and day where nothing else is given. */
function told({ on = '2031-05-03', families = ['meeting'], stems = [], ...more }: Told): Happening {
  const when = whenOf({ edtf: on, min: on, max: on, basis: 'stated', start: 0, end: 1, exact: on });
  const of = (list: string[] | undefined) => setOf(list ?? []);
  return {
    tellings: [
      { agents: [], stems: Uint32Array.from(stems), mention: { kind: families[0], trigger: { exact: 'met' } } },
    ] as unknown as Happening['tellings'],
    ...{
      families: of(families),
      persons: of(more.persons),
      others: of(more.others),
      things: of([]),
      objects: of([]),
      names: of(more.names),
    },
    ...{ occasions: of(more.occasions), places: of(more.places), quoted: of(more.quoted), quotedStems: of([]) },
    ...{ dates: when ? [when] : [], stated: of(more.stated), joins: [] },
  };
}
const alike = (a: Told, b: Told = a): number => likeness(told(a), told(b));
const one = { persons: ['lund'] };
const many = { persons: ['lund', 'velde', 'holt'] };

test('one kind, day and person are one happening', () => expect(alike(one)).toBeGreaterThanOrEqual(enough));

test.each<[why: string, a: Told, b: Told]>([
  ['an editor states it twice for one article', { ...many, stated: ['a'] }, { ...many, stated: ['a'] }],
  [
    'it lies on another day, whatever it is called',
    { ...many, names: ['gale'] },
    { ...many, names: ['gale'], on: '2031-06-09' },
  ],
  ['it is called otherwise', { ...many, names: ['gale'] }, { ...many, names: ['breeze'] }],
  ['it is of another kind', many, { ...many, families: ['strike'] }],
  ['it marks another day', { ...many, occasions: ['founding'] }, { ...many, occasions: ['flood'] }],
])('it is another where %s', (_, a, b) => expect(alike(a, b)).toBe(0));

test.each<[why: string, a: Told, b: Told]>([
  ['one name, though the kinds differ', { names: ['gale'] }, { names: ['gale'], families: ['strike'] }],
  [
    'the words that it is known by, though the days differ',
    { ...one, quoted: ['bridge for all'] },
    { ...one, quoted: ['bridge for all'], on: '2031-06-09' },
  ],
  [
    'the words that it is known by, though it marks another day',
    { ...one, quoted: ['x'], occasions: ['founding'] },
    { ...one, quoted: ['x'], occasions: ['flood'] },
  ],
])('it is the same by %s', (_, a, b) => expect(alike(a, b)).toBeGreaterThanOrEqual(enough));

test('people, bodies, places and words in common each make it surer, others less sure', () => {
  const least = alike({});
  expect(alike(one)).toBeGreaterThan(least);
  expect(alike(one, { persons: ['velde'] })).toBeLessThan(least);
  expect(alike({ others: ['council'] })).toBeGreaterThan(least);
  expect(alike({ places: ['mill'] })).toBeGreaterThan(least);
  expect(alike({ places: ['mill'] }, { places: ['weir'] })).toBeLessThan(least);
  expect(alike({ stems: [1, 2, 3] })).toBeGreaterThan(least);
  expect(alike({}, { on: '2031-05-04' })).toBeLessThan(least);
});

test('one person says much in a day: what is said is one only in mostly the same words', () => {
  const said = (stems: number[]): Told => ({ ...many, families: ['statement'], stems });
  expect(alike(said([1, 2, 3, 4, 5, 6, 7, 8]), said([11, 12, 13, 14, 15, 16, 17, 18]))).toBe(0);
  expect(alike(said([1, 2, 3, 4, 5, 6, 7, 8]))).toBeGreaterThanOrEqual(enough);
});
