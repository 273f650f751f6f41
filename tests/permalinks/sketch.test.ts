import { describe, expect, test } from 'vitest';
import { successors } from '../../src/link/permalinks/evidence.ts';
import { misspelt } from '../../src/link/permalinks/misspelt.ts';
import { resemblance, resemblanceOfPairs, sketchOf, sketchOfPairs } from '../../src/link/permalinks/sketch.ts';

const said = 'Rosa Quispe opened the long harbour wall of Sorn on 3 May 2031';
const key = (text: string, word = 'TT'): string => `a#${word}${sketchOf(text)}`;
const became = (was: string[], now: string[]) => successors([{ near: was }], [{ near: now }]);

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
    expect([...became([key(said)], [key(edited)])]).toEqual([[key(said), key(edited)]]);
    expect([...became([key(said)], [key('The ferrymen of Wexmoor struck for a week')])]).toEqual([]);
  });
  test('became none that stood there before, nor one in another article, nor two', () => {
    expect([...became([key(said), key(edited)], [key(edited)])]).toEqual([]);
    expect([...became([key(said)], [key(edited).replace('a#', 'b#')])]).toEqual([]);
    expect(became([key(said), key(said.replace('3', '5'))], [key(edited)]).size).toBe(1);
  });
  test('rather the one whose word for what happened is the same', () => {
    const two = [key(edited, 'UU'), key(edited)];
    expect([...became([key(said)], two).values()]).toEqual([key(edited)]);
  });
});

describe('a sentence in which more than one thing is new', () => {
  const after = (words: string) =>
    successors([{ near: [key(said)] }], [{ near: [key(words)], said: new Map([[key(words), words]]) }]).size;
  test('is the former one where it names the same people, or gives the same day', () => {
    expect(after(said.replace('3 May 2031', '14 June 2030'))).toBe(1);
    expect(after(said.replace('Sorn', 'Wexmoor').replace('Rosa Quispe', 'Rosa Lund'))).toBe(1);
  });
  test('is another where both are new, though most of its words are the same', () => {
    expect(after(said.replace('Rosa Quispe', 'Rosa Lund').replace('3 May', '14 June'))).toBe(0);
  });
  test('is the former one still where hardly anything else is', () => {
    expect(after(said.replace('3 May', '4 May').replace('Sorn', 'Wexmoor'))).toBe(0);
    const long = `${said}, before the ferrymen, who had struck for a week, went home`;
    const edit = (text: string): string => text.replace('3 May', '4 May').replace('Sorn', 'Wexmoor');
    const words = edit(long);
    expect(
      successors([{ near: [key(long)] }], [{ near: [key(words)], said: new Map([[key(words), words]]) }]).size,
    ).toBe(1);
  });
});

test('a statement goes along with its sentence: like words in another are another statement', () => {
  const claim = (content: string, sentence: string) => ({
    near: [`a#--${sketchOf(content)}`, `a#=${sketchOf(sentence)}`],
  });
  const [content, other] = ['the long harbour wall of Sorn would open on 3 May', 'the harbour wall of Sorn'];
  const was = claim(content, `Officials in the town hall confirmed that ${content}`);
  const kept = claim(other, `Officials in the town hall confirmed that ${other} would open`);
  const elsewhere = claim(other, `Nobody who lives beside it asked Rosa Quispe to paint ${other}`);
  expect(successors([was], [kept]).get(was.near[0]!)).toBe(kept.near[0]);
  expect(successors([was], [elsewhere]).size).toBe(0);
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
