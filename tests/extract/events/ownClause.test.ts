import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** The line of the happening that a word tells, in our words or the sentence's. */
const lineOf = (text: string, word: string): string | null | undefined => {
  const told = read(text).events.find((e) => e.trigger.exact === word);
  return told && (told.clause ?? told.words ?? null);
};

describe('a line tells the clause that has the day', () => {
  test('a participle between commas has its noun for a subject', () => {
    expect(lineOf('The ferry Tarna, built in 1987, went down off Sorn on Monday.', 'built')).toBe(
      'Ferry Tarna is built',
    );
  });
  test('what is announced may go without what it is for', () => {
    expect(lineOf('The company dropped plans announced in May to buy the Sorn mill.', 'announced')).toBe(
      'Plans are announced',
    );
  });
  test('what describes the source of a claim is told by nobody else', () => {
    expect(
      lineOf(
        'The drug killed the germs in dishes, according to a study published on Monday in the journal Nature.',
        'published',
      ),
    ).toBe('Study is published in the journal Nature');
  });
  test('a noun within another clause has its own phrase, with whose it is', () => {
    expect(lineOf('Paul Lind led the council until his arrest in October 2030.', 'arrest')).toBe('Paul Lind’s arrest');
    expect(lineOf('Police held a man on Friday in the 2029 killings of two women.', 'killings')).toBe(
      'Killings of two women',
    );
  });
  test('of two named before it “his” may mean either', () => {
    expect(lineOf('Paul Lind ate with Peter Kole before his arrest in October 2030.', 'arrest')).not.toContain('’s');
  });
});

describe('whom a pronoun means in a line', () => {
  test('nobody whom a quotation speaks of', () => {
    expect(lineOf('Paul Lind came home. "A storm rose. He fled Sorn in 2029," Ana Ruiz said.', 'fled')).not.toContain(
      'Lind',
    );
  });
  test('what “he said” closes is said by whoever spoke last', () => {
    expect(lineOf('Paul Lind came to Sorn in May. The mill burned down on Monday, he said.', 'burned')).not.toContain(
      'Lind',
    );
  });
});

describe('a line is whole', () => {
  test('what a comma alone sets off is told besides', () => {
    expect(lineOf('Divers pulled 61 people from the water, among them a girl with a box.', 'pulled')).toBe(
      'Divers pull 61 people from the water',
    );
  });
  test('an evening goes with its day', () => {
    expect(
      lineOf(
        'The mayor told reporters the ferry had been cleared to sail on Monday evening despite a warning.',
        'cleared',
      ),
    ).not.toContain('evening');
  });
  test('somebody’s sister is one', () => {
    expect(
      lineOf("Paul Lind was jailed. A third defendant, Lind's sister Ana Ruiz, was cleared of fraud.", 'cleared'),
    ).not.toContain(' and ');
  });
  test('“starting on Monday” is nobody’s deed, nor the day on which it was declared', () => {
    const { events } = read('Paul Lind declared three days of mourning, starting on Monday.');
    const day = (word: string) => events.filter((e) => e.trigger.exact === word).map((e) => e.date?.edtf);
    expect([day('declared'), day('starting')]).toEqual([[undefined], []]);
  });
  test('whom somebody directs to do what', () => {
    expect(
      lineOf('Mayor Ana Ruiz on Monday directed the fire and water boards to review the plan.', 'directed'),
    ).not.toMatch(/boards$/);
  });
});
