import { expect, test } from 'vitest';
import { read, told } from './told.ts';

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
    'But an e-mail published by the committee on Tuesday shows that the mayor was told of the leak.',
    '(an e-mail published by the committee on Tuesday): that the mayor was told of the leak',
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
  [
    'The chef Mats Orre, who worked in her studio in the eighties, recalled a weir that “froze the town”.',
    'mats-orre: a weir that “froze the town”',
  ],
  ['Her publisher, Fjord Forlag, praised her “merciless common sense”.', 'fjord-forlag: her “merciless common sense”'],
  ['Judge Rowan Pike said the weir was old.', 'rowan-pike: the weir was old'],
  [
    '“Shame on the board!” shouted one man from the gallery. “It is ours,” he added.',
    '(one man): “Shame on the board!”',
    '(one man): “It is ours,”',
  ],
  ['The board declined to comment.'],
  ['The Larkhill Club has hired a smith, proving that the weir still pays.'],
  [
    'Anna Holm: The weir is old. It leaks.\n\nOdd Lund: Who says so?\n\nHolm: The smith does. He knows',
    'anna-holm: The weir is old. It leaks',
    '(Odd Lund): Who says so',
    'anna-holm: The smith does. He knows',
  ],
  ['Our reporter Odd Lund is at the weir: “It has burst.”', 'odd-lund: “It has burst.”'],
  ['People were hurt in what Mayor Anna Holm called a raid.', 'anna-holm: a raid'],
  ['Anna Holm liked to say that the weir was old.', 'anna-holm: that the weir was old'],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));

test('what is told goes on behind who tells it, and is nobody else’s view', () => {
  const claims = read('It would take a month, Anna Holm said, and a quarrel could be paralysing.');
  expect(claims.filter((c) => c.kind === 'unattributed')).toEqual([]);
});

test('the company is the one that the article began with, where no other was just named', () => {
  const text =
    'Brightwell Group cut its forecast on Thursday.\n\nAnna Holm said Dunmere Partners had called. She slept. It rained on the town. The company said in May that it was strong.';
  expect(told(text)).toContain('brightwell-group: that it was strong');
});

test('a view in the outlet’s own voice ends with no conjunction', () => {
  const text = 'That is bad news for the ministry, which lost its reserve last year and which critics accuse of haste.';
  expect(
    read(text)
      .filter((c) => c.kind === 'unattributed')
      .map((c) => c.content[0]!.exact),
  ).toEqual(['That is bad news for the ministry, which lost its reserve last year']);
});

test('what is quoted denies nothing of who says it', () => {
  const [claim] = read(
    '“Everyone wants a photo. No matter what anyone says, that is a farce,” said Anna Holm of Larkhill.',
  );
  expect(claim).toMatchObject({ speaker: 'anna-holm', denied: false });
});

test('what is asked with “had” is a statement, what is supposed with it is none', () => {
  expect(read('Had Anna Holm said that the mill was shut?')).toHaveLength(1);
  expect(read('Had Anna Holm said that the mill was shut, nobody would have come.')).toEqual([]);
});
