import type { Claim, ClaimGroup, LocalClaim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { LinkedActors } from '../model/linkedActors.ts';
import type { Reading } from '../model/reading.ts';
import { wordsAt } from '../model/span.ts';
import { Clauses } from './claims/clauses.ts';
import { eventOf, type Standing } from './claims/event.ts';
import { groupsOf, type Item } from './claims/groups.ts';
import { claimId } from './claims/id.ts';
import { clearest, labelOf } from './claims/label.ts';
import { namedIn } from './claims/namedIn.ts';
import { placesByArticle } from './claims/places.ts';
import { Quotations } from './claims/quotations.ts';

const joining = new Set(['of', 'and', 'the', 'for', 'de']);
/** Names alone, with what joins them: “Bank of Sorn”, not “Both ministers”. */
const isName = (label: string): boolean => {
  const words = label.replace(/^the /, '').split(' ');
  return /^\p{Lu}/u.test(label.replace(/^the /, '')) && words.every((w) => joining.has(w) || /^\p{Lu}/u.test(w));
};

/** “Both ministers”, “the two sides”, “Lund and Holm”, “some reports”: words for more than one. */
const isJoint = (label: string): boolean =>
  /^(?:both|all|each|the (?:two|three|sides))\b|\sand\s|\b[a-z]{1,20}s$/i.test(label) && !isName(label);

/** Every claim with its speaker and event, and the groups that say the same. */
export function linkClaims(
  readings: readonly Reading[],
  actors: LinkedActors,
  events: readonly Event[],
): { claims: Claim[]; groups: ClaimGroup[] } {
  const placesIn = placesByArticle(events, namedIn(actors));
  const used = new Set<string>();
  /** How often a claim alike in all that its id says has been met: a text may repeat itself ten thousand times. */
  const met = new Map<string, number>();
  const claims: Claim[] = [];
  const items: Item[] = [];
  const clauses = new Clauses();
  const quotations = new Quotations();
  for (const { article, claims: local } of readings) {
    const places = placesIn(article.id);
    const cues = local.flatMap((c) => c.cue);
    const speakersOf = (c: LocalClaim): string[] => [
      ...new Set((c.speakers ?? [c.speaker]).flatMap((key) => actors.idOf(article.id, key) ?? [])),
    ];
    const standings = passedOn(
      local,
      local.map((c) => eventOf(article, c, speakersOf(c), places, cues)),
    );
    for (const [n, c] of local.entries()) {
      const speaker = actors.idOf(article.id, c.speaker);
      const first = claimId(article.id, c, speaker, 0);
      let again = met.get(first) ?? 0;
      let id = again === 0 ? first : claimId(article.id, c, speaker, again);
      while (used.has(id)) id = claimId(article.id, c, speaker, ++again);
      used.add(id);
      met.set(first, again + 1);
      const known = <T extends { speaker: string | null }>(passed: T): T => ({
        ...passed,
        speaker: actors.idOf(article.id, passed.speaker),
      });
      const speakers = c.speakers && speakersOf(c);
      const standing = standings[n]!;
      const event = standing?.event ?? null;
      claims.push({
        ...c,
        ...(standing && { relation: standing.relation, reason: standing.reason }),
        ...(speakers && { speakers }),
        ...(c.chain && { chain: c.chain.map(known) }),
        id,
        article: article.id,
        speaker,
        event,
        via: c.via && known(c.via),
        group: id,
      });
      items.push({
        id,
        article: article.id,
        speaker,
        label: (c.speakerLabel ?? '').toLowerCase(),
        named: speaker === null && isName(c.speakerLabel ?? ''),
        event,
        unattributed: c.kind === 'unattributed',
      });
      clauses.add(article, c);
      quotations.add(c.quotes.map(wordsAt));
    }
  }
  const groups = groupsOf(items, clauses, quotations).map((members): ClaimGroup => {
    const own = members.map((n) => claims[n]!);
    const best = clearest(own);
    const group: ClaimGroup = {
      id: [...own].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!.id,
      label: labelOf(best),
      // Whom one leaves unnamed another may name; “both ministers” are nobody else.
      speaker:
        best.speaker ??
        (isJoint(best.speakerLabel ?? '') ? null : (own.find((c) => c.speaker !== null)?.speaker ?? null)),
      speakerLabel: best.speakerLabel,
      event: best.relation === 'beside' ? null : best.event,
      claims: own.map((c) => c.id),
    };
    for (const c of own) c.group = group.id;
    return group;
  });
  return { claims, groups };
}

/** Who passes somebody's words on tells of the event at which they were said. */
function passedOn(claims: readonly LocalClaim[], standings: readonly (Standing | null)[]): (Standing | null)[] {
  const passing = Map.groupBy(
    claims.flatMap((c, k) => (standings[k]?.relation === 'madeAt' && c.via?.source[0] ? [{ c, k }] : [])),
    ({ c }) => c.via!.source[0]!.start,
  );
  return claims.map((outer, n) => {
    const inner = passing
      .get(outer.source[0]?.start ?? -1)
      ?.find(({ c }) => c !== outer && outer.content.some((s) => c.cue[0]!.start >= s.start && c.cue[0]!.end <= s.end));
    return inner ? { event: standings[inner.k]!.event, relation: 'about', reason: 'told in it' } : standings[n]!;
  });
}
