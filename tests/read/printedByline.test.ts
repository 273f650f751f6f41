import { expect, it } from 'vitest';
import { articleOf } from '../../src/read/article.ts';

/** The author of a plain text with such a line below its headline. */
const author = (line: string) =>
  articleOf('a.txt', `Weir opens at last\n\n${line}\n\nThe gates of the weir stay open, the keepers said on Monday.\n`)
    .author;

it.each([
  ['By Ann Example', 'Ann Example'],
  ['By Ann Example and Bo Ek', 'Ann Example, Bo Ek'],
  ['By ANN EXAMPLE, Staff Writer', 'Ann Example'],
  ['By Ann Example 12:30 pm', 'Ann Example'],
  ['By Ann Example Share this', null],
  ['By the editor', null],
])('“%s” names %s', (line, name) => expect(author(line)).toBe(name));
