import { expect, test } from 'vitest';
import { markdownParts } from '../../src/read/markdown.ts';

test.each<[string, string]>([
  ['items within items', Array.from({ length: 12 }, (_, i) => `${'- '.repeat(i + 1)}x`).join('\n')],
  ['quotations within items', `${'- > '.repeat(6)}x`],
  ['brackets in one paragraph', 'he](x '.repeat(700)],
  ['brackets in lines that only go on', `[a](b)\n${'\t- $_\n'.repeat(700)}`],
  ['words behind an open bracket', `The [weir is *open* ${'he said '.repeat(3100)}`],
  ['lines that go on below a quotation', `> a\n${'according to\n'.repeat(2100)}`],
])('what takes the parser more than linear time is read as plain text: %s', (_name, text) => {
  expect(markdownParts(text)).toBeNull();
});

test.each<[string, string]>([
  ['a long list of links', '- [The weir opens](https://example.org/weir)\n'.repeat(500)],
  ['a rule of hyphens', `The weir is **open**.\n\n${'- '.repeat(30)}\n\nThe lock is shut.`],
  ['a rule of stars', `The weir is **open**.\n\n${'* '.repeat(30)}\n\nThe lock is shut.`],
  ['a long table', `| a | b |\n|---|---|\n${'| **1** | _2_ |\n'.repeat(300)}`],
  ['many paragraphs with a link each', 'The [weir](https://example.org/weir) is open.\n\n'.repeat(400)],
  ['words behind brackets that are closed', `The [weir] is *open* ${`he [said] ${'so '.repeat(30)}`.repeat(220)}`],
  ['words of other paragraphs than the open bracket', `The [weir is *open*.\n\n${'he said '.repeat(3100)}`],
  ['items three deep', '- a\n  - b\n    - c\n'.repeat(50)],
])('and what somebody writes as what it is: %s', (_name, text) => {
  expect(markdownParts(text)).not.toBeNull();
});
