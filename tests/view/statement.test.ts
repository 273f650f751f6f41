import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { clauseOf, saysSomething } from '../../src/view/statement.ts';

const span = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
};
const claim = (text: string, source: string, cue: string, content: string): Claim =>
  ({ source: [span(text, source)], cue: [span(text, cue)], content: [span(text, content)] }) as unknown as Claim;

test.each([
  ['an open weir', false],
  ['the hope that both towns will agree', false],
  ['to keep the gates shut', false],
  ['the gates will stay shut', true],
  ['the weir isn’t safe', true],
  ['Unlike some towns, we do not keep the water', true],
  ['an island in the river', false],
])('“%s” says something by itself: %s', (words, says) => expect(saysSomething(words)).toBe(says));

test('a bare noun is shown in the clause that it stands in, word for word', () => {
  const text = 'At noon Mayor Rossi pressed for an open weir, and left.';
  expect(clauseOf(claim(text, 'Mayor Rossi', 'pressed for', 'an open weir'), { text })).toBe(
    'Mayor Rossi pressed for an open weir',
  );
});

test('a quotation mark at the end of the content closes the clause', () => {
  const text = 'Rossi promised “an open weir” to all.';
  expect(clauseOf(claim(text, 'Rossi', 'promised', 'an open weir'), { text })).toBe('Rossi promised “an open weir”');
});

test.each([
  ['the words come first', '“An open weir”, Rossi promised.', 'Rossi', 'promised', 'An open weir'],
  ['a line lies between', 'Rossi promised\nan open weir.', 'Rossi', 'promised', 'an open weir'],
  ['they stand far apart', `Rossi promised ${'very '.repeat(50)}an open weir.`, 'Rossi', 'promised', 'an open weir'],
])('no clause where %s', (_, text, source, cue, content) =>
  expect(clauseOf(claim(text, source, cue, content), { text })).toBeNull(),
);
