import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('“according to” within a sentence', () => {
  it.each([
    ['Brandt, who according to the board owes a million, left the town.', '(the board): who … owes a million'],
    ['The weir, which according to Anna Holm was built in 1920, leaks.', 'anna-holm: which … was built in 1920'],
    ['The barge, which, according to the owner, was sound, sank off Sorn.', '(the owner): which … was sound'],
    ['The town was closed because, according to Anna Holm, the weir leaked.', 'anna-holm: the weir leaked'],
    [
      'The road is closed, and according to the board it will stay so for a week.',
      '(the board): it will stay so for a week',
    ],
    ['The road is closed, but, according to the board, it will open on Monday.', '(the board): it will open on Monday'],
    ['Lund has a licence and, according to the board, two boats in his name.', '(the board): two boats in his name'],
    ['The road is closed, but according to Anna Holm, “it is safe. It holds.”', 'anna-holm: “it is safe. It holds.”'],
    [
      'The weir will hold, according to Robert Lund, director of River Watch, a body that works with anglers.',
      'robert-lund: The weir will hold',
    ],
    ['The weir is closed, according to Radio Sorn, citing the mayor’s office.', 'radio-sorn: The weir is closed'],
    // Behind a comma another clause is nobody's name; and what stands apart between commas is of the whole sentence.
    ['The weir is old, according to the board, but the mayor denies it.', '(the board): The weir is old'],
    ['The weir, according to the board, is old.', '(the board): The weir … is old'],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});
