import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const lines = (sentence: string): string[] =>
  read(`First words stand here.\n\n${sentence}`).events.map(({ clause, words }) => clause ?? `“${words}”`);

describe('a line is whole', () => {
  test('what two commas set off is left out, and what stands behind it stays', () => {
    expect(lines('The court sentenced Paul Lind, a former mayor, to nine years in prison on Monday.')).toContain(
      'Court sentences Paul Lind to nine years in prison',
    );
  });

  test('a clause that says which of them is meant stays where it is whole and there is room', () => {
    expect(lines('The yard sold two boats that sank in a storm.')).toContain(
      'Yard sells two boats that sank in a storm',
    );
    expect(lines('The board issued a rule that keeps an agency from taking the mill into account.')).toContain(
      'Board issues a rule',
    );
    expect(lines('The yard sold two boats that he had built.')).toContain('Yard sells two boats');
  });

  test('what somebody is led or forced to do belongs to it, and he does it', () => {
    const told = lines('That word led a judge in December to dismiss claims against Nordika after a leak of 2015.');
    expect(told).toContain('Word leads a judge to dismiss claims against Nordika after a leak');
    const ship = lines('The threat forced a cruise ship to evacuate 420 passengers after the company had objected.');
    expect(ship).toContain('Threat forces a cruise ship to evacuate 420 passengers');
    expect(ship).toContain('Cruise ship evacuates 420 passengers');
  });

  test('“due to” joins, and ends the noun before it', () => {
    expect(
      lines(
        'The council made the decision to shut the old stone bridge due to a string of accidents in the town, two of them in May.',
      ),
    ).toContain('Council makes the decision to shut the old stone bridge');
  });

  test('a weekday behind a name is none of its words', () => {
    expect(lines('The World Court Friday rejected objections to a case.')).toContain(
      'World Court rejects objections to a case',
    );
  });

  test('a letter that a hyphen joins to its noun is no article', () => {
    expect(lines('The A-list pair took a house in Halden in May.')).toContain('A-list pair takes a house in Halden');
  });

  test('where no whole words fit a line, a headline without what its last noun needs', () => {
    expect(
      lines('A team of guards encircled the apartment complex where it was believed that the thief could be hiding.'),
    ).toContain('Team of guards encircles the apartment complex');
  });

  test('of two whom a sentence names a pronoun means neither for sure', () => {
    expect(
      lines('Ana Ruiz’s joke is a nod to Ida Holm; she sold her house in Sorn in 2014.').some((l) =>
        /^(?:Ana|Ida)/.test(l),
      ),
    ).toBe(false);
  });

  test('a heading in title case is told as a sentence; names in prose keep their capitals', () => {
    expect(
      lines('The plan for the harbour has tram rules on science.\n\nTram Rules Cut Science Out of Harbour Plan'),
    ).toContain('Tram rules cut science out of harbour plan');
    expect(lines('Halden Fire and Rescue Chief Ana Ruiz opened the Old Harbour Hall.')).toContain(
      '“Halden Fire and Rescue Chief Ana Ruiz opened the Old Harbour Hall”',
    );
  });
});
