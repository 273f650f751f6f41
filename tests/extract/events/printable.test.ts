import { describe, expect, test } from 'vitest';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';
import { growTrees } from '../../../src/syntax/index.ts';

const knowledge = readKnowledge(null);
const eventsOf = (text: string) =>
  extract(readArticle('a.md', `---\ntitle: Notes from the valley\npublished: "2031-05-20"\n---\n${text}\n`), knowledge)
    .events;
const lineOf = (text: string) => eventsOf(text)[0]?.clause;
const trimmedAt = (text: string, verb: string) => {
  const t = growTrees(text, [{ start: 0, end: text.length }]);
  const node = t.forms.indexOf(verb);
  return (
    quotationOf(t, { node, verb: node, sentence: t.sentences[0]!, byVerb: true }, { dates: [], nameAt: () => null })
      ?.line ?? null
  );
};

test('a sentence is trimmed without the word that joins it on, and not where it quotes without end', () => {
  expect(trimmedAt('But in the spring they filled the reservoir.', 'filled')).toBe(
    'in the spring they filled the reservoir',
  );
  expect(trimmedAt('But gone is the reservoir of the old town.', 'gone')).toBe('gone is the reservoir of the old town');
  expect(trimmedAt('The mayor called it “a gift.', 'called') ?? '').not.toMatch(/“/);
});

describe('a line of one clause', () => {
  const labelled = (text: string, trigger: string) => {
    const told = eventsOf(text).find((e) => e.trigger.exact.startsWith(trigger))!;
    return { clause: told.clause, words: told.words ?? null };
  };
  test('holds the word that tells, however well somebody’s saying would fit', () => {
    const text =
      'Paul Lind said that he specifically came to Sorn after five long years, many months after assuming the post of harbour minister in May 2030.';
    expect(labelled(text, 'assuming').clause ?? 'assuming').toMatch(/assum/i);
  });
  test('names nobody for “it”, nor one of two for “they”', () => {
    const it = labelled(
      'Halden denied it. While Sorn has sold no arms, it has engaged in trade of tools since May 2031.',
      'engaged',
    );
    expect(`${it.clause} ${it.words}`).not.toMatch(/(?:Halden|Sorn) (?:has )?engage/);
    const they = labelled(
      'Ana Ruiz praised the Halden council. In 2016 they conducted Nordwind 2016, focusing on landings.',
      'Nordwind',
    );
    expect(`${they.clause} ${they.words}`).not.toMatch(/(?:Ruiz|Halden) conduct/);
  });
  test('stops at no “and” that joins whom it names', () => {
    const t = trimmedAt(
      'On Monday the harbour master met with the town clerk and head of the upper valley water council Ana Ruiz there.',
      'met',
    );
    expect(t ?? '').not.toMatch(/clerk$/);
  });
  test('who holds several offices is met by name, and nobody else of whom they are said', () => {
    expect(
      lineOf(
        'Paul Kole met with State Councilor and Minister of National Defence Berg in Sorn on Monday. Anna Berg flew home.',
      ),
    ).toBe('Paul Kole meets with Anna Berg in Sorn');
    expect(lineOf('Paul Kole met with the mayor and secretary of Anna Berg on Monday.')).toBe(
      'Paul Kole meets with the mayor and secretary of Anna Berg',
    );
    expect(lineOf('Paul Kole met with the mayor and the wife of Anna Berg on Monday.')).toBe(
      'Paul Kole meets with the mayor and the wife of Anna Berg',
    );
  });
  test('an age is no part of who does something, and a clause in what is said keeps its time', () => {
    expect(lineOf('The dancer, 47, shared the news with her followers on Monday.')).toBe(
      'Dancer shares the news with her followers',
    );
    const thought = lineOf('One keeper tweeted on Monday that her parents in Sorn thought it was a storm.');
    expect(thought ?? 'was').toMatch(/\bwas\b/);
    expect(lineOf('Ana Ruiz said on Monday that the mill was safe.')).toMatch(/is safe/);
  });
  test('two bare words say too little', () => {
    expect(lineOf('The group formed in 2012.')).toBeNull();
    expect(lineOf('Nordika collapsed in 2012.')).toBe('Nordika collapses');
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

test('a verb alone that goes on, or says nothing, makes no line', () => {
  expect(lineOf('The appointment came on Monday.')).toBeNull();
  const met = lineOf(
    'Ana Ruiz met with the old council of the harbour and with the keepers of the lock and the mill on the upper river on Monday.',
  );
  expect(met).not.toBe('Ana Ruiz meets');
});

test('a shell noun leads with nothing: what its sentence tells does', () => {
  const text = 'In a significant development, Ana Ruiz and Paul Lind affirmed their plans for the mill on Monday.';
  expect(eventsOf(text).map((e) => e.trigger.exact)).toEqual(['affirmed']);
});

test('a row of capitals without a full stop is a menu', () => {
  const row =
    'Home Guides Prelims 2014 Mains Guides 2015 Test Series 2016 Answer Writing Videos Offline Classes Toppers Talk Modules Quiz 2017 Contact Courses Books Shop';
  expect(eventsOf(row)).toEqual([]);
});

describe('what no line and no opening of its sentence holds is told by the words around it', () => {
  const wordsOf = (text: string, trigger: string) => eventsOf(text).find((e) => e.trigger.exact === trigger)?.words;
  test.each([
    [
      'He also is charged in three Halden attacks, including the 1996 fair bombing that killed one person.',
      'bombing',
      'the 1996 fair bombing that killed one person',
    ],
    [
      'Rescued on 25 April by fishermen off the Sorn coast, the boy has become the subject of a long and bitter quarrel between two families.',
      'Rescued',
      'Rescued on 25 April by fishermen off the Sorn coast',
    ],
    // Where it ends with no phrase, its clause does.
    [
      'The cousins filed a federal lawsuit to overturn the decision, but in March a Halden judge ruled against them.',
      'ruled',
      'in March a Halden judge ruled against them',
    ],
  ])('%s', (text, trigger, words) => expect(wordsOf(text, trigger)).toBe(words));
  test('but not by a verb without whoever does it', () => {
    const t = growTrees('She sang at noon and watched the fair by the old weir.', [{ start: 0, end: 54 }]);
    const node = t.forms.indexOf('watched');
    const told = { node, verb: node, sentence: t.sentences[0]!, byVerb: true };
    expect(quotationOf(t, told, { dates: [], nameAt: () => null })?.line).toMatch(/^She/);
  });
});
