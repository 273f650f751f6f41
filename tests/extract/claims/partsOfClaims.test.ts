import { expect, test } from 'vitest';
import { told } from './told.ts';

/** What somebody says within another's statement stands for itself only where another's words are passed on in it. */
test.each([
  ['Anna Holm said that she hoped the weir would hold.', 'anna-holm: that she hoped the weir would hold'],
  [
    'Anna Holm said at the meeting with Li that the weir plays a role in the town, and she hopes that the two towns will keep it.',
    'anna-holm: that the weir plays a role in the town, and she hopes that the two towns will keep it',
    'anna-holm: that the two towns will keep it',
  ],
  ['Anna Holm said the council feared a flood.', 'anna-holm: the council feared a flood'],
  ['Anna Holm said the board attacked Odd Lund.', 'anna-holm: the board attacked Odd Lund'],
  [
    '“The council said that the weir would hold,” Anna Holm said.',
    'anna-holm: “The council said that the weir would hold,”',
  ],
  [
    'Anna Holm said she had told the council that the weir was safe.',
    'anna-holm: she had told the council that the weir was safe',
  ],
  ['Anna Holm said it was reported that the weir was old.', 'anna-holm: it was reported that the weir was old'],
  ['Anna Holm declined to say whether the weir was safe.', 'anna-holm: to say whether the weir was safe'],
  ['Anna Holm said it seems that the weir is old.', 'anna-holm: it seems that the weir is old'],
  [
    'The Larkhill Post reported that Anna Holm said the weir would hold.',
    'larkhill-post: that Anna Holm said the weir would hold',
    'anna-holm: the weir would hold',
  ],
  [
    'Anna Holm has learned that according to an old letter, the weir is failing.',
    'anna-holm: that according to an old letter, the weir is failing',
    '(an old letter): the weir is failing',
  ],
  [
    'Both ministers agreed to widen the weir, according to a letter from Anna Holm.',
    '(Both ministers): to widen the weir',
    'anna-holm: Both ministers agreed to widen the weir',
  ],
  [
    'Anna Holm said she would look into the weir and warned against thieves.',
    'anna-holm: she would look into the weir',
    'anna-holm: thieves',
  ],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));

/** What is said ends where its clause does, whatever the sentence goes on with. */
test.each([
  ['The weir, says the smith who built it, is simply old.', '(the smith): The weir … is simply old'],
  ['Opening the meeting, Anna Holm told the council that the weir was safe.', 'anna-holm: that the weir was safe'],
  ['A petition calling for more boats has been signed by many.', '(A petition): more boats'],
  [
    'They were told by their own clerk, who wrote in May that the weir was weak, and they burnt his letter.',
    '(their own clerk): that the weir was weak',
  ],
  [
    'A group calling itself Friends of Mill Lane has offered to run it.',
    '(A group calling itself Friends of Mill Lane): to run it',
  ],
  [
    'Anna Holm rejected claims that the weir would break, and accused the board of “playing with fear”.',
    'anna-holm: claims that the weir would break',
    'anna-holm: the board of “playing with fear”',
  ],
  ['What Anna Holm said last week was that the weir would hold.', 'anna-holm: that the weir would hold'],
  ['What she did say was that the weir would hold.', '(she): that the weir would hold'],
  ['Anna Holm told reporters on a call that the board had not met.', 'anna-holm: that the board had not met'],
  // Who said it isn't told.
  ['What was said last week was that the weir is safe and sound.'],
  ['He spoke to the Larkhill Echo about the weir.'],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
