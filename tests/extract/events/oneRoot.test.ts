import { expect, test } from 'vitest';
import { areOfOneRoot, beginningOf, tellingWord } from '../../../src/extract/events/oneRoot.ts';

test.each(
  (
    'agreed/agreement rallies/rally resigned/resignation repatriated/repatriation prepared/preparation engaged/engagement ' +
    'invaded/invasion decided/decision defended/defence converted/conversion admitted/admission resolved/resolution ' +
    'received/reception described/description resumed/resumption produced/production acquired/acquisition ' +
    'destroyed/destruction applied/application denied/denial occurred/occurrence seized/seizure injured/injuries ' +
    'discovered/discovery robbed/robbery merged/merger married/marriage'
  )
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
)('%s and %s are of one root, and begin alike', (verb, noun) => {
  expect(areOfOneRoot(verb, noun)).toBe(true);
  expect(areOfOneRoot(noun, verb)).toBe(true);
  expect(beginningOf(noun)).toBe(beginningOf(verb));
});

test.each(
  (
    'pressed/presence present/preserved handed/handling contract/contest protest/protected committed/comment ' +
    'intervened/interview reported/repaired recovered/record expanded/expelled over/overhaul participated/party ' +
    'general/generation action/actor mission/missile'
  )
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
)('%s and %s are not, however they begin', (one, other) => expect(areOfOneRoot(one, other)).toBe(false));

test('of several words the last tells what happened, but for a particle', () => {
  expect(tellingWord('First official visit')).toBe('visit');
  expect(tellingWord('took over')).toBe('took');
});
