import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
/** “Ida Holm (person)”: every actor of a text. */
const read = (text: string): string[] => {
  const article = readArticle('a.md', text);
  return readActors(article, nothing, readDates(article)).map((a) => `${a.name} (${a.kind})`);
};

test.each<[text: string, ...actors: string[]]>([
  // Whoever is cited speaks …
  ['The mill is lost, according to Tarnalogic.', 'Tarnalogic (organisation)'],
  ['The mill is lost, according to The Undaunted.', 'Undaunted (organisation)'],
  ['The mill is lost, according to NQK.', 'NQK (organisation)'],
  // … but for what is only named so now and then, and for part of a name.
  ['It swore according to the Charter. The Charter is old. The Charter was kept.'],
  ['It ranks first according to the Arts and Letters Index.'],
  ['The mill is lost. WHO says so.', 'WHO (organisation)'],
  ['WHO SAYS SO? The mill is lost.'],
  // Surnames that are words.
  ['Everett Freed left. Freed said it was late.', 'Everett Freed (person)'],
  ['The premier, Theresa May, called it late. May said so again.', 'Theresa May (person)'],
  ['Clara Long, who lives in Sorn, said so.', 'Clara Long (person)'],
  ['The fire began in May and Clara Holm said so. May was dry.', 'Clara Holm (person)'],
  // A name behind an office and its field, in one run of capitals.
  ['Mayor of London Sadiq Osman said it was late.', 'Sadiq Osman (person)'],
  ['Velcom CEO Hock Tan said it was late.', 'Velcom (organisation)', 'Hock Tan (person)'],
  ['An ambassador to the United Nations Nina Haley said so.', 'United Nations (organisation)', 'Nina Haley (person)'],
  [
    'Director of the National Space Administration Wu Yanhua said so.',
    'National Space Administration (organisation)',
    'Wu Yanhua (person)',
  ],
  ['The Teacher Retirement System said it was late.'],
  ['Bank of Sorn said it was late.', 'Bank of Sorn (organisation)'],
  // States and what is theirs.
  ['Even Chad said it was late.', 'Chad (state)'],
  ['The mill is lost, according to Lima.', 'Peru (state)'],
  ['South Sudan and Chad met. The South said it was late.', 'South Sudan (state)', 'Chad (state)'],
  ['The United States said it was late.', 'United States (state)'],
  ['The US military said it was late.', 'United States (state)', 'US military (military)'],
  ['The South Korean military said it was late.', 'South Korean military (military)'],
])('who is named in “%s”', (text, ...actors) => {
  expect(read(text)).toEqual(actors);
});
