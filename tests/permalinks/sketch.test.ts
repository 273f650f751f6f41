import { describe, expect, test } from 'vitest';
import { successors } from '../../src/link/permalinks/evidence.ts';
import { misspelt } from '../../src/link/permalinks/misspelt.ts';
import { resemblance, resemblanceOfPairs, sketchOf, sketchOfPairs } from '../../src/link/permalinks/sketch.ts';

const said = 'Rosa Quispe opened the long harbour wall of Sorn on 3 May 2031';
const key = (text: string, word = 'TT'): string => `a#${word}${sketchOf(text)}`;

describe('a sketch', () => {
  test('tells what two sentences share of their words, whatever their order and case', () => {
    expect(resemblance(sketchOf(said), sketchOf(said.toUpperCase())).shared).toBe(1);
    expect(resemblance(sketchOf(said), sketchOf(said.replace('3 May', '9 June'))).shared).toBeCloseTo(8 / 12, 1);
    expect(resemblance(sketchOf(said), sketchOf('Nobody asked the ferrymen')).shared).toBeLessThan(0.1);
  });
  test('tells that one is a stretch of the other', () => {
    expect(resemblance(sketchOf(said), sketchOf('opened the long harbour wall')).contained).toBe(1);
  });
  test('is of bounded length, in scripts without spaces too', () => {
    expect(sketchOf(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(32);
    const one = '第一次会议在五月三日举行';
    expect(resemblance(sketchOf(one), sketchOf('第一次会议在五月四日举行')).shared).toBeGreaterThan(0.5);
  });
  test('of pairs knows a text by the order of its words', () => {
    const backwards = said.split(' ').reverse().join(' ');
    expect(resemblanceOfPairs(sketchOfPairs(said), sketchOfPairs(said)).shared).toBe(1);
    expect(resemblanceOfPairs(sketchOfPairs(said), sketchOfPairs(backwards)).shared).toBeLessThan(0.2);
  });
});

describe('a sentence that an article no longer has', () => {
  const edited = said.replace('3 May', '4 May');
  test('became the one like it that it has had only since', () => {
    expect([...successors([key(said)], [key(edited)])]).toEqual([[key(said), key(edited)]]);
    expect([...successors([key(said)], [key('The ferrymen of Wexmoor struck for a week')])]).toEqual([]);
  });
  test('became none that stood there before, nor one in another article, nor two', () => {
    expect([...successors([key(said), key(edited)], [key(edited)])]).toEqual([]);
    expect([...successors([key(said)], [key(edited).replace('a#', 'b#')])]).toEqual([]);
    expect(successors([key(said), key(said.replace('3', '5'))], [key(edited)]).size).toBe(1);
  });
  test('rather the one whose word for what happened is the same', () => {
    const two = [key(edited, 'UU'), key(edited)];
    expect([...successors([key(said)], two).values()]).toEqual([key(edited)]);
  });
});

describe('a name', () => {
  const named = (name: string, article = 'a#') => ({ by: [name], near: [article] });
  test('with a slip of the pen is the right one, in the same article', () => {
    for (const slip of ['lena ork', 'lean orsk', 'lena orskk'])
      expect([slip, misspelt(named(slip), named('lena orsk'))]).toEqual([slip, true]);
    expect(misspelt(named('lena ork', 'b#'), named('lena orsk'))).toBe(false);
  });
  test('that is short, or differs more, is another', () => {
    expect(misspelt(named('orsk'), named('ork'))).toBe(false);
    expect(misspelt(named('lena orsk'), named('nora quist'))).toBe(false);
  });
});
