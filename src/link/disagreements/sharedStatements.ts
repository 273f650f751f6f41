import type { Claim, ClaimGroup } from '../../model/claim.ts';

/** A statement that somebody makes, as its tellings give it. */
export interface SharedStatement {
  group: ClaimGroup;
  claims: Claim[];
}

/** The statements of which more than one telling is held, without those that an outlet makes itself. */
export function sharedStatements(claims: readonly Claim[], groups: readonly ClaimGroup[]): SharedStatement[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return groups.flatMap((group) => {
    const own = group.claims.flatMap((id) => byId.get(id) ?? []).filter((c) => c.kind !== 'unattributed');
    return own.length > 1 ? [{ group, claims: own }] : [];
  });
}
