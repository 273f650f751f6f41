import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.ts';
import { isOwnWord, its, readDoc } from '../../src/read/nlp.ts';

const tokensOf = (text: string): string[] =>
  readArticle('a.txt', `A title without a stop\n\n${text}`).tokens.map((t) => `${t.text} ${t.lemma} ${t.pos}`);

test('what is read of a text is the same whatever was read before it', () => {
  const text = 'Zelfido’s letter went to Quamido, who kept Zelfido’s seal. “Vorrek’s”, she said, “isn’t Vorrek-made.”';
  const alone = tokensOf(text);
  // Each of these is taken as one word somewhere: with a bracket, a stop or a hyphen behind it.
  for (const before of ['(Zelfido’s)', 'Zelfido’s.', 'Vorrek’s”,', 'Vorrek-made.”', 'the (Quamido), of', text])
    tokensOf(before);
  expect(tokensOf(text)).toEqual(alone);
});

test('a word that was met is no word of the language', () => {
  const numberOf = (word: string) =>
    readDoc(word)
      .tokens()
      .out(its.uniqueId as never)[0] as unknown as number;
  numberOf('Zelfido');
  expect(isOwnWord(numberOf('zelfido'))).toBe(false);
  expect(isOwnWord(numberOf('river'))).toBe(true);
});
