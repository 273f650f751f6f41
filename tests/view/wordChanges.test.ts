import { expect, test } from 'vitest';
import { wordChanges } from '../../src/view/wordChanges.ts';

/** Changes as one reads them: [-taken out-] {+put in+}. */
const said = (before: string[], after: string[]): string[] =>
  wordChanges(before, after).passages.map((p) =>
    p.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join(' '),
  );

test.each<[string, string[], string[], string[]]>([
  ['nothing', ['The gate is shut.'], ['The gate  is shut.'], []],
  ['a word', ['The gate is shut today.'], ['The gate is open today.'], ['The gate is [-shut-] {+open+} today.']],
  ['words put in', ['The gate is shut.'], ['The old gate is shut.'], ['The {+old+} gate is shut.']],
  ['words taken out', ['The old gate is shut.'], ['The gate is shut.'], ['The [-old-] gate is shut.']],
  ['a paragraph put in', ['One.', 'Three.'], ['One.', 'Two.', 'Three.'], ['{+Two.+}']],
  ['a paragraph taken out', ['One.', 'Two.', 'Three.'], ['One.', 'Three.'], ['[-Two.-]']],
  [
    'islands of a word or two belong to the changes around them',
    ['Five men of the crew were hurt, police said.'],
    ['Seven people of the night crew died, police said.'],
    ['[-Five men of the crew were hurt,-] {+Seven people of the night crew died,+} police said.'],
  ],
  [
    'two paragraphs',
    ['A is one.', 'x', 'B is two.'],
    ['A is 1.', 'x', 'B is 2.'],
    ['A is [-one.-] {+1.+}', 'B is [-two.-] {+2.+}'],
  ],
])('%s', (_, before, after, expected) => {
  expect(said(before, after)).toEqual(expected);
});

test('counts the words', () => {
  expect(wordChanges(['The old gate is shut.'], ['The gate is wide open.'])).toMatchObject({ removed: 2, added: 2 });
});

test('of what stayed the same only the words near a change are shown', () => {
  const many = Array.from({ length: 60 }, (_, i) => `w${i}`);
  const [text] = said([`${many.join(' ')} shut.`], [`${many.join(' ')} open.`]);
  expect(text).toBe(`… ${many.slice(-12).join(' ')} [-shut.-] {+open.+}`);
});

test('every word of either text is in what is told of a change', () => {
  const [a, b] = ['one two three four five six', 'zero two three four 5 six seven'];
  const pieces = wordChanges([a!], [b!]).passages.flat();
  const without = (kind: string) => pieces.flatMap((p) => (p.kind === kind ? [] : [p.text])).join(' ');
  expect(without('added')).toBe(a);
  expect(without('removed')).toBe(b);
});

test('two long texts that have nothing in common are one taken out and one put in', () => {
  const words = (of: string) => Array.from({ length: 3000 }, (_, i) => `${of}${i}`).join(' ');
  expect(wordChanges([words('a')], [words('b')]).passages.map((p) => p.map((x) => x.kind))).toEqual([
    ['removed', 'added'],
  ]);
});
