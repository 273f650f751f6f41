import { expect, it } from 'vitest';
import { printed, visible } from '../../src/model/visible.ts';

it('what moves the cursor or turns a line is spelt out for a terminal, our own colours are not', () => {
  expect(printed('\u001b[32mWrote\u001b[39m a\n\tb')).toBe('\u001b[32mWrote\u001b[39m a\n\tb');
  expect(printed('by \u202eX \u001b[2J\u001b]0;t\u0007\r')).toBe('by \\u{202e}X \\u{1b}[2J\\u{1b}]0;t\\u{7}\\u{d}');
  expect(visible('a\nb')).toBe('a\\nb');
});
