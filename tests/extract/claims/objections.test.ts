import { expect, test } from 'vitest';
import { plausible } from '../../../src/extract/claims/plausible.ts';
import { attribution, read } from './laidOut.ts';

type Given = [cue: string, source: string | null, ...content: string[]];
/** What is left of an attribution: its source and whether it stands at all. */
function left(text: string, ...given: Given) {
  const view = read(text);
  return plausible(view, [attribution(view, ...given)]).map((a) => a.source?.span.exact ?? null);
}

test.each<[why: string, text: string, ...given: Given]>([
  ['fame is stated by nobody', 'The town is known for its bridges.', 'known', 'The town', 'its bridges'],
  [
    'advice how to see it is nobody’s view',
    'The fair should be seen as a sign of hope.',
    'seen',
    null,
    'The fair',
    'as a sign of hope',
  ],
  [
    'a deed wants nothing',
    'The cooperation wants to reach the coast.',
    'wants',
    'The cooperation',
    'to reach the coast',
  ],
])('%s, so no attribution is left', (_, text, ...given) => expect(left(text, ...given)).toEqual([]));

test.each<[why: string, text: string, ...given: Given]>([
  [
    'what is known of somebody by others',
    'The mayor is known to want bridges.',
    'known',
    'The mayor',
    'to want bridges',
  ],
  [
    'what somebody asserts',
    'The mayor asserted that the dam would hold.',
    'asserted',
    'The mayor',
    'that the dam would hold',
  ],
  ['what people see', 'Experts see the fair as a sign of hope.', 'see', 'Experts', 'the fair as a sign of hope'],
  ['what somebody wants', 'The council wants to reach the coast.', 'wants', 'The council', 'to reach the coast'],
])('%s stays', (_, text, ...given) => expect(left(text, ...given)).toEqual([given[1]]));

test('quoted words stay where what seemed to say them cannot speak, and are nobody’s', () => {
  const text = 'The cooperation wants “a bridge for all of us”.';
  expect(left(text, 'wants', 'The cooperation', '“a bridge for all of us”')).toEqual([null]);
});
