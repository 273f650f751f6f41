import { describe, expect, it } from 'vitest';
import { read, told } from './told.ts';

const standing = (text: string): string[] =>
  read(text).flatMap((c) => (c.kind === 'unattributed' ? [] : [`${c.polarity} ${c.modality}`]));

describe('denials and pleas', () => {
  it.each([
    ['Holm denies three counts of theft.', ['holm: three counts of theft']],
    ['It has previously denied any leak.', ['(It): any leak']],
    ['The keeper denied Brandt twice.', []],
    ['The court denied her bail.', []],
    ['Utland has neither confirmed nor denied that it sent a ferry.', []],
    ['Anna Holm pleaded guilty to two thefts.', ['anna-holm: guilty to two thefts']],
    ['Anna Holm blamed herself for the leak.', ['anna-holm: herself for the leak']],
    ['The crew accused the firm of “greed first”, a charge Velcom rejects.', ['(The crew): the firm of “greed first”']],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('what is undergone', () => {
  it.each([
    ['Brandt was fined and ordered to pay the costs.', []],
    [
      'The group Clean Ponds had said on Monday that letters it obtained showed the board was warned on Jan. 20.',
      ['(The group Clean Ponds): that letters it obtained showed the board was warned on Jan. 20'],
    ],
    ['The town was warned that the weir may break.', ['(): that the weir may break']],
    ['Lund, of Brenn, Sorn, appeared at Larkhill Magistrates’ Court on Monday.', []],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('who says it, and up to where', () => {
  it.each([
    [
      'Lund could not be reached. A friend of his said he was hurt by the news.',
      ['(A friend): he was hurt by the news'],
    ],
    ['“I would wait,” agrees Mona Said, who counts worms.', ['mona-said: “I would wait,”']],
    [
      'He notes that only one pond was studied and doubts that the result will hold.',
      ['(He): that only one pond was studied', '(He): that the result will hold'],
    ],
    ['When Anna Holm declared last week that travel was “a gift”, she erred.', ['anna-holm: that travel was “a gift”']],
    [
      'But as the clerk Raj Holm has pointed out, every coin spent on fares saves two in harbour costs.',
      ['raj-holm: every coin spent on fares saves two in harbour costs'],
    ],
    [
      'But as the painter Raj Mehta has pointed out, every pound spent on posters saves two in hospital transport.',
      ['raj-mehta: every pound spent on posters saves two in hospital transport'],
    ],
    ['The mayor denied reports that the mill would close.', ['(The mayor): that the mill would close']],
    ['Engineers estimate the bridge will cost 40 crowns.', ['engineers: the bridge will cost 40 crowns']],
    ['The crew realised there was a fox on board.', ['(The crew): there was a fox on board']],
    ['I think it leaks.', []],
    ['KORA means old pictures look sharper than ever before.', []],
  ])('%s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });

  it('a negation within the marks is none of who says it', () => {
    expect(standing('“If you need not travel, don’t,” she says in a note.')).toEqual(['undefined undefined']);
    expect(standing('"If you need not travel, don\'t," she says in a note.')).toEqual(['undefined undefined']);
  });
});

it('a label of initials in an interview, and “I” within its turn, mean the one whose turn it is', () => {
  expect(
    told(
      'Fiona Adeyemi left the ward.\n\nFiona Adeyemi: In May. I wrote to the chief and told her that it leaked.\n\nOW: Was it heard?\n\nFA: I kept a copy of it.',
    ),
  ).toEqual([
    'fiona-adeyemi: In May. I wrote to the chief and told her that it leaked',
    'fiona-adeyemi: that it leaked',
    '(OW): Was it heard',
    'fiona-adeyemi: I kept a copy of it',
  ]);
  expect(told('Paul Moor left. PM says the weir is old.')).toEqual(['(PM): the weir is old']);
});
