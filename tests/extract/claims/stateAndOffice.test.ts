import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge('tests/fixtures/dam-dispute/seeds');
const speakers = (text: string) => {
  const article = readArticle('a.txt', `${text}\n`);
  return readClaims(article, knowledge, readActors(article, knowledge, readDates(article))).map((c) => c.speaker);
};

// An adjective of a state that the parser has never seen is the head of the whole name to it: the state didn't speak.
test('who ends a name of state and office speaks', () => {
  expect(speakers('Tarsian Foreign Minister Tomas Reku called it “half a victory”.')).toEqual(['tomas-reku']);
  expect(speakers('Tarsian Foreign Minister Tomas Reku praised it as “half a victory”.')).toEqual(['tomas-reku']);
  expect(speakers('Tarsia said that the water was low.')).toEqual(['tarsia']);
});
