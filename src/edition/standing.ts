import type { Claim } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Report } from '../model/event.ts';
import { within } from '../model/span.ts';

/**
 * How a source stands to a statement: tells it itself, gives it to somebody, contradicts the others, has it by an editor who states
 * what no program read.
 */
export type Telling = 'own' | 'attributed' | 'contradicts' | 'stated';
/** Why a source has no telling of it: nothing was found, it came out before (perhaps), wasn't read, or names it without reporting it. */
export type Silence = 'absent' | 'before' | 'perhaps-before' | 'unread' | 'named';
export type Standing = Telling | Silence;
export type Standings = ReadonlyMap<string, Standing>;

/** An event that an editor states has all its words for a trigger: no rule picked one. */
const isStated = ({ triggers, mentions }: Report): boolean =>
  triggers.length > 0 && triggers.every((t) => mentions.some((m) => m.start === t.start && m.end === t.end));

/** In the outlet's own voice unless every trigger of the report stands inside what somebody is said to have said. */
export function standingOfReport(report: Report, claimsOfArticle: readonly Claim[]): Telling {
  if (isStated(report)) return 'stated';
  const said = claimsOfArticle.filter((c) => c.kind !== 'unattributed').flatMap((c) => c.content);
  const spans = report.triggers.length ? report.triggers : report.mentions;
  return spans.length > 0 && spans.every((t) => said.some((s) => within(t, s))) ? 'attributed' : 'own';
}

/**
 * A claim that the outlet makes itself is its own. “Denied that they form a bloc” and “they do not form a bloc” say the
 * same, so a verb of denial alone sets nobody against the others.
 */
export function standingOfClaims(claims: readonly Claim[]): Telling {
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

/** What each sign says of a source, where it stands alone. */
export const standingInWords: Record<Standing, string> = {
  own: 'tells it in its own voice',
  attributed: 'attributes it to somebody',
  contradicts: 'differs from the others on it',
  stated: 'stated by the editor from its words',
  absent: 'not found in the text we hold',
  named: 'named in passing, not reported',
  before: 'published before it',
  'perhaps-before': 'may have been published before it',
  unread: 'not read, in another language',
};

/** The letter of a source that tells nothing; its monogram where it at least names it. */
export const signOf = (standing: Standing, monogram: string): string =>
  standing === 'absent'
    ? '·'
    : standing === 'before' || standing === 'perhaps-before'
      ? '‹'
      : standing === 'unread'
        ? '–'
        : monogram;
