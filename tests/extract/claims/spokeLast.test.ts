import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const holm = 'The weir of Sorn is old and leaks, Anna Holm told the board on Monday.';
const lund = 'Peter Lund, the mayor, met Karl Brandt on Monday and was praised by him.';

describe('who spoke last goes on to speak', () => {
  it.each([
    [
      'in the next paragraph, whoever else was talked of',
      `${lund}\n\nBrandt may stay in office for long, said Erik Moor, who teaches law.\n\n“He knows the town,” he said.`,
      'erik-moor: “He knows the town,”',
    ],
    [
      'in the next sentence',
      `${lund}\n\nErik Moor, a farmer, said Lund had done nothing. He added that the mayor was late.`,
      'erik-moor: that the mayor was late',
    ],
    [
      'without a name',
      `${lund}\n\nA spokesman for Mayor Peter Lund said Lund was late. He added that the weir was safe.`,
      '(A spokesman for Mayor Peter Lund): that the weir was safe',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it.each([
    ['one of the other gender', `${lund}\n\n${holm} He said it was safe.`, 'anna-holm: it was safe'],
    [
      'one of the other gender without a name',
      `${lund} A spokeswoman said it was old. He said it was safe.`,
      '(A spokeswoman): it was safe',
    ],
    [
      'another named since',
      `${lund}\n\nA clerk said the weir was old. When Peter Lund came, he said it was safe.`,
      '(A clerk): it was safe',
    ],
    [
      'one who asked',
      `${lund}\n\nA farmer asked the mayor whether it was safe. “It is safe,” he said.`,
      '(A farmer): “It is safe,”',
    ],
    [
      'one with a sentence between',
      `Erik Moor said the weir was old. Peter Lund came late. He said it was safe.`,
      'erik-moor: it was safe',
    ],
    [
      'a caption without a stop',
      `${lund}\n\nA farmer said the weir was old\n\nHe said it was safe.`,
      '(A farmer): it was safe',
    ],
    ['a body', `${lund}\n\nThe board said the weir was old. He said it was safe.`, '(The board): it was safe'],
  ])('but %s', (_, text, claim) => {
    expect(told(text)).not.toContain(claim);
  });
});
