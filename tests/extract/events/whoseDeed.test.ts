import { describe, expect, test } from 'vitest';
import { isLine } from '../../../src/extract/events/line.ts';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const eventsOf = (text: string) =>
  extract(readArticle('a.md', `---\ntitle: Notes from the valley\npublished: "2031-05-21"\n---\n${text}\n`), knowledge)
    .events;
const linesOf = (text: string) => eventsOf(text).flatMap((e) => e.clause ?? []);

describe('a deed is printed under nobody else’s name', () => {
  test('a participle behind a comma is no deed of the subject', () => {
    const lines = linesOf('On Monday Ana Ruiz unveiled the barge, billed as the widest of its kind.');
    expect(lines.join()).not.toMatch(/bill/);
    expect(linesOf('On Monday Nordika, rumoured a target for months, bought a mill.').join()).not.toMatch(/rumour/);
  });
  test('a participle between commas makes no announcement', () => {
    const lines = linesOf('This announcement, made during a meeting in Sorn on 3 May, marks a change for the valley.');
    expect(lines.join()).not.toMatch(/announcement makes/i);
  });
  test('of who undergoes and who does it neither surely did what “after” joins', () => {
    const found = linesOf('Paul Lind was praised by Ana Ruiz after taking office in 2029.');
    expect(found.join()).not.toMatch(/Lind takes/);
    expect(linesOf('Paul Lind was praised after taking office in 2029.')).toContain('Paul Lind takes office');
  });
  test('“it” is nobody whose name could be printed', () => {
    const lines = linesOf(
      'While Norway hasn’t been noted for selling arms to Chile, it has opened a bank there on 3 May.',
    );
    expect(lines.join()).not.toMatch(/(?:Norway|Chile) opens/);
  });
  test('a subject is whole or none', () => {
    const lines = linesOf(
      'In 2030, the administration of then French President Ana Ruiz sanctioned Li and the department.',
    );
    expect(lines.join()).not.toMatch(/administration of sanctions/i);
  });
  test('two clauses without “and” are none of one subject', () => {
    const lines = linesOf('Sorn police have confirmed a man of forty from Halden has been arrested.');
    expect(lines.join()).not.toMatch(/police (?:is|are) arrested|confirms? a man of forty from Halden$/i);
  });
  test('a row of verbs has one subject', () => {
    expect(linesOf('Ana Ruiz left Sorn on Monday, crossed the river and opened the lock.')).toContain(
      'Ana Ruiz opens the lock',
    );
  });
  test('a participle that hangs on an infinitive is none of the object’s', () => {
    const lines = linesOf('Engineers managed to regain control of the first satellite launched this week.');
    expect(lines.join()).not.toMatch(/launches/);
  });
  test('a subject of another number than its verb is none', () => {
    expect(linesOf('The photos of the keeper was taken away on Monday.').join()).not.toMatch(/is taken/);
    expect(linesOf('The team were dropped at the mill on Monday.')).toEqual(['Team are dropped at the mill']);
  });
  test('a day in front of a subject is no part of it', () => {
    expect(linesOf('On Monday Ana Ruiz unveiled the barge.')).toEqual(['Ana Ruiz unveils the barge']);
    expect(linesOf('On Monday guards raided two mills.')).toEqual(['Guards raid two mills']);
  });
  test('minutes after something are no subject', () => {
    expect(linesOf('Minutes after a keeper was dismissed on Monday, he locked the gate.').join()).not.toMatch(
      /^Minutes/,
    );
  });
  test('what goes on behind its last phrase is cut nowhere', () => {
    expect(linesOf('The launch on Monday came after the council of Sorn voted for it.').join()).not.toMatch(/Sorn$/);
    expect(linesOf('The consulate on Monday advised citizens in Sorn to leave.').join()).not.toMatch(
      /citizens(?: in Sorn)?$/,
    );
  });
});

test('of what a gerund tells under “not” nobody says that it happened', () => {
  const told = eventsOf('Norway hasn’t been noted for selling arms to Chile.');
  expect(told.filter((e) => e.status === 'happened')).toEqual([]);
});
test('what a gerund gives the reason for did', () => {
  expect(
    eventsOf('Ana Ruiz thanked the crews for opening the gates on 3 May.').every((e) => e.status === 'happened'),
  ).toBe(true);
});

test('an hour without its half of the day ends no line', () => {
  expect(isLine('Protest begins at around 8')).toBe(false);
  expect(isLine('Protest begins at around 8 p.m.')).toBe(true);
});

test('a camera captures nobody', () => {
  expect(eventsOf('A streak of light was captured on video in Sorn on Monday.').map((e) => e.type)).toEqual(['REPORT']);
  expect(eventsOf('Rebels captured the mill on Monday.').map((e) => e.type)).toEqual(['ASSAULT']);
});

test('captions of a gallery and what was posted elsewhere tell nothing', () => {
  expect(
    eventsOf('The mill burned down on Monday.\n\nPhotos: Guards removed a barge on Monday. Hide Caption 3 of 9'),
  ).toHaveLength(1);
  expect(eventsOf('The mill burned down on Monday.\n\n3 of 9 Guards removed a barge in Sorn on Monday.')).toHaveLength(
    1,
  );
});

describe('without a date', () => {
  const asserted = (text: string) =>
    eventsOf(`Nordika opened a lock in Sorn on Monday.\n\n${text}`).some((e) => !e.lead && e.asserted);
  test('an act of the past is reported', () => {
    expect(asserted('Guards arrested a miller in Sorn.')).toBe(true);
    expect(asserted('The council closed the mill.')).toBe(true);
  });
  test.each([
    'Ana Ruiz expressed her joy about the lock.',
    'Paul Lind enjoyed the evening in Sorn.',
    'Guards are arrested by millers.',
    'Ana Ruiz condemned the arrest.',
    'Sorn was divided on the lock.',
  ])('an attitude, a habit or a state is not: %s', (text) => expect(asserted(text)).toBe(false));
});

test('“she” is printed by her name where nobody else was named so far, but not where another was spoken of', () => {
  const first = 'Children sang for Ana Ruiz at the lock.';
  const lines = (between: string) => linesOf(`${first} ${between} She opened a mill on 3 May 2031.`).join('\n');
  expect(lines('')).toMatch(/Ana Ruiz opens a mill/);
  expect(lines('The driver wept.')).not.toMatch(/Ruiz opens/);
  expect(lines('Eva Lind wept.')).not.toMatch(/Ruiz opens/);
});

test('what follows what somebody said may be done by either', () => {
  const lines = linesOf(
    'Odd Lund said Eva Berg had been in hospital for three weeks with a cold and was about to be released when she fell on May 2.',
  );
  expect(lines.join('\n')).not.toMatch(/Lund (?:is|to be) released/);
});

test('what is asked for isn’t told, nor is what is going to be', () => {
  expect(linesOf('Keepers described what witnesses saw inside the mill on Monday.').join('\n')).not.toMatch(
    /see inside/,
  );
  expect(linesOf('Nordika is going to rebuild the mill on 3 May 2032.').join('\n')).not.toMatch(/goes to/);
  expect(linesOf('On Monday that is exactly what Odd Lund did in the mill.').join('\n')).not.toMatch(/does in/);
});

test('a line keeps no half of a date, and no participle without what it wants', () => {
  expect(linesOf('The Mill Party will seek seats in the December 15 election.').join('\n')).not.toMatch(/\b15\b/);
  expect(
    linesOf('Keepers protested against cuts aimed at saving the old harbour mill from ruin on Monday.').join('\n'),
  ).not.toMatch(/aimed$/m);
});
