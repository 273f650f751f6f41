import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Whose words a clause is, and where those of one speaker end. */
test.each([
  [
    'Anna Holm claimed throughout the meeting that the weir was safe, but a smith from the town said on Monday that it leaked.',
    'anna-holm: that the weir was safe',
    '(a smith from the town): that it leaked',
  ],
  [
    'Anna Holm said on a call with smiths that the weir was “not what we want”.',
    'anna-holm: that the weir was “not what we want”',
  ],
  ['Anna Holm said in a note to the board that the weir was old.', 'anna-holm: that the weir was old'],
  ['Had she said no, the weir would have been sold by May.'],
  ['If Anna Holm says that the weir is safe, I shall be the first to cross it.', 'anna-holm: that the weir is safe'],
  [
    'But a letter published by the committee on Tuesday shows that the mayor was told of the leak.',
    '(a letter published by the committee on Tuesday): that the mayor was told of the leak',
  ],
  ['Her clerk, asked if she had been told, said the weir was sound.', '(Her clerk): the weir was sound'],
  ['The Weir Post, a small newspaper, notes that the weir can leak.', 'weir-post: that the weir can leak'],
  ['“Shame on the board!” shouted one man from the gallery.', '(one man): “Shame on the board!”'],
  ['The 52-year-old confirmed that the weir would close.', '(The 52-year-old): that the weir would close'],
  ['As my father used to say, a fox knows no weirs.'],
  [
    'The union Weir Workers United, which speaks for many, called that plan absurd.',
    'weir-workers-united: that plan absurd',
  ],
  ['Anna Holm liked to say that the weir was old.', 'anna-holm: that the weir was old'],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
