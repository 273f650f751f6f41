import { expect, test } from 'vitest';
import { byRank, lastOf, mainOf, rankedInWords, runsOf } from '../../src/view/rank.ts';
import { stretchInWords } from '../../src/view/when.ts';

/** “Mmm” is a main event and two smaller ones; each is known by its place. */
const listOf = (ranks: string) =>
  [...ranks].map((r, at) => ({ at, rank: r === 'M' ? ('main' as const) : ('minor' as const) }));
const shape = (runs: ReturnType<typeof runsOf>) => runs.map((r) => `${r.events.length}${r.folded ? ' folded' : ''}`);

test('smaller happenings stand apart from main ones, but nothing is small by itself', () => {
  expect(byRank(listOf('MmMm'))).toEqual({
    main: [
      { at: 0, rank: 'main' },
      { at: 2, rank: 'main' },
    ],
    smaller: [
      { at: 1, rank: 'minor' },
      { at: 3, rank: 'minor' },
    ],
  });
  expect(byRank(listOf('mm')).smaller).toEqual([]);
  expect(mainOf(listOf('mm'))).toHaveLength(2);
  expect(mainOf([])).toEqual([]);
});

test('a list that is cut keeps its latest main events, then the latest smaller ones, in their order', () => {
  const at = (ranks: string, most: number) => lastOf(listOf(ranks), most).map((e) => e.at);
  expect(at('MmMmM', 5)).toEqual([0, 1, 2, 3, 4]);
  expect(at('MmMmM', 4)).toEqual([0, 2, 3, 4]);
  expect(at('MmMmM', 3)).toEqual([0, 2, 4]);
  expect(at('MmMmM', 2)).toEqual([2, 4]);
  expect(at('mmm', 2)).toEqual([1, 2]);
});

test('a short list shows all; a long one folds three smaller happenings or more in a row', () => {
  expect(shape(runsOf(listOf('Mmmmmmmmmmmm')))).toEqual(['1', '11']);
  expect(shape(runsOf(listOf('MmmmMmmMmMMMM')))).toEqual(['1', '3 folded', '1', '2', '1', '1', '4']);
  expect(shape(runsOf(listOf('m'.repeat(30))))).toEqual(['30']);
  // With words under it, a happening stays in sight.
  expect(shape(runsOf(listOf(`M${'m'.repeat(14)}`), (e) => (e as unknown as { at: number }).at === 5))).toEqual([
    '1',
    '4 folded',
    '1',
    '9 folded',
  ]);
});

test('main and smaller events are counted apart where there are both', () => {
  expect([rankedInWords(33, 13), rankedInWords(2, 1), rankedInWords(5, 0), rankedInWords(5, 5)]).toEqual([
    '20 main events and 13 smaller',
    'one main event and one smaller',
    'five events',
    'five events',
  ]);
});

test('the time of several events is told as finely as all of them are known', () => {
  const of = (...edtf: (string | null)[]) => stretchInWords(edtf.map((e) => (e ? { edtf: e } : null)));
  expect(of('2031-05-07', '2031-05-02', '2031-05-04')).toBe('2 to 7 May 2031');
  expect(of('2031-05-07/2031-05-09', '2031-06-02~')).toBe('7 May to 2 June 2031');
  expect(of('2031-05', '2031-05-04')).toBe('May 2031');
  expect(of('2031-21', '2031-21')).toBe('spring 2031');
  expect(of('2031-21', '2031-05-04')).toBe('4 May 2031');
  expect(of(null, null)).toBe('');
});
