import { expect, test } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { classOf } from '../../../src/extract/claims/senses.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const quoted = (text: string): string[] =>
  readClaims(readArticle('a.md', `${text}\n`), readKnowledge(null), [])
    .filter((c) => c.kind === 'direct')
    .map((c) => c.content.map((s) => s.exact).join(' … '));

test('a quotation that an attribution holds is not one by itself as well', () => {
  expect(quoted('“We have waited for nine long years,” Lund said.')).toHaveLength(1);
});
test.each([
  ['a value left over from markup', 'The page has title="we have waited for nine years" in it.'],
  ['one word, though a noun before it says whose', 'The talks followed Lund’s promise of “peace” in May.'],
  ['a name, though a noun before it says whose', 'The talks followed Lund’s promise of “The Long Road Home” in May.'],
  ['a headline', '# “We have waited for nine long years”\n\nThe bridge stood empty all day.'],
  ['a term of many words', 'She painted “the old red stone bridge over there” in oil.'],
  ['a term with a verb', 'The “we wait” sign hung there.'],
])('%s is nobody’s word', (_, text) => expect(quoted(text)).toEqual([]));

test('a cue is classed by the edition first, then by its own part of speech, then by its verb', () => {
  const none = new Map();
  expect(classOf('claim', 'VERB', new Map([['claim', 'factive' as const]]))).toBe('factive');
  expect(classOf('claim', 'VERB', none)).toBe('distancing');
  expect(classOf('accusation', 'NOUN', none)).toBe('speech-act');
  expect(classOf('deny', 'ADJ', none)).toBe('speech-act');
  expect(classOf('hum', 'VERB', none)).toBe('neutral');
});
