import { expect, test } from 'vitest';
import { tenseAt } from '../../../src/extract/dates/tense.ts';
import { articleOf } from './read.ts';

/** The tense around the word “Monday”. */
const tenseOf = (text: string): string => {
  const article = articleOf(text, '2013-03-22');
  const where = article.text.indexOf('Monday');
  return tenseAt(
    article,
    article.sentences.findIndex((s) => s.start <= where && where < s.end),
    where,
  );
};

test.each([
  ['The council voted to close the pier on the river Monday.', 'past'],
  ['Ana Ruiz stopped Paul Lind in the sixth round of the cup to keep a firm hold on the title Monday.', 'past'],
  ['The pier was sold on Monday.', 'before'],
  ['The pier will be sold on Monday.', 'future'],
  ['She said that the pier would open on Monday.', 'future'],
  ['The vote is due Monday.', 'future'],
  ['The trial begins Monday.', 'future'],
  ['The council is set to meet on Monday.', 'future'],
  ['The council announced talks to be held on Monday.', 'future'],
  ['He was the third man to be killed on Monday.', 'before'],
  ['Farmers threatened to block the road on Monday.', 'future'],
  ['Farmers on Monday threatened to block the road.', 'before'],
  ['Villagers planned a rally in the valley on Monday.', 'future'],
  ['She has until Monday to answer.', 'future'],
  ['On Monday, crews will mend the pier.', 'future'],
  ['On Monday, crews mended the pier.', 'before'],
  ['They postponed Monday’s match.', 'future'],
  ['The match was postponed Monday.', 'before'],
  ['The unions announced a strike for Monday.', 'future'],
  ['She offered to leave on Monday.', 'before'],
  ['Monday’s crash comes amid a row over pay.', 'unknown'],
  ['Monday’s guest comes from Sorn.', 'future'],
  ['Monday, again.', 'unknown'],
])('%s → %s', (text, tense) => {
  expect(tenseOf(text)).toBe(tense);
});
