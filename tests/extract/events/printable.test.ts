import { describe, expect, test } from 'vitest';
import { headlineTitle } from '../../../src/extract/events/headlineTitle.ts';
import { trimmedSentence } from '../../../src/extract/events/trimmed.ts';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';
import { growTrees } from '../../../src/syntax/index.ts';

const knowledge = readKnowledge(null);
const eventsOf = (text: string) =>
  extract(readArticle('a.md', `---\ntitle: Notes from the valley\npublished: "2031-05-20"\n---\n${text}\n`), knowledge)
    .events;
const lineOf = (text: string) => eventsOf(text)[0]?.clause;
const trimmed = (text: string) => {
  const t = growTrees(text, [{ start: 0, end: text.length }]);
  return trimmedSentence(t, t.sentences[0]!);
};

describe('a title with capitals', () => {
  const text = 'Dockers closed the harbour gate in Sorn after talks failed.';
  test('is printed with small letters where the article has them', () => {
    expect(headlineTitle('Dockers Close Harbour Gate in Sorn After Talks', text)).toBe(
      'Dockers close harbour gate in Sorn after talks',
    );
  });
  test('but not one with few of them', () => {
    expect(headlineTitle('Dockers close the Harbour gate in Sorn', text)).toBe(
      'Dockers close the Harbour gate in Sorn',
    );
  });
});

describe('a sentence as its own line', () => {
  test('is printed whole where it fits, without the word that joins it on', () => {
    expect(trimmed('But the reservoir was filled in the spring.')).toBe('the reservoir was filled in the spring');
  });
  test('else ends where a phrase ends, within fourteen words', () => {
    const line = trimmed(
      'The council of the old harbour town opened a new lock on the upper river, which had been under repair for nine years and cost a fortune.',
    );
    expect(line).toMatch(/^The council of the old harbour town opened a new lock/);
    expect(line!.split(' ').length).toBeLessThan(15);
    expect(line).not.toMatch(/\b(?:the|of|on|a)$/);
  });
  test('not where it begins in the middle or quotes without end', () => {
    expect(trimmed('The mayor called it “a gift.')).toBeNull();
    expect(trimmed('Sorn, Halden and Tarno.')).toBeNull();
  });
});

describe('a line of one clause', () => {
  test('two bare words say too little', () => {
    expect(lineOf('The group formed in 2012.')).toBeNull();
    expect(lineOf('Nordika formed in 2012.')).toBe('Nordika forms');
  });
  test('what somebody says goes on with its own number, and ends with its first verb', () => {
    expect(lineOf('The owners said on Monday that they had sold the mill and would close the yard.')).toBe(
      'Owners say that they have sold the mill',
    );
  });
  test('nobody does something to himself by a pronoun', () => {
    const line = lineOf('On Monday Ana Ruiz met Paul Lind and handed him the keys of the mill.');
    expect(line ?? '').not.toMatch(/(Ana Ruiz|Paul Lind).*\1/);
  });
  test('ends on no adjective that wants more', () => {
    expect(
      lineOf('In 2012 Nordika built a lock capable of holding two ferries and nine barges at once in the spring.') ??
        '',
    ).not.toMatch(/capable$/);
  });
});

test('a row of capitals without a full stop is a menu', () => {
  const row =
    'Home Guides Prelims 2014 Mains Guides 2015 Test Series 2016 Answer Writing Videos Offline Classes Toppers Talk Modules Quiz 2017 Contact Courses Books Shop';
  expect(eventsOf(row)).toEqual([]);
});
