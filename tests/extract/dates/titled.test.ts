import { expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

test.each([
  ['On ABC’s “This Week,” Holm warned that the dam was weak.', []],
  ['On ABC’s “This Week”, Holm warned that the dam was weak.', []],
  ['She told the "Today" programme that the dam was weak.', []],
  ['The play “Yesterday” opened on Monday.', ['Monday → 2013-03-18']],
  // Words that somebody says are no title.
  ['“Today, we won,” she said.', ['Today → 2013-03-22']],
  ['“Today,” she said.', ['Today → 2013-03-22']],
  ['When? “Tomorrow”, she said.', ['Tomorrow → 2013-03-23']],
  ['The talks will be “this week”, he said.', ['this week → 2013-03-18/2013-03-24']],
  ['He called it “This Week at the harbour”.', ['This Week → 2013-03-18/2013-03-24']],
])('%s', (text, dates) => expect(datesOf(text, friday)).toEqual(dates));
