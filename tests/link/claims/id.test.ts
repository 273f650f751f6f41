import { describe, expect, it } from 'vitest';
import { claimId } from '../../../src/link/claims/id.ts';
import { clearest } from '../../../src/link/claims/label.ts';
import type { Claim } from '../../../src/model/claim.ts';

const claim = (label: string | null, said: string): Claim => ({
  id: said,
  article: 'a',
  kind: 'indirect',
  speaker: null,
  speakerLabel: label,
  source: [],
  cue: [],
  content: [{ start: 0, end: said.length, exact: said }],
  quotes: [],
  cueLemma: null,
  cueClass: null,
  denied: false,
  via: null,
  event: null,
  group: '',
});

describe('a claim’s id', () => {
  it('names the speaker, not the pronoun, and words with a meaning', () => {
    const he = claim('he', 'that the two harbours will share the costs');
    expect(claimId('a', he, 'odd-lund', 0)).toMatch(/^odd-lund-two-harbours-share-costs-[0-9a-f]{8}$/);
    expect(claimId('a', he, null, 0)).toMatch(/^two-harbours-share-costs-[0-9a-f]{8}$/);
    expect(claimId('a', claim('The mayors', 'x'), null, 0)).toMatch(/^mayors-/);
  });
  it('is 60 signs at most', () => {
    const long = claim('a'.repeat(90), 'extraordinarily incomprehensible circumnavigations notwithstanding');
    expect(claimId('a', long, null, 0).length).toBeLessThanOrEqual(60);
  });
});

describe('a group’s wording', () => {
  it('is a whole one where there is one', () => {
    const whole = claim('Lund', 'that the towns will share the cost of it');
    expect(clearest([claim('Lund', 'to share the cost of it all'), whole])).toBe(whole);
    expect(clearest([claim('Lund', 'sharing the cost of it all'), whole])).toBe(whole);
  });
});
