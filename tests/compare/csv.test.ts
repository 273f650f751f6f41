import { expect, test } from 'vitest';
import { toCsv } from '../../src/view/compare/csv.ts';

test('what a spreadsheet would run is made harmless; numbers stay numbers', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['=1+1', -3],
        ['@x', 0],
        ['-y', 2.5],
        ['+z', null],
      ],
    ),
  ).toBe("a,b\r\n'=1+1,-3\r\n'@x,0\r\n'-y,2.5\r\n'+z,\r\n");
});

test('commas, quotation marks and line ends are quoted', () => {
  expect(toCsv(['a'], [['x, “y” "z"\n']])).toBe('a\r\n"x, “y” ""z""\n"\r\n');
});
