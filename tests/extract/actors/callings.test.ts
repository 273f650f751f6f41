import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
/** “ida-holm: niece”: who is meant by each description of a text. */
const read = (text: string): string[] => {
  const article = readArticle('a.md', text);
  return readActors(article, nothing, readDates(article)).flatMap((a) =>
    a.mentions.filter((m) => m.form === 'description' || m.form === 'office').map((m) => `${a.key}: ${m.exact}`),
  );
};

test.each<[name: string, text: string, ...meant: string[]]>([
  [
    'before the name',
    'French pump maker Velcora will cut 400 jobs. Rain fell. The pump maker said so.',
    'velcora: pump maker',
  ],
  [
    'in apposition before it',
    'Tom Reku left with his niece, Clara Holm. Rain fell. The niece was late.',
    'clara-holm: niece',
  ],
  [
    'in apposition behind it',
    'Clara Holm, a retired driver, left the mill. Rain fell. The driver was late.',
    'clara-holm: driver',
  ],
  ['as predicate', 'Clara Holm is a driver. Rain fell. The driver was late.', 'clara-holm: driver'],
  ['by age', 'Clara Holm, 51, left the mill. Rain fell. The 51-year-old was late.', 'clara-holm: 51-year-old'],
  ['by state', 'Italian driver Clara Holm left the mill. “I am late,” the Italian said.', 'clara-holm: Italian'],
])('a description means whom the text has called so %s', (_, text, ...meant) => {
  expect(read(text)).toEqual(meant);
});

test.each<[name: string, text: string]>([
  ['one who is called so later', 'The driver was late. Clara Holm is a driver.'],
  ['either of two', 'Driver Clara Holm met driver Tom Reku. Rain fell. The driver was late.'],
  ['another than one without a name', 'Driver Clara Holm left. A driver was hurt. The driver was late.'],
  ['one who is called so with other words', 'Clara Holm, a driver, left. Rain fell. The former driver was late.'],
  ['one of another age', 'Clara Holm, 51, left the mill. Rain fell. The 15-year-old was late.'],
  ['any whom a clause picks out', 'Clara Holm, a driver, left. Rain fell. The driver who wins is paid.'],
  ['one who is not called so', 'Clara Holm is not a driver. Rain fell. The driver was late.'],
  ['who is in something', 'Clara Holm is in the team. Rain fell. The team was late.'],
  ['a thing', 'Tram driver Clara Holm left. Clara Holm is a wreck. The wreck was late.'],
  ['many of one nation', 'French driver Clara Holm left the mill. The French said so.'],
])('a description does not mean %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

const left = 'Tom Reku was late.';
test.each<[name: string, text: string, ...meant: string[]]>([
  ['by trade', `${left} “It leaks,” said the painter.`, 'tom-reku: painter'],
  ['by what he was', `${left} “It leaks,” the former mayor said.`, 'tom-reku: former mayor'],
  ['by state', `${left} “It leaks,” said the Czech.`, 'tom-reku: Czech'],
  ['by kin', `${left} “It leaks,” said the grandfather of five.`, 'tom-reku: grandfather'],
  ['by age', `${left} Asked again, the 51-year-old said it leaked.`, 'tom-reku: 51-year-old'],
  ['behind two sentences', `${left} “It leaks. I know,” said the painter.`, 'tom-reku: painter'],
])('the one whom a sentence is about goes on to speak, called %s', (_, text, ...meant) => {
  expect(read(text)).toEqual(meant);
});

test.each<[name: string, text: string]>([
  ['one in office, who may be another', `${left} “It leaks,” said the mayor.`],
  ['one of whom the text has told', `A painter lived there. ${left} “It leaks,” said the painter.`],
  ['one of the other gender', 'Anna Holm was late. “It leaks,” said the grandfather of five.'],
  ['one whom only a clause is about', 'When Tom Reku came, it rained. “It leaks,” said the painter.'],
  ['one without a word', `${left} Then the painter said it leaked.`],
])('what is said by %s is nobody’s', (_, text) => {
  expect(read(text)).toEqual([]);
});
