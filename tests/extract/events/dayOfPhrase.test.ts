import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const days = (text: string) =>
  Object.fromEntries(read(text).events.map((e) => [e.trigger.exact, e.date?.edtf ?? null]));

describe('a date within a phrase', () => {
  test('is the day of what the phrase names, not of what is told of it', () => {
    expect(days('The band will play Kole’s 1969 ballad.').play ?? null).toBeNull();
    expect(days('The council was fined over the 1994 Clean Harbour Act.').fined ?? null).toBeNull();
    expect(days('By setting a Jan. 14 return date, the office allowed time for a test.').setting ?? null).toBeNull();
    expect(days('Lund was hailed for the 2009 cease-fire in the valley.').hailed ?? null).toBeNull();
  });
  test('is that of what is told to have taken place in it', () => {
    expect(days('Halden Steel signed the contract at the 2010 trade fair.').signed).toBe('2010');
    expect(days('In a Friday interview, Lund resigned.').resigned).toBe('2031-05-16');
    expect(days('The film was shown in the 1992 series.').shown ?? null).toBeNull();
  });
  test('is a time where its noun only says which one', () => {
    expect(days('Ana Ruiz missed the 2029 season.').missed).toBe('2029');
  });
  test('goes from a meeting to what is agreed there, and from a deed to no charge over it', () => {
    expect(days('Lund is charged in two attacks, including the 2019 harbour bombing.')).toMatchObject({
      charged: null,
      bombing: '2019',
    });
    expect(days('Lund was indicted in the 2029 raid on the mill.').indicted ?? null).toBeNull();
  });
  test('has words that tell nothing themselves', () => {
    expect(days('The yard announced this fall that work on a second dock was underway.')).not.toHaveProperty('fall');
  });
});
