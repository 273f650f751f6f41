import { describe, expect, it } from 'vitest';
import { OBJECTIONS } from '../../../src/extract/claims/plausible.ts';
import { attribution, read } from './laidOut.ts';
import { told } from './told.ts';

/** The names of the objections to an attribution. */
const objected = (text: string, cue: string, source: string | null, content: string): string[] => {
  const view = read(text);
  const a = attribution(view, cue, source, content);
  return Object.entries(OBJECTIONS).flatMap(([name, objects]) => (objects(view, a) ? [name] : []));
};

describe('what nobody says', () => {
  it.each([
    ['Wix charges a fee for each ferry.', 'charges', 'Wix', 'a fee for each ferry', 'deed'],
    ['Brandt refused to drop the oar.', 'refused', 'Brandt', 'to drop the oar', 'deed'],
    ['There express words are needed.', 'express', 'There', 'are needed', 'nobodys'],
    ['The barge landed in a region of the coast called North Reef.', 'called', 'the coast', 'North Reef', 'naming'],
    ['A nurse named Anna Holm said it was full.', 'named', 'A nurse', 'Anna Holm', 'naming'],
    ['The toll was far higher than the board had said.', 'said', 'the board', 'The toll was far higher', 'elsewhere'],
    ['Holm demanded that Lund explain why it broke.', 'explain', 'Lund', 'why it broke', 'elsewhere'],
  ])('%s', (text, cue, source, content, objection) => {
    expect(objected(text, cue, source, content)).toContain(objection);
  });

  it.each([
    ['Prosecutors charged Brandt with fraud.', 'charged', 'Prosecutors', 'Brandt with fraud'],
    ['Brandt refused to say why.', 'refused', 'Brandt', 'to say why'],
    ['Brandt refused to answer the board.', 'refused', 'Brandt', 'to answer the board'],
    ['Holm lied that the weir was safe.', 'lied', 'Holm', 'that the weir was safe'],
    ['The clerks demanded that the weir open, as keepers explain.', 'explain', 'keepers', 'that the weir open'],
    ['Holm insists that keepers explain why it broke.', 'explain', 'keepers', 'why it broke'],
  ])('but %s', (text, cue, source, content) => {
    expect(objected(text, cue, source, content)).toEqual([]);
  });

  it('a word of a name, and a thing that calls', () => {
    expect(told('The band I founded in 1993, Spoken River, played in forty towns.')).toEqual([]);
    expect(told('The phone urged people not to open the door.')).toEqual([]);
    expect(told('The clerk urged people not to open the door.')).toHaveLength(1);
  });

  it('what somebody’s refusal leaves unsaid is given to nobody else', () => {
    expect(told('Lund’s refusal to say which side he would take was mocked by the board.')).toContain(
      '(Lund): which side he would take',
    );
  });
});
