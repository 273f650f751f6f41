import { describe, expect, test } from 'vitest';
import { absolute } from '../../../src/extract/claims/absolute.ts';
import { closingText } from '../../../src/extract/claims/closingText.ts';
import { untangled } from '../../../src/extract/claims/untangled.ts';
import { attribution, read, runOf, wordsOf } from './laidOut.ts';

describe('two attributions of one sentence share no words that only one of them can have', () => {
  /** The content of each, given its cue, its source and what the weights took for its content. */
  const contents = (text: string, ...given: [cue: string, source: string, ...content: string[]][]) => {
    const view = read(text);
    const attributions = given.map((g) => attribution(view, ...g));
    return untangled(view, attributions).map((a) => a.content.map((r) => wordsOf(view, r)));
  };
  test('where each holds the other’s cue, the one that comes last ends the other’s content', () => {
    expect(
      contents(
        'Lund announced that the dam would close, Velde reported.',
        ['announced', 'Lund', 'that the dam would close, Velde reported'],
        ['reported', 'Velde', 'Lund announced that the dam would close'],
      ),
    ).toEqual([['that the dam would close'], ['Lund announced that the dam would close']]);
  });
  test('what somebody passes on stays whole in the words of whoever quotes him', () => {
    const text = 'Lund said that on Monday Velde reported that the dam would close.';
    expect(
      contents(
        text,
        ['said', 'Lund', 'that on Monday Velde reported that the dam would close'],
        ['reported', 'Velde', 'that the dam would close'],
      ),
    ).toEqual([['that on Monday Velde reported that the dam would close'], ['that the dam would close']]);
  });
  test('what another verb says is nothing that one beside it does, or one of no speech', () => {
    const debate = 'The plan passed after a debate in which Lund spoke of “a hard winter”.';
    const spoke: [string, string, ...string[]] = ['spoke', 'Lund', '“a hard winter”'];
    expect(contents(debate, ['passed', 'The plan', 'of “a hard winter”'], spoke)).toHaveLength(2);
    expect(contents(debate, ['passed', 'The plan', '“a hard winter”'], spoke)).toEqual([['“a hard winter”']]);
    const defence = 'Lund, defending, said the dam was old, and Velde doubts it.';
    const said: [string, string, ...string[]] = ['said', 'Lund', 'the dam was old'];
    expect(contents(defence, ['defending', 'Lund', 'said the dam was old'], said)).toEqual([['the dam was old']]);
    expect(contents(defence, ['defending', 'Velde', 'said the dam was old'], said)).toHaveLength(2);
  });
  test('a later stretch belongs to the cue that stands before it', () => {
    expect(
      contents(
        'Lund underlined the cost of it, stating: “The dam is old.”',
        ['underlined', 'Lund', 'the cost of it', '“The dam is old.”'],
        ['stating', 'Lund', '“The dam is old.”'],
      ),
    ).toEqual([['the cost of it'], ['“The dam is old.”']]);
  });
  test('content is cut around its own cue and source', () => {
    expect(contents('The dam, Lund said, would close.', ['said', 'Lund', 'The dam, Lund said, would close'])).toEqual([
      ['The dam', 'would close'],
    ]);
  });
});

describe('what a construction settles, no weight unsettles', () => {
  const settled = (text: string, cue: string, construction: typeof closingText) => {
    const view = read(text);
    const at = runOf(view, cue).first;
    const { first, last } = view.units[view.unitOf[at]!]!;
    const found = construction(view, at, first, last);
    return found && [wordsOf(view, found.source), wordsOf(view, found.content)];
  };
  test('“with” somebody saying: all to the end is what is said', () => {
    expect(settled('The talks ended early, with analysts saying the dam would close.', 'saying', absolute)).toEqual([
      'analysts',
      'the dam would close',
    ]);
  });
  test('a text that closes its sentence says all before it', () => {
    expect(settled('Both towns will share the dam, reads the treaty of Sorn.', 'reads', closingText)).toEqual([
      'the treaty of Sorn',
      'Both towns will share the dam',
    ]);
  });
  test('what fits none is left to the weights', () => {
    expect(settled('The mayor said that the dam would close.', 'said', closingText)).toBeNull();
  });
});
