import { expect, test } from 'vitest';
import { heirs } from '../../src/link/permalinks/heirs.ts';
import { sketchOf } from '../../src/link/permalinks/sketch.ts';
import type { Thing } from '../../src/link/permalinks/thing.ts';

/** Two statements of one sentence, told apart by the words in it that are theirs. */
const statement = (id: string, words: string, who: string[] = []): Thing => ({
  ...{ kind: 'claim', id, fixed: false, title: id, article: 'a', by: [`a#${id}`], who },
  near: ['a#=kkkkllllmmmm', `a#zz${words}`],
});
const standing = [statement('claim-early', 'ppppqqqq'), statement('claim-late', 'rrrrssss')];
const heirOf = heirs('claim', standing, new Map());
const entry = (words: string, who: string[]) => ({ by: ['a#gone'], near: ['a#=kkkkllllmmmm', `a#zz${words}`], who });

test('a statement whose speaker is no longer known is found by its own words, not by the first of its sentence', () => {
  expect(heirOf(entry('rrrrssss', ['ida']), null)).toContain('claim-late');
  expect(heirOf(entry('ppppqqqq', ['ida']), null)).toContain('claim-early');
});

test('where its words are gone, too, the sentence leads on', () => {
  expect(heirOf(entry('tttt', ['ida']), null)).toContain('claim-early');
});

test('what its words stand for now, said by another in another sentence, is none', () => {
  const other = { ...statement('claim-other', 'rrrrssss', ['olaf']), near: ['a#=vvvvwwwwxxxx', 'a#zzrrrrssss'] };
  expect(heirs('claim', [other], new Map())(entry('rrrrssss', ['ida']), null)).toBeNull();
});

test('a statement that was given up is in nobody’s words but its own, though they end alike', () => {
  const ends = { ...statement('claim-ends', 'rrrrssss', ['ida']), near: ['a#=vvvvwwwwxxxx', 'a#zzrrrrssss'] };
  const was = { ...entry('ppppqqqq', ['ida']), by: ['a#claim-ends', 'a#more'] };
  expect(heirs('claim', [ends], new Map())(was, null)).toBeNull();
  expect(heirs('claim', [ends], new Map())({ ...was, gone: true }, null)).toBeNull();
  expect(heirs('claim', [ends], new Map())({ ...was, by: ends.by, gone: true }, null)).toContain('claim-ends');
});

test('of two who bear a name, since an editor held one of them for the other, an address leads to whom its article names', () => {
  const person = (id: string, article: string): Thing => ({
    ...{ kind: 'actor', id, fixed: false, title: id, by: ['ida holm'], near: [`${article}#`] },
  });
  const parted = { by: ['a#ida holm'], near: ['a#'] };
  expect(heirs('actor', [person('bo', 'b'), person('ida', 'a')], new Map())(parted, null)).toContain('ida');
});

test('an event leads to what its article tells in other words, of those people, that place, day and kind alone', () => {
  const now = 'On 3 May thousands marched through Turin over its library.';
  const event = (more: Partial<Thing> = {}): Thing => ({
    ...{ kind: 'event', id: 'march', fixed: false, title: 'March', type: 'PROTEST', date: '2031-05-03', by: ['a#new'] },
    ...{ near: ['a#mm'], said: new Map([['a#mm', now]]), ...more },
  });
  const was = {
    ...{ type: 'PROTEST', date: '2031-05-03', by: ['a#old'], who: [] },
    near: [`a#pp${sketchOf('People protested in Turin on 3 May against a closure.')}`],
  };
  const leadsTo = (more?: Partial<Thing>) => heirs('event', [event(more)], new Map())(was, null);
  expect(leadsTo()).toBe('events/march/');
  expect(leadsTo({ date: '2031-05-04' })).toBeNull();
  expect(leadsTo({ type: 'ASSAULT' })).toBeNull();
  expect(leadsTo({ who: ['ida'] })).toBeNull();
  const named = (who: string[]) => heirs('event', [event({ who })], new Map())({ ...was, who: ['ida'] }, null);
  expect(named(['ida', 'bo'])).toBe('events/march/');
  expect(named(['bo'])).toBeNull();
  expect(leadsTo({ said: new Map([['a#mm', now.replace('Turin', 'Graz')]]) })).toBeNull();
  expect(leadsTo({ said: new Map([['a#mm', now.replace('3 May', '9 May')]]) })).toBeNull();
  expect(leadsTo({ said: new Map([['b#mm', now]]) })).toBeNull();
});

test('an event leads to the other article that tells it in its very words, the day among them, unless an editor parted it', () => {
  const met = 'Ida Holm met Bo Lind in Riga on 3 May 2031.';
  const there = (words: string): Thing => ({
    ...{ kind: 'event', id: 'talks', fixed: false, title: 'Talks', type: 'CONSULT', date: '2031-05-03', by: ['b#new'] },
    ...{ near: ['b#mm', `b#tt${sketchOf(words)}`], who: ['ida'], said: new Map([[`b#tt${sketchOf(words)}`, words]]) },
  });
  const leadsTo = (words: string, more = {}) =>
    heirs(
      'event',
      [there(words)],
      new Map(),
    )({ by: ['a#old'], near: [`a#tt${sketchOf(words)}`], type: 'CONSULT', date: '2031-06-01', who: [], ...more }, null);
  expect(leadsTo(met)).toBe('events/talks/');
  expect(leadsTo(met, { parted: true })).toBeNull();
  expect(leadsTo(met.replace('3 May 2031', 'Monday'))).toBeNull();
  expect(leadsTo(met, { near: [`a#ss${sketchOf(met)}`] })).toBeNull();
});
