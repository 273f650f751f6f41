import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Claim, ClaimGroup } from '../../src/model/claim.ts';
import { claimTotals } from '../../src/view/claimViews.ts';

test('what two say together stands in the list of each', () => {
  const claim = (id: string, speaker: string | null, speakers?: string[]): Claim =>
    ({ id, article: 'a', kind: 'indirect', speaker, ...(speakers && { speakers }) }) as Claim;
  const claims = [claim('one', 'lund'), claim('both', null, ['lund', 'roe']), claim('again', 'roe', ['roe'])];
  const groups = claims.map((c) => ({ id: c.id, claims: [c.id] }) as ClaimGroup);
  const index = {
    claim: new Map(claims.map((c) => [c.id, c])),
    article: new Map([['a', {}]]),
    outletOf: () => ({ id: 'herald' }),
    standingsOfGroup: () => new Map(),
    actor: new Map(['lund', 'roe'].map((id) => [id, { id, name: id }])),
    outlet: new Map([['herald', { id: 'herald', name: 'Herald' }]]),
    claimsOfSpeaker: new Map([
      ['lund', claims.slice(0, 2)],
      ['roe', claims.slice(1)],
    ]),
  } as unknown as EditionIndex;
  const totals = claimTotals(index, groups);
  expect(totals.get('claims/')).toBe(3);
  expect(totals.get('claims/speaker/lund/')).toBe(2);
  expect(totals.get('claims/speaker/roe/')).toBe(2);
  expect(totals.get('claims/source/herald/speaker/roe/')).toBe(2);
});
