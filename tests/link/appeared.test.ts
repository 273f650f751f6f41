import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { appearedOn } from '../../src/link/events/appeared.ts';
import { dayText } from '../../src/model/calendar.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const appeared = (text: string, front = '') => {
  const days = appearedOn(extract(readArticle('a.md', `${front}${text}\n`), knowledge));
  return days?.map(dayText) ?? null;
};

test('the day at the top of an article is its own where it stands in a line, not where a sentence tells of it', () => {
  const ferry = 'A ferry sank off Ostmark with 14 people aboard, the coastguard said.';
  expect(appeared(`Lorvik, 7 May 2031, 10:53\n\n${ferry}`)).toEqual(['2031-05-07', '2031-05-07']);
  expect(
    appeared(
      'The harbour minister Runa Falk and the ferrymen of Ostmark spoke by telephone on 5 May 2031, her office said.',
    ),
  ).toBeNull();
  expect(appeared(ferry)).toBeNull();
});

test('a stated day goes before what stands at the top', () => {
  const front = '---\npublished: 2031-05-08\n---\n';
  expect(appeared('Lorvik, 7 May 2031\n\nA ferry sank off Ostmark.', front)).toEqual(['2031-05-08', '2031-05-08']);
});
