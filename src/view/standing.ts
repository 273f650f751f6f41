import type { Claim } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Report } from '../model/event.ts';
import { within } from '../model/span.ts';

/** How a source stands to a statement: tells it itself, gives it to somebody, contradicts the others, or has it nowhere. */
export type Standing = 'own' | 'attributed' | 'contradicts' | 'absent';
export type Standings = ReadonlyMap<string, Standing>;

/** In the outlet's own voice unless every trigger of the report stands inside what somebody is said to have said. */
export function standingOfReport(report: Report, claimsOfArticle: readonly Claim[]): Standing {
  const said = claimsOfArticle.filter((c) => c.kind !== 'unattributed').flatMap((c) => c.content);
  const spans = report.triggers.length ? report.triggers : report.mentions;
  return spans.length > 0 && spans.every((t) => said.some((s) => within(t, s))) ? 'attributed' : 'own';
}

/**
 * A claim that the outlet makes itself is its own. “Denied that they form a bloc” and “they do not form a bloc” say the
 * same, so a verb of denial alone sets nobody against the others.
 */
export function standingOfClaims(claims: readonly Claim[]): Standing {
  if (claims.length === 0) return 'absent';
  return claims.some((c) => c.kind === 'unattributed') ? 'own' : 'attributed';
}

const ofWords: ReadonlySet<Disagreement['kind']> = new Set(['wording', 'strength', 'speaker']);

/**
 * The outlets that contradict the others of an event: those on a side that fewer outlets take, and all of them
 * where no side has more. Differences of words contradict nobody.
 */
export function contradicting(
  disagreements: readonly Disagreement[],
  outletOf: (article: string) => string,
): Set<string> {
  const found = new Set<string>();
  for (const d of disagreements) {
    if (ofWords.has(d.kind)) continue;
    const sides = d.sides.map((s) => new Set(s.evidence.map((e) => outletOf(e.article))));
    const most = Math.max(...sides.map((s) => s.size));
    const tied = sides.filter((s) => s.size === most).length > 1;
    for (const side of sides) if (tied || side.size < most) for (const o of side) found.add(o);
  }
  return found;
}
