import { expect, test } from 'vitest';
import { passedOn, standingOfClaim } from '../../src/view/claimStanding.ts';

const plain = { denied: false };

test('a statement that was simply said says nothing of it', () => {
  expect(standingOfClaim(plain)).toBeNull();
});
test.each([
  [{ denied: true, polarity: 'denied' }, 'denied'],
  [{ denied: true, polarity: 'denied', modality: 'unsaid' }, 'the article says that this was not said'],
  [{ ...plain, polarity: 'questioned', modality: 'unsaid' }, 'the article only asks whether it was said'],
  [{ ...plain, polarity: 'conditional', modality: 'unsaid' }, 'the article only supposes that it was said'],
  [{ ...plain, polarity: 'conditional', modality: 'possible' }, 'said under a condition'],
  [{ ...plain, polarity: 'questioned', modality: 'asked' }, 'asked'],
  [{ ...plain, modality: 'feared' }, 'feared'],
] as const)('%o', (claim, words) => expect(standingOfClaim(claim)).toBe(words));

test('who passed it on is named, the outermost first', () => {
  const via = (label: string) => ({ label, speaker: null, source: [] });
  expect(passedOn({ via: null })).toBeNull();
  expect(passedOn({ via: via('the agency') })).toBe('as told by the agency');
  expect(passedOn({ via: via('Radio Sorland'), chain: [via('The Courier'), via('Radio Sorland')] })).toBe(
    'as told by The Courier, from Radio Sorland',
  );
});
